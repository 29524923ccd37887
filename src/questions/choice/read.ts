/** How options are written: a task list whose right ones are ticked, each with why below it. */
import { children, isTaskList, plain, type SyntaxNode } from '../../syntax/node.ts';
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

export function read(kind: string, parts: QuestionParts): ChoiceQuestion | undefined {
  const { answer, base, error, warn } = parts;
  if (!isTaskList(answer)) {
    error('question-malformed', answer, '的选项要写成「- [ ] 选项」，正确的写「- [x] 选项」。');
    return undefined;
  }
  const items = children(answer);
  const options = items.map((item) => readOption(item, parts));
  checkOptions(kind, options, parts);
  const explanation = paragraphs(parts.after).join('\n');
  if (!explanation && options.every((option) => !option.why)) {
    const how = '请在每个选项下面缩进写「  - 为什么」，或在选项后另起一段';
    error('question-explanation', answer, `没有讲解。${how}。`);
  } else if (!explanation) {
    for (const [index, { text, why, right }] of options.entries()) {
      if (why) continue;
      const message = `的选项「${text}」没有说明为什么${right ? '对' : '错'}。`;
      warn('option-explanation', items[index]!, message);
    }
  }
  return { ...base, kind: kind as ChoiceQuestion['kind'], prompt: readPrompt(parts), options, explanation };
}

function readOption(item: SyntaxNode, { reader, error }: QuestionParts): Option {
  const [first, ...rest] = children(item);
  const text = first?.type === 'list' ? '' : plain(first ?? item);
  // A box that is not read as one is told where all stray markup is.
  if (typeof item.checked !== 'boolean' && !reader.has('item-box', first ?? item)) {
    const how = '正确的写「- [x] 选项」，其余写「- [ ] 选项」';
    error('question-malformed', item, `的「${text}」前面没有方框：${how}。`);
  }
  if (!text) error('question-malformed', item, '有一个选项没有文字。请写「- [ ] 选项」。');
  const reasons = rest.flatMap((node) => {
    if (node.type === 'list' && !node.ordered && !isTaskList(node)) return children(node);
    const how = '只能有一段文字。为什么对、为什么错，请在下面缩进写「  - 为什么」';
    error('question-malformed', node, `的选项「${text}」${how}。`);
    return [];
  });
  for (const deeper of reasons.flatMap((reason) => children(reason).slice(1)))
    error('question-malformed', deeper, `的选项「${text}」的理由只能有一层，每条一段文字。`);
  return { text, right: item.checked === true, why: reasons.map(plain).join('\n') };
}

/** What the options say that the question cannot mean. */
function checkOptions(kind: string, options: Option[], { answer, error, warn }: QuestionParts): void {
  const twice = repeated(options.map(({ text }) => text));
  if (twice >= 0) {
    const message = `有两个相同的选项「${options[twice]!.text}」。`;
    error('question-malformed', children(answer)[twice]!, message);
  }
  const right = options.filter((option) => option.right).length;
  if (right === 0) error('question-no-right', answer, '没有正确选项。请把正确的写成「- [x] …」。');
  if (kind !== 'multiple' && right > 1) {
    const message = `是单选题，却有 ${right} 个正确选项。多选题请写 kind="multiple"。`;
    error('question-malformed', answer, message);
  }
  if (options.length < 2) error('question-malformed', answer, '只有一个选项，至少要两个。');
  else if (right === options.length)
    warn('question-all-right', answer, '的选项全都正确，全选就对。请加一个错的选项。');
}
