/** Sheets, stacks, braces, windows and things. */
import { rectangle, short } from '../layout/path.ts';
import type { Outline, Size } from './shapes.ts';
import { box, line, polygon, ellipse, ruled } from './strokes.ts';

/** The lower edge of a sheet of paper from its right end to its left. */
const wave = (w: number) => `q${short(-w / 4)} -12 ${short(-w / 2)} 0t${short(-w / 2)} 0`;
const sheet = (x: number, y: number, w: number, h: number) =>
  `M${short(x)} ${short(y)}h${short(w)}v${short(h - 7)}${wave(w)}z`;
/** Two more of the same behind the front one, which is drawn at the lower left: the edges that can be seen. */
const behind = ({ width: w, height: h }: Size, end: number) =>
  [5, 10]
    .map(
      (by) =>
        `M${short(-w / 2 + by)} ${short(-h / 2 + 15 - by)}v-5h${short(w - 10)}v${short(h - 10 - end)}h-5`,
    )
    .join('');
/** An outline of bumps or spikes around a box that stands `by` inside. */
const bumpy = (tip: (dx: number, dy: number, by: number) => string): Outline => ({
  size: box(18, 18),
  path: ({ width, height }) => {
    const by = 9;
    const [w, h] = [width - 2 * by, height - 2 * by];
    const [across, down] = [Math.max(2, Math.round(w / 26)), Math.max(2, Math.round(h / 22))];
    const along = (count: number, dx: number, dy: number) =>
      Array.from({ length: count }, () => tip(dx / count, dy / count, by)).join('');
    return [
      `M${short(-w / 2)} ${short(-h / 2)}${along(across, w, 0)}${along(down, 0, h)}${along(across, -w, 0)}${along(down, 0, -h)}z`,
    ];
  },
});
const brace = (x: number, h: number, out: 1 | -1) => {
  const bend = short(out * -5);
  const back = short(out * 5);
  const straight = `v${short(h / 2 - 10)}`;
  return `M${short(x)} ${short(-h / 2)}q${bend} 0 ${bend} 5${straight}q0 5 ${bend} 5q${back} 0 ${back} 5${straight}q0 5 ${back} 5`;
};
const braced = (left: boolean, right: boolean): Outline => ({
  size: box(18, 8),
  path: ({ width: w, height: h }) => [
    '',
    [left ? brace(-w / 2 + 10, h, 1) : '', right ? brace(w / 2 - 10, h, -1) : ''].join(''),
  ],
});

export const PAPERS: readonly [string, Outline][] = [
  [
    'console',
    ruled(
      box(14, 18),
      ({ width: w, height: h }) =>
        `${line([-w / 2, -h / 2 + 15], [w / 2, -h / 2 + 15])}${line([-w / 2 + 6, -h / 2 + 4], [-w / 2 + 10, -h / 2 + 7.5], [-w / 2 + 6, -h / 2 + 11])}`,
      { drop: 7 },
    ),
  ],
  [
    'browser',
    ruled(
      box(14, 18),
      ({ width: w, height: h }) =>
        `${line([-w / 2, -h / 2 + 15], [w / 2, -h / 2 + 15])}${[8, 15, 22].map((x) => `M${short(-w / 2 + x)} ${short(-h / 2 + 7.5)}h2`).join('')}`,
      { drop: 7 },
    ),
  ],
  [
    'folder',
    {
      size: box(14, 15),
      drop: 4,
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
      uneven: true,
    },
  ],
  [
    'bucket',
    {
      size: box(24, 18),
      drop: 6,
      path: ({ width: w, height: h }) => [
        `M${short(-w / 2)} ${short(-h / 2 + 8)}L${short(-w / 2 + 10)} ${short(h / 2)}h${short(w - 20)}L${short(w / 2)} ${short(-h / 2 + 8)}a${short(w / 2)} 8 0 0 0 ${short(-w)} 0z`,
        `M${short(-w / 2)} ${short(-h / 2 + 8)}a${short(w / 2)} 8 0 0 0 ${short(w)} 0`,
      ],
      uneven: true,
    },
  ],
  [
    'person',
    {
      size: (text) => ({ width: Math.max(text.width + 32, 64), height: text.height + 22 + 26 }),
      drop: 13,
      path: ({ width, height }) => [
        rectangle(-width / 2, -height / 2 + 26, { width, height: height - 26 }, 14) +
          ellipse(11, 11, -height / 2 + 12),
      ],
      uneven: true,
    },
  ],
  [
    'cloud',
    {
      ...bumpy(
        (dx, dy, by) =>
          `q${short(dx / 2 + Math.sign(dy) * 2 * by)} ${short(dy / 2 - Math.sign(dx) * 2 * by)} ${short(dx)} ${short(dy)}`,
      ),
      uneven: true,
    },
  ],
  [
    'bang',
    {
      ...bumpy(
        (dx, dy, by) =>
          `l${short(dx / 2 + Math.sign(dy) * by)} ${short(dy / 2 - Math.sign(dx) * by)} ${short(dx / 2 - Math.sign(dy) * by)} ${short(dy / 2 + Math.sign(dx) * by)}`,
      ),
      uneven: true,
    },
  ],
  [
    'doc',
    {
      size: box(16, 16),
      drop: -4,
      path: ({ width: w, height: h }) => [sheet(-w / 2, -h / 2, w, h)],
      uneven: true,
    },
  ],
  [
    'lin-doc',
    {
      size: box(20, 16),
      drop: -4,
      shift: 5,
      path: ({ width: w, height: h }) => [
        sheet(-w / 2, -h / 2, w, h),
        line([-w / 2 + 10, -h / 2], [-w / 2 + 10, h / 2 - 4]),
      ],
      uneven: true,
    },
  ],
  [
    'tag-doc',
    {
      size: box(18, 16),
      drop: -4,
      path: ({ width: w, height: h }) => [
        sheet(-w / 2, -h / 2, w, h),
        line([w / 2 - 11, h / 2 - 10], [w / 2, h / 2 - 18]),
      ],
      uneven: true,
    },
  ],
  [
    'docs',
    {
      size: box(21, 21),
      drop: 1,
      shift: -5,
      path: (size) => [
        sheet(-size.width / 2, -size.height / 2 + 10, size.width - 10, size.height - 10),
        behind(size, 7),
      ],
      uneven: true,
    },
  ],
  [
    'st-rect',
    {
      size: box(19, 16),
      drop: 5,
      shift: -5,
      path: (size) => [
        rectangle(
          -size.width / 2,
          -size.height / 2 + 10,
          { width: size.width - 10, height: size.height - 10 },
          0,
        ),
        behind(size, 0),
      ],
      uneven: true,
    },
  ],
  [
    'flag',
    {
      size: box(14, 20),
      path: ({ width: w, height: h }) => [
        `M${short(-w / 2)} ${short(-h / 2 + 7)}q${short(w / 4)} 12 ${short(w / 2)} 0t${short(w / 2)} 0V${short(h / 2 - 7)}${wave(w)}z`,
      ],
      uneven: true,
    },
  ],
  ['brace', braced(true, false)],
  ['brace-r', braced(false, true)],
  ['braces', braced(true, true)],
];
