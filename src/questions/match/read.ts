/** How pairs are written: a table of two columns. */
import { children, plain, type SyntaxNode } from '../../syntax/node.ts';
import type { QuestionParts } from '../question.ts';
import { readExplanation, readPrompt, repeated } from '../read-parts.ts';
import type { MatchQuestion } from './model.ts';

export const written = ['配对（两列表格）'];

export const kindsOf = (answer: SyntaxNode) => (answer.type === 'table' ? ['match'] : []);

const textOf = (cell: SyntaxNode | undefined) => (cell ? plain(cell) : '');

export function read(_kind: string, parts: QuestionParts): MatchQuestion {
  const { answer, base, error } = parts;
  const lines = children(answer);
  const [head = [], ...rows] = lines.map(children);
  const odd = lines.find((line) => children(line).length !== 2);
  const empty = lines.flatMap(children).find((cell) => !plain(cell));
  const [twice] = [0, 1].flatMap((column) => {
    const side = rows.map((row) => row[column]);
    return side[repeated(side.map(textOf))] ?? [];
  });
  const wrong = odd ?? empty ?? twice ?? (rows.length < 2 ? answer : undefined);
  if (wrong) {
    const how = '配对题要写成两列的表格，至少两行，没有空格子，每一列里各不相同';
    error('question-malformed', wrong, `写得不对：${how}。`);
  }
  const explanation = readExplanation(parts);
  return {
    ...base,
    kind: 'match',
    prompt: readPrompt(parts),
    headers: [textOf(head[0]), textOf(head[1])],
    pairs: rows.map(([left, right]) => ({ left: textOf(left), right: textOf(right) })),
    explanation,
  };
}
