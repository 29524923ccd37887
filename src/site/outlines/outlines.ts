/** The outlines of characters: few systems have a face that is fit for a seal, and a machine that builds may have none. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Where a character is drawn: its origin, and the lengths of a thousandth of its height and width. */
interface Placing {
  x: number;
  y: number;
  across: number;
  down?: number;
  /** Digits behind the point. */
  digits?: number;
}

export interface Outline {
  /** How far the next character stands, in thousandths of its height. */
  width: number;
  /** What is inked of it: left, top, right and bottom from the origin at the left of the base line. */
  ink: [number, number, number, number];
  draw(placing: Placing): string;
}

let all: string | undefined;

/** The outline of a character; undefined where there is none. */
export function outlineOf(char: string): Outline | undefined {
  all ??= `\n${brotliDecompressSync(readFileSync(new URL('outlines.br', import.meta.url))).toString()}`;
  const at = all.indexOf(`\n${char}`);
  if (at < 0 || char === '\n' || char === '') return undefined;
  const [width, path] = all.slice(at + 1 + char.length, all.indexOf('\n', at + 1)).split('\t') as [
    string,
    string,
  ];
  const moves = [...path.matchAll(/([a-z])([^a-z]*)/g)].map(
    ([, letter, numbers]) => [letter!, (numbers!.match(/-?\d+/g) ?? []).map(Number)] as const,
  );
  const points = absolute(moves).flatMap(([, corners]) => corners);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    width: Number(width),
    ink: [Math.min(...xs, 0), Math.min(...ys, 0), Math.max(...xs, 0), Math.max(...ys, 0)],
    draw: (placing) => drawn(absolute(moves), placing),
  };
}

type Point = readonly [x: number, y: number];

/** The moves of a path, which count from the point before, with whole points. */
function absolute(moves: readonly (readonly [string, number[]])[]): [letter: string, points: Point[]][] {
  let at: Point = [0, 0];
  let start = at;
  return moves.map(([letter, numbers]) => {
    if (letter === 'z') {
      at = start;
      return ['Z', []];
    }
    const pairs = letter === 'h' ? [numbers[0]!, 0] : letter === 'v' ? [0, numbers[0]!] : numbers;
    const points = Array.from({ length: pairs.length / 2 }, (_, index): Point => [
      at[0] + pairs[2 * index]!,
      at[1] + pairs[2 * index + 1]!,
    ]);
    at = points.at(-1)!;
    if (letter === 'm') start = at;
    return [letter.toUpperCase(), points];
  });
}

/** As an SVG path, in as few characters as it takes. */
function drawn(
  moves: readonly [letter: string, points: Point[]][],
  { x, y, across, down = across, digits = 0 }: Placing,
): string {
  const round = (value: number) => String(Number(value.toFixed(digits)));
  let before = '';
  return moves
    .map(([letter, points]) => {
      const numbers = points.flatMap(([px, py]) => [round(x + px * across), round(y + py * down)]);
      const own = letter === 'H' ? [numbers[0]!] : letter === 'V' ? [numbers[1]!] : numbers;
      // A line behind a move or a line needs no letter.
      const said = letter === 'L' && /[ML]/.test(before) ? ' ' : letter;
      before = letter;
      return said + own.join(' ');
    })
    .join('')
    .replaceAll(' -', '-');
}
