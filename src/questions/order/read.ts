/** How a list to be put in order is written: `1. 2. 3.` in the right order. */
import { orderMessages as say } from '#text/messages/questions/kinds.ts';
import { children, isTaskList, plain, type SyntaxNode } from '../../syntax/node.ts';
import type { QuestionParts } from '../question.ts';
import { readExplanation, readPrompt, repeated } from '../read-parts.ts';
import type { OrderQuestion } from './model.ts';

export const written = [say.written];

export const kindsOf = (answer: SyntaxNode) =>
  answer.type === 'list' && answer.ordered && !isTaskList(answer) ? ['order'] : [];

export function read(_kind: string, parts: QuestionParts): OrderQuestion {
  const { answer, base, error } = parts;
  const entries = children(answer).map(plain);
  const twice = repeated(entries);
  if (!answer.ordered || entries.length < 3 || twice >= 0 || entries.includes('')) {
    error('question-malformed', children(answer)[twice] ?? answer, say.malformed);
  }
  for (const more of children(answer).flatMap((item) => children(item).slice(1)))
    error('question-malformed', more, say.oneParagraph);
  const explanation = readExplanation(parts);
  return { ...base, kind: 'order', prompt: readPrompt(parts), entries, explanation };
}
