/** How options are written: a task list whose right ones are ticked, each with why below it. */
import { TRUE_FALSE } from '#language/authoring/questions.ts';
import { choiceMessages as say } from '#text/messages/questions/kinds.ts';
import { children, isTaskList, plain, type SyntaxNode } from '../../syntax/node.ts';
import type { QuestionParts } from '../question.ts';
import { paragraphs, readPrompt, repeated } from '../read-parts.ts';
import type { ChoiceQuestion, Option } from './model.ts';

export const written = [say.written];

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
    error('question-malformed', answer, say.boxes);
    return undefined;
  }
  const items = children(answer);
  const options = items.map((item) => readOption(item, parts));
  checkOptions(kind, options, parts);
  const explanation = paragraphs(parts.after).join('\n');
  if (!explanation && options.every((option) => !option.why)) {
    error('question-explanation', answer, say.noExplanation);
  } else if (!explanation) {
    for (const [index, { text, why, right }] of options.entries()) {
      if (why) continue;
      warn('option-explanation', items[index]!, (right ? say.noWhyRight : say.noWhyWrong)(text));
    }
  }
  return { ...base, kind: kind as ChoiceQuestion['kind'], prompt: readPrompt(parts), options, explanation };
}

function readOption(item: SyntaxNode, { reader, error }: QuestionParts): Option {
  const [first, ...rest] = children(item);
  const text = first?.type === 'list' ? '' : plain(first ?? item);
  // A box that is not read as one is told where all stray markup is.
  if (typeof item.checked !== 'boolean' && !reader.has('item-box', first ?? item)) {
    error('question-malformed', item, say.noBox(text));
  }
  if (!text) error('question-malformed', item, say.noText);
  const reasons = rest.flatMap((node) => {
    if (node.type === 'list' && !node.ordered && !isTaskList(node)) return children(node);
    error('question-malformed', node, say.oneParagraph(text));
    return [];
  });
  for (const deeper of reasons.flatMap((reason) => children(reason).slice(1)))
    error('question-malformed', deeper, say.deepReasons(text));
  return { text, right: item.checked === true, why: reasons.map(plain).join('\n') };
}

/** What the options say that the question cannot mean. */
function checkOptions(kind: string, options: Option[], { answer, error, warn }: QuestionParts): void {
  const twice = repeated(options.map(({ text }) => text));
  if (twice >= 0) {
    const message = say.twice(options[twice]!.text);
    error('question-malformed', children(answer)[twice]!, message);
  }
  const right = options.filter((option) => option.right).length;
  if (right === 0) error('question-no-right', answer, say.noRight);
  if (kind !== 'multiple' && right > 1) {
    const message = say.severalRight(right);
    error('question-malformed', answer, message);
  }
  if (options.length < 2) error('question-malformed', answer, say.oneOption);
  else if (right === options.length) warn('question-all-right', answer, say.allRight);
}
