/** How pairs are written: a table of two columns. */
import { matchMessages as say } from '#text/messages/questions/kinds.ts';
import { children, plain, type SyntaxNode } from '../../syntax/node.ts';
import type { QuestionParts } from '../question.ts';
import { readExplanation, readPrompt, repeated } from '../read-parts.ts';
import type { MatchQuestion } from './model.ts';

export const written = [say.written];

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
    error('question-malformed', wrong, say.malformed);
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
