/** Sheets and stacks of paper, windows, folders, clouds and braces. */
import { rectangle, fixed, type Size } from './path-data.ts';
import { boxAround, ellipse, line, polygon, rectangleWithLines, type Outline } from './outline.ts';

/** The lower edge of a sheet of paper from its right end to its left. */
const wave = (w: number) => `q${fixed(-w / 4)} -12 ${fixed(-w / 2)} 0t${fixed(-w / 2)} 0`;
const sheet = (x: number, y: number, w: number, h: number) =>
  `M${fixed(x)} ${fixed(y)}h${fixed(w)}v${fixed(h - 7)}${wave(w)}z`;
/** Two more of the same behind the front one, which is drawn at the lower left: the edges that can be seen. */
const behind = ({ width: w, height: h }: Size, end: number) =>
  [5, 10]
    .map(
      (by) =>
        `M${fixed(-w / 2 + by)} ${fixed(-h / 2 + 15 - by)}v-5h${fixed(w - 10)}v${fixed(h - 10 - end)}h-5`,
    )
    .join('');
/** An outline of bumps or spikes around a box that stands `by` inside. */
const bumpy = (tip: (dx: number, dy: number, by: number) => string): Outline => ({
  size: boxAround(18, 18),
  path: ({ width, height }) => {
    const by = 9;
    const [w, h] = [width - 2 * by, height - 2 * by];
    const [across, down] = [Math.max(2, Math.round(w / 26)), Math.max(2, Math.round(h / 22))];
    const along = (count: number, dx: number, dy: number) =>
      Array.from({ length: count }, () => tip(dx / count, dy / count, by)).join('');
    return [
      `M${fixed(-w / 2)} ${fixed(-h / 2)}${along(across, w, 0)}${along(down, 0, h)}${along(across, -w, 0)}${along(down, 0, -h)}z`,
    ];
  },
});
const brace = (x: number, h: number, out: 1 | -1) => {
  const bend = fixed(out * -5);
  const back = fixed(out * 5);
  const straight = `v${fixed(h / 2 - 10)}`;
  return `M${fixed(x)} ${fixed(-h / 2)}q${bend} 0 ${bend} 5${straight}q0 5 ${bend} 5q${back} 0 ${back} 5${straight}q0 5 ${back} 5`;
};
const braced = (left: boolean, right: boolean): Outline => ({
  size: boxAround(18, 8),
  path: ({ width: w, height: h }) => [
    '',
    [left ? brace(-w / 2 + 10, h, 1) : '', right ? brace(w / 2 - 10, h, -1) : ''].join(''),
  ],
});

export const DOCUMENT_SHAPES: Readonly<Record<string, Outline>> = {
  console: rectangleWithLines(
    boxAround(14, 18),
    ({ width: w, height: h }) =>
      `${line([-w / 2, -h / 2 + 15], [w / 2, -h / 2 + 15])}${line([-w / 2 + 6, -h / 2 + 4], [-w / 2 + 10, -h / 2 + 7.5], [-w / 2 + 6, -h / 2 + 11])}`,
    { textDown: 7 },
  ),
  browser: rectangleWithLines(
    boxAround(14, 18),
    ({ width: w, height: h }) =>
      `${line([-w / 2, -h / 2 + 15], [w / 2, -h / 2 + 15])}${[8, 15, 22].map((x) => `M${fixed(-w / 2 + x)} ${fixed(-h / 2 + 7.5)}h2`).join('')}`,
    { textDown: 7 },
  ),
  folder: {
    size: boxAround(14, 15),
    textDown: 4,
    path: ({ width: w, height: h }) => [
      polygon(
        [-w / 2, -h / 2],
        [-w / 2 + 20, -h / 2],
        [-w / 2 + 26, -h / 2 + 8],
        [w / 2, -h / 2 + 8],
        [w / 2, h / 2],
        [-w / 2, h / 2],
      ),
    ],
    inset: true,
  },
  bucket: {
    size: boxAround(24, 18),
    textDown: 6,
    path: ({ width: w, height: h }) => [
      `M${fixed(-w / 2)} ${fixed(-h / 2 + 8)}L${fixed(-w / 2 + 10)} ${fixed(h / 2)}h${fixed(w - 20)}L${fixed(w / 2)} ${fixed(-h / 2 + 8)}a${fixed(w / 2)} 8 0 0 0 ${fixed(-w)} 0z`,
      `M${fixed(-w / 2)} ${fixed(-h / 2 + 8)}a${fixed(w / 2)} 8 0 0 0 ${fixed(w)} 0`,
    ],
    inset: true,
  },
  person: {
    size: (text) => ({ width: Math.max(text.width + 32, 64), height: text.height + 22 + 26 }),
    textDown: 13,
    path: ({ width, height }) => [
      rectangle(-width / 2, -height / 2 + 26, { width, height: height - 26 }, 14) +
        ellipse(11, 11, -height / 2 + 12),
    ],
    inset: true,
  },
  cloud: {
    ...bumpy(
      (dx, dy, by) =>
        `q${fixed(dx / 2 + Math.sign(dy) * 2 * by)} ${fixed(dy / 2 - Math.sign(dx) * 2 * by)} ${fixed(dx)} ${fixed(dy)}`,
    ),
    inset: true,
  },
  bang: {
    ...bumpy(
      (dx, dy, by) =>
        `l${fixed(dx / 2 + Math.sign(dy) * by)} ${fixed(dy / 2 - Math.sign(dx) * by)} ${fixed(dx / 2 - Math.sign(dy) * by)} ${fixed(dy / 2 + Math.sign(dx) * by)}`,
    ),
    inset: true,
  },
  doc: {
    size: boxAround(16, 16),
    textDown: -4,
    path: ({ width: w, height: h }) => [sheet(-w / 2, -h / 2, w, h)],
    inset: true,
  },
  'lin-doc': {
    size: boxAround(20, 16),
    textDown: -4,
    textRight: 5,
    path: ({ width: w, height: h }) => [
      sheet(-w / 2, -h / 2, w, h),
      line([-w / 2 + 10, -h / 2], [-w / 2 + 10, h / 2 - 4]),
    ],
    inset: true,
  },
  'tag-doc': {
    size: boxAround(18, 16),
    textDown: -4,
    path: ({ width: w, height: h }) => [
      sheet(-w / 2, -h / 2, w, h),
      line([w / 2 - 11, h / 2 - 10], [w / 2, h / 2 - 18]),
    ],
    inset: true,
  },
  docs: {
    size: boxAround(21, 21),
    textDown: 1,
    textRight: -5,
    path: (size) => [
      sheet(-size.width / 2, -size.height / 2 + 10, size.width - 10, size.height - 10),
      behind(size, 7),
    ],
    inset: true,
  },
  'st-rect': {
    size: boxAround(19, 16),
    textDown: 5,
    textRight: -5,
    path: (size) => [
      rectangle(
        -size.width / 2,
        -size.height / 2 + 10,
        { width: size.width - 10, height: size.height - 10 },
        0,
      ),
      behind(size, 0),
    ],
    inset: true,
  },
  flag: {
    size: boxAround(14, 20),
    path: ({ width: w, height: h }) => [
      `M${fixed(-w / 2)} ${fixed(-h / 2 + 7)}q${fixed(w / 4)} 12 ${fixed(w / 2)} 0t${fixed(w / 2)} 0V${fixed(h / 2 - 7)}${wave(w)}z`,
    ],
    inset: true,
  },
  brace: braced(true, false),
  'brace-r': braced(false, true),
  braces: braced(true, true),
};
