/** The options of a choice, each with why it is right or wrong. */
import { repeated } from './carried.ts';
import type { ChoiceQuestion, Option } from './model.ts';
import type { Reader } from './reader.ts';
import { children, isTaskList, plain, type SyntaxNode } from './syntax.ts';

/** A box as it comes from Chinese keyboards, which Markdown does not take for one: [√] 甲, [x]甲. */
const BOX = /^\[([^\]]?)\]\s*/;
const TICKED = new Set([...'xX√✓✔☑vV对']);
const EMPTY = new Set(['', ' ', '　', '_']);

const boxOf = (item: SyntaxNode): string | undefined => BOX.exec(plain(item).normalize('NFKC'))?.[1];

/** True for a list whose items have boxes. */
export const isOptions = (node: SyntaxNode): boolean =>
  isTaskList(node) || (node.type === 'list' && children(node).some((item) => boxOf(item) !== undefined));

/** True for an option that is marked right. */
export const isTicked = (item: SyntaxNode): boolean => item.checked ?? TICKED.has(boxOf(item) ?? '');

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
  const words = first?.type === 'list' ? '' : plain(first ?? item);
  const right = isTicked(item);
  let text = words;
  if (typeof item.checked !== 'boolean') {
    const box = boxOf(item);
    const how = '正确的写「- [x] 选项」，其余写「- [ ] 选项」';
    if (box === undefined) {
      reader.error('question-malformed', item, `${name}的「${words}」前面没有方框：${how}。`);
    } else if (!TICKED.has(box) && !EMPTY.has(box)) {
      reader.error('question-malformed', item, `${name}的选项「${words}」的方框读不懂：${how}。`);
    }
    text = words.replace(/^[[［][^\]］]?[\]］]\s*/, '');
  }
  if (!text) {
    reader.error('question-malformed', item, `${name}有一个选项没有文字。请写「- [ ] 选项」。`);
  }
  const reasons = rest.flatMap((node) => {
    if (node.type === 'list' && !node.ordered && !isOptions(node)) return children(node);
    const message = `${name}的选项「${text}」只能有一段文字。为什么对、为什么错，请在下面缩进写「  - 为什么」。`;
    reader.error('question-malformed', node, message);
    return [];
  });
  for (const deeper of reasons.flatMap((reason) => children(reason).slice(1))) {
    const message = `${name}的选项「${text}」的理由只能有一层，每条一段文字。`;
    reader.error('question-malformed', deeper, message);
  }
  return { text, right, why: reasons.map(plain).join('\n') };
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
