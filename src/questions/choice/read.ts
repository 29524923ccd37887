/** How options are written: a task list whose right ones are ticked, each with why below it. */
import { children, isTaskList, plain, type SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';
import type { QuestionParts } from '../question.ts';
import { paragraphs, readPrompt, repeated } from '../read-parts.ts';
import type { ChoiceQuestion, Option } from './model.ts';

export const written = ['选项（- [x] …）'];

const TRUE_FALSE = new Set(['对', '错', '正确', '错误', '是', '否', '√', '×']);

/** Which kind is meant stands in the options; authors may say another. */
export function kindsOf(answer: SyntaxNode): string[] {
  if (answer.type !== 'list' || (answer.ordered && !isTaskList(answer))) return [];
  const options = children(answer);
  const right = options.filter(({ checked }) => checked).length;
  if (!isTaskList(answer)) return ['single', 'multiple', 'truefalse'];
  if (options.length === 2 && options.every((option) => TRUE_FALSE.has(plain(option))))
    return ['truefalse', 'single', 'multiple'];
  return right > 1 ? ['multiple', 'single', 'truefalse'] : ['single', 'multiple', 'truefalse'];
}

export function read(
  kind: string,
  parts: QuestionParts,
  reader: Reader,
  name: string,
): ChoiceQuestion | undefined {
  const { answer, base } = parts;
  if (!isTaskList(answer)) {
    reader.error('question-malformed', answer, `${name}的选项要写成「- [ ] 选项」，正确的写「- [x] 选项」。`);
    return undefined;
  }
  const options = readOptions(answer, reader, name);
  checkOptions(kind, options, answer, reader, name);
  const whole = paragraphs(parts.after).join('\n');
  if (!whole && options.every((option) => !option.why)) {
    const how = '请在每个选项下面缩进写「  - 为什么」';
    reader.error('question-explanation', answer, `${name}没有讲解。${how}，或在选项后另起一段。`);
  } else if (!whole) {
    options.forEach((option, index) => {
      if (option.why) return;
      const message = `${name}的选项「${option.text}」没有说明为什么${option.right ? '对' : '错'}。`;
      reader.warn('option-explanation', children(answer)[index]!, message);
    });
  }
  return {
    ...base,
    kind: kind as ChoiceQuestion['kind'],
    prompt: readPrompt(parts, reader, name),
    options,
    explanation: whole,
  };
}

/** The options of a list, and what is wrong with any of them. */
function readOptions(list: SyntaxNode, reader: Reader, name: string): Option[] {
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
  if (typeof item.checked !== 'boolean' && !reader.has('item-box', first ?? item)) {
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
function checkOptions(
  kind: string,
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
