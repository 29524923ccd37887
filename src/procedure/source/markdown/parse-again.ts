/** Parses a text that is typed: of what was parsed before only the blocks around the change are read again. */
import { children, type Place, type SyntaxNode } from '../../../syntax/node.ts';

type Parse = (text: string) => SyntaxNode;

/** What is defined in one place and used in another: then the whole is read. */
const DEFINITION = /\]:/;

/** @param parse reads a whole text, and throws where it is none; its trees are changed by nobody */
export function parseAgain(parse: Parse): Parse {
  let text: string | undefined;
  let root: SyntaxNode;
  return (next) => {
    if (next === text) return root;
    const changed = text === undefined ? undefined : reread(text, root, next, parse);
    root = changed ?? parse(next);
    text = next;
    return root;
  };
}

/** Undefined where it cannot be told that the blocks around the change are all that it concerns. */
function reread(before: string, root: SyntaxNode, next: string, parse: Parse): SyntaxNode | undefined {
  if (DEFINITION.test(before) || DEFINITION.test(next)) return undefined;
  const blocks = children(root);
  const [from, same] = stretch(before, next);
  const behind = before.length - same;
  // One block more on either side: what is typed between two may join them.
  const first = Math.max(0, blocks.findIndex((block) => endOf(block) >= from) - 1);
  const touched = blocks.findLastIndex((block) => startOf(block) <= behind);
  const last = Math.min(blocks.length - 1, touched + 1);
  const [opening, closing] = [blocks[first], blocks[last]];
  if (!opening || !closing || last < first || opening.position?.start.column !== 1) return undefined;
  const begin = first === 0 ? 0 : startOf(opening);
  if (begin > from) return undefined;
  const moved = next.length - before.length;
  const isEnd = last === blocks.length - 1;
  if (!isEnd && (startOf(closing) <= behind || startOf(blocks[last + 1]!) <= endOf(closing)))
    return undefined;
  const part = next.slice(begin, isEnd ? next.length : endOf(closing) + moved);
  let read: SyntaxNode[];
  try {
    read = children(parse(part));
  } catch {
    // Where it stands in the whole is told by a reading of the whole.
    return undefined;
  }
  const line = begin === 0 ? 0 : opening.position.start.line - 1;
  const inner = line + begin === 0 ? read : read.map((block) => shifted(block, line, begin));
  if (!isEnd && !endsAlike(inner.at(-1), closing, moved)) return undefined;
  const lines = linesIn(next.slice(from, next.length - same)) - linesIn(before.slice(from, behind));
  const rest = blocks.slice(last + 1);
  const all = [
    ...blocks.slice(0, first),
    ...inner,
    ...(lines === 0 && moved === 0 ? rest : rest.map((block) => shifted(block, lines, moved))),
  ];
  return { ...root, children: all, position: { start: { line: 1, column: 1, offset: 0 }, end: endIn(next) } };
}

const startOf = ({ position }: SyntaxNode): number => position?.start.offset ?? 0;
const endOf = ({ position }: SyntaxNode): number => position?.end.offset ?? Infinity;
const linesIn = (text: string): number => text.split('\n').length;

/** How much is the same at the beginning, and how much at the end. */
function stretch(before: string, next: string): [number, number] {
  const most = Math.min(before.length, next.length);
  let from = 0;
  while (from < most && before[from] === next[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === next.at(-1 - same)) same++;
  return [from, same];
}

/** The last block of what was read is the one that stood there, whose text is as it was. */
const endsAlike = (read: SyntaxNode | undefined, before: SyntaxNode, moved: number): boolean =>
  read?.type === before.type &&
  startOf(read) === startOf(before) + moved &&
  endOf(read) === endOf(before) + moved;

const endIn = (text: string): Place & { offset: number } => ({
  line: linesIn(text),
  column: text.length - text.lastIndexOf('\n'),
  offset: text.length,
});

/** The same further down: in whole lines, so that columns stay. */
function shifted(node: SyntaxNode, lines: number, offset: number): SyntaxNode {
  const move = (place: Place & { offset?: number }) => ({
    ...place,
    line: place.line + lines,
    ...(place.offset !== undefined && { offset: place.offset + offset }),
  });
  const { position, attributes } = node;
  return {
    ...node,
    ...(position && { position: { ...position, start: move(position.start), end: move(position.end) } }),
    ...(attributes && { attributes: attributes.map((one) => shifted(one as never, lines, offset) as never) }),
    ...(node.children && { children: node.children.map((child) => shifted(child, lines, offset)) }),
  };
}
