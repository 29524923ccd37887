/** The options of a choice, each with why it is right or wrong. */
import { repeated } from './refuse-lost.ts';
import type { ChoiceQuestion, Option } from '../model/procedure.ts';
import type { Reader } from '../../syntax/reader.ts';
import { misreadBox } from '../source/misread-markup.ts';
import { children, isTaskList, plain, type SyntaxNode } from '../../syntax/node.ts';

/** The options of a list, and what is wrong with any of them. */
export function readOptions(list: SyntaxNode, reader: Reader, name: string): Option[] {
  const options = children(list).map((item) => readOption(item, reader, name));
  const twice = repeated(options.map(({ text }) => text));
  if (twice >= 0) {
    const message = `${name}有两个相同的选项「${options[twice]!.text}」。`;
    reader.error('question-malformed', children(list)[twice]!, message);
  }
  return options;
}

function readOption(item: SyntaxNode, reader: Reader, name: string): Option {
  const [first, ...rest] = children(item);
  const text = first?.type === 'list' ? '' : plain(first ?? item);
  // A box that is not read as one is told where all stray markup is.
  if (typeof item.checked !== 'boolean' && !misreadBox(text)) {
    const how = '正确的写「- [x] 选项」，其余写「- [ ] 选项」';
    reader.error('question-malformed', item, `${name}的「${text}」前面没有方框：${how}。`);
  }
  if (!text) reader.error('question-malformed', item, `${name}有一个选项没有文字。请写「- [ ] 选项」。`);
  const reasons = rest.flatMap((node) => {
    if (node.type === 'list' && !node.ordered && !isTaskList(node)) return children(node);
    const message = `${name}的选项「${text}」只能有一段文字。为什么对、为什么错，请在下面缩进写「  - 为什么」。`;
    reader.error('question-malformed', node, message);
    return [];
  });
  for (const deeper of reasons.flatMap((reason) => children(reason).slice(1))) {
    const message = `${name}的选项「${text}」的理由只能有一层，每条一段文字。`;
    reader.error('question-malformed', deeper, message);
  }
  return { text, right: item.checked === true, why: reasons.map(plain).join('\n') };
}

/** What the options say that the question cannot mean. */
export function checkOptions(
  kind: ChoiceQuestion['kind'],
  options: Option[],
  answer: SyntaxNode,
  reader: Reader,
  name: string,
): void {
  const right = options.filter((option) => option.right).length;
  if (right === 0) {
    reader.error('question-no-right', answer, `${name}没有正确选项。请把正确的写成「- [x] …」。`);
  }
  if (kind !== 'multiple' && right > 1) {
    reader.error(
      'question-malformed',
      answer,
      `${name}是单选题，却有 ${right} 个正确选项。多选题请写 kind="multiple"。`,
    );
  }
  if (options.length < 2) reader.error('question-malformed', answer, `${name}只有一个选项，至少要两个。`);
  else if (right === options.length) {
    reader.warn('question-all-right', answer, `${name}的选项全都正确，全选就对。请加一个错的选项。`);
  }
}
