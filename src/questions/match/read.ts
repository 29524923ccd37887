/** How pairs are written: a table of two columns. */
import { children, plain, type SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';
import type { QuestionParts } from '../question.ts';
import { readExplanation, readPrompt, repeated } from '../read-parts.ts';
import type { MatchQuestion } from './model.ts';

export const written = ['配对（两列表格）'];

export const kindsOf = (answer: SyntaxNode) => (answer.type === 'table' ? ['match'] : []);

export function read(_kind: string, parts: QuestionParts, reader: Reader, name: string): MatchQuestion {
  const { answer, base } = parts;
  const [head = [], ...rows] = children(answer).map(children);
  const wrong = (where: SyntaxNode) => {
    const how = '配对题要写成两列的表格，至少两行，没有空格子，每一列里各不相同';
    reader.error('question-malformed', where, `${name}写得不对：${how}。`);
  };
  const sides = [0, 1].map((column) => rows.map((row) => row[column]));
  const cells = [head, ...rows].flat();
  const repeatedIn = (side: (SyntaxNode | undefined)[]) =>
    side[repeated(side.map((cell) => (cell ? plain(cell) : '')))];
  const odd = [head, ...rows].findIndex((row) => row.length !== 2);
  const empty = cells.find((cell) => !plain(cell));
  const twice = sides.map(repeatedIn).find(Boolean);
  if (odd >= 0) wrong(children(answer)[odd]!);
  else if (empty ?? twice) wrong((empty ?? twice)!);
  else if (rows.length < 2) wrong(answer);
  const textAt = (row: SyntaxNode[], column: number) => (row[column] ? plain(row[column]) : '');
  const why = readExplanation(parts, reader, name);
  return {
    ...base,
    kind: 'match',
    prompt: readPrompt(parts, reader, name),
    headers: [textAt(head, 0), textAt(head, 1)],
    pairs: rows.map((row) => ({ left: textAt(row, 0), right: textAt(row, 1) })),
    explanation: why,
  };
}
