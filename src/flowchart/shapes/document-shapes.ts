/** Sheets and stacks of paper, windows, folders, clouds and braces. */
import { d, rectangle, type Size } from './path-data.ts';
import { boxAround, ellipse, line, polygon, rectangleWithLines, type Box, type Outline } from './outline.ts';

/** The lower edge of a sheet of paper from its right end to its left. */
const wave = (w: number) => d`q${-w / 4} -12 ${-w / 2} 0t${-w / 2} 0`;
const sheet = (x: number, y: number, { width: w, height: h }: Size) => d`M${x} ${y}h${w}v${h - 7}${wave(w)}z`;
/** The front one of three of the same, at the lower left, and what can be seen of the two behind. */
const stack = (
  { width, height, l, t }: Box,
  end: number,
  front: (x: number, y: number, size: Size) => string,
) => [
  front(l, t + 10, { width: width - 10, height: height - 10 }),
  [5, 10].map((by) => d`M${l + by} ${t + 15 - by}v-5h${width - 10}v${height - 10 - end}h-5`).join(''),
];
/** An outline of bumps or spikes around a box that stands 9 px inside; (x, y) leads out of it by as much. */
const bumpy = (tip: (dx: number, dy: number, x: number, y: number) => string): Outline => ({
  size: boxAround(18, 18),
  path: ({ width, height }) => {
    const by = 9;
    const [w, h] = [width - 2 * by, height - 2 * by];
    const side = (length: number, bump: number, x: number, y: number) => {
      const count = Math.max(2, Math.round(length / bump));
      const one = tip((x * length) / count, (y * length) / count, y * by, -x * by);
      return one.repeat(count);
    };
    return d`M${-w / 2} ${-h / 2}${side(w, 26, 1, 0)}${side(h, 22, 0, 1)}${side(w, 26, -1, 0)}${side(h, 22, 0, -1)}z`;
  },
  inset: true,
});
const brace = (x: number, h: number, out: 1 | -1) => {
  const [bend, back, straight] = [out * -5, out * 5, d`v${h / 2 - 10}`];
  return d`M${x} ${-h / 2}q${bend} 0 ${bend} 5${straight}q0 5 ${bend} 5q${back} 0 ${back} 5${straight}q0 5 ${back} 5`;
};
const braced = (left: boolean, right: boolean): Outline => ({
  size: boxAround(18, 8),
  path: ({ height: h, l, r }) => [
    '',
    (left ? brace(l + 10, h, 1) : '') + (right ? brace(r - 10, h, -1) : ''),
  ],
});
/** A window with a bar at its top. */
const windowWith = (bar: (l: number, t: number) => string): Outline =>
  rectangleWithLines(boxAround(14, 18), ({ l, r, t }) => line([l, t + 15], [r, t + 15]) + bar(l, t), {
    textDown: 7,
  });

export const DOCUMENT_SHAPES: Readonly<Record<string, Outline>> = {
  console: windowWith((l, t) => line([l + 6, t + 4], [l + 10, t + 7.5], [l + 6, t + 11])),
  browser: windowWith((l, t) => [8, 15, 22].map((x) => d`M${l + x} ${t + 7.5}h2`).join('')),
  folder: {
    size: boxAround(14, 15),
    textDown: 4,
    path: ({ l, r, t, b }) => polygon([l, t], [l + 20, t], [l + 26, t + 8], [r, t + 8], [r, b], [l, b]),
    inset: true,
  },
  bucket: {
    size: boxAround(24, 18),
    textDown: 6,
    path: ({ width: w, l, r, t, b }) => {
      const rim = (dx: number) => d`a${r} 8 0 0 0 ${dx} 0`;
      return [
        d`M${l} ${t + 8}L${l + 10} ${b}h${w - 20}L${r} ${t + 8}${rim(-w)}z`,
        d`M${l} ${t + 8}${rim(w)}`,
      ];
    },
    inset: true,
  },
  person: {
    size: (text) => ({ width: Math.max(text.width + 32, 64), height: text.height + 22 + 26 }),
    textDown: 13,
    path: ({ width, height, l, t }) =>
      rectangle(l, t + 26, { width, height: height - 26 }, 14) + ellipse(11, 11, t + 12),
    inset: true,
  },
  cloud: bumpy((dx, dy, x, y) => d`q${dx / 2 + 2 * x} ${dy / 2 + 2 * y} ${dx} ${dy}`),
  bang: bumpy((dx, dy, x, y) => d`l${dx / 2 + x} ${dy / 2 + y} ${dx / 2 - x} ${dy / 2 - y}`),
  doc: { size: boxAround(16, 16), textDown: -4, path: (box) => sheet(box.l, box.t, box), inset: true },
  'lin-doc': {
    size: boxAround(20, 16),
    textDown: -4,
    textRight: 5,
    path: (box) => [sheet(box.l, box.t, box), line([box.l + 10, box.t], [box.l + 10, box.b - 4])],
    inset: true,
  },
  'tag-doc': {
    size: boxAround(18, 16),
    textDown: -4,
    path: (box) => [sheet(box.l, box.t, box), line([box.r - 11, box.b - 10], [box.r, box.b - 18])],
    inset: true,
  },
  docs: {
    size: boxAround(21, 21),
    textDown: 1,
    textRight: -5,
    path: (box) => stack(box, 7, sheet),
    inset: true,
  },
  'st-rect': {
    size: boxAround(19, 16),
    textDown: 5,
    textRight: -5,
    path: (box) => stack(box, 0, (x, y, size) => rectangle(x, y, size, 0)),
    inset: true,
  },
  flag: {
    size: boxAround(14, 20),
    path: ({ width: w, l, t, b }) => d`M${l} ${t + 7}q${w / 4} 12 ${w / 2} 0t${w / 2} 0V${b - 7}${wave(w)}z`,
    inset: true,
  },
  brace: braced(true, false),
  'brace-r': braced(false, true),
  braces: braced(true, true),
};
