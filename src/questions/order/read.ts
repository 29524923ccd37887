/** How a list to be put in order is written: `1. 2. 3.` in the right order. */
import { children, isTaskList, plain, type SyntaxNode } from '../../syntax/node.ts';
import type { QuestionParts } from '../question.ts';
import { readExplanation, readPrompt, repeated } from '../read-parts.ts';
import type { OrderQuestion } from './model.ts';

export const written = ['排序（1. …）'];

export const kindsOf = (answer: SyntaxNode) =>
  answer.type === 'list' && answer.ordered && !isTaskList(answer) ? ['order'] : [];

export function read(_kind: string, parts: QuestionParts): OrderQuestion {
  const { answer, base, error } = parts;
  const entries = children(answer).map(plain);
  const twice = repeated(entries);
  if (!answer.ordered || entries.length < 3 || twice >= 0 || entries.includes('')) {
    const how = '排序题要写成编号列表（1. 2. 3.），按正确的顺序，至少三项，各不相同';
    error('question-malformed', children(answer)[twice] ?? answer, `写得不对：${how}。`);
  }
  for (const more of children(answer).flatMap((item) => children(item).slice(1)))
    error('question-malformed', more, '的每一项只能有一段文字，不能再分层。讲解写在列表后面。');
  const explanation = readExplanation(parts);
  return { ...base, kind: 'order', prompt: readPrompt(parts), entries, explanation };
}
