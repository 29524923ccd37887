/** The shapes of nodes: how large each must be for its words, and its path around (0, 0). */
import type { Outline, Size } from './shapes.ts';
import { rectangle, short } from './path.ts';

const box =
  (side: number, above: number) =>
  ({ width, height }: Size): Size => ({ width: Math.max(width + 2 * side, 56), height: height + 2 * above });
type Corner = readonly [number, number];
const line = (...points: Corner[]) => `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;
const polygon = (...points: Corner[]) => `${line(...points)}Z`;
const centred = (size: Size, r: number) => rectangle(-size.width / 2, -size.height / 2, size, r);
const ellipse = (rx: number, ry = rx, y = 0) =>
  `M${short(-rx)} ${short(y)}a${short(rx)} ${short(ry)} 0 1 1 ${short(2 * rx)} 0a${short(rx)} ${short(ry)} 0 1 1 ${short(-2 * rx)} 0z`;
const around = (margin: number) => (text: Size) => {
  const width = Math.hypot(text.width, text.height) + margin;
  return { width, height: width };
};
/** Polygons given by the insets of their corners: top left, top right, bottom right, bottom left. */
const slanted = (tl: number, tr: number, br: number, bl: number): Outline => ({
  size: box(14 + Math.max(tl, tr, br, bl), 10),
  path: ({ width: w, height: h }) => [
    polygon([-w / 2 + tl, -h / 2], [w / 2 - tr, -h / 2], [w / 2 - br, h / 2], [-w / 2 + bl, h / 2]),
  ],
});
/** How far a round end of a box stands inside it beside the corners of the words. */
const bend = (height: number, most = Infinity) => {
  const r = Math.min(height / 2 + 11, most);
  return r - Math.sqrt(r * r - (r - 11) ** 2);
};
/** Beyond this the ends of a stadium are only rounded, so that many lines do not make it wide. */
const ROUND = 32;
/** A rectangle with lines inside, drawn for a size. */
const ruled = (
  size: Outline['size'],
  lines: (size: Size) => string,
  more: Pick<Outline, 'drop' | 'shift'> = {},
  r = 3,
): Outline => ({ size, path: (at) => [centred(at, r), lines(at)], ...more });

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
const drum = ({ width: w, height: h }: Size, more: number) => {
  const side = (dx: number) => `a${short(w / 2)} 8 0 0 0 ${short(dx)} 0`;
  const lid = `M${short(-w / 2)} ${short(-h / 2 + 8)}${side(w)}`;
  return [
    `M${short(-w / 2)} ${short(-h / 2 + 8)}v${short(h - 16)}${side(w)}v${short(16 - h)}a${short(w / 2)} 8 0 0 0 ${short(-w)} 0z`,
    more ? `${lid}M${short(-w / 2)} ${short(-h / 2 + 8 + more)}${side(w)}` : lid,
  ];
};
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
/** A triangle that holds its words in its wide half. */
const triangle = (up: 1 | -1): Outline => ({
  size: ({ width, height }) => {
    const h = 2 * (height + 8) + 10;
    return { width: (width + 12) / (1 - (height + 10) / h), height: h };
  },
  path: ({ width: w, height: h }) => [
    polygon([0, (-up * h) / 2], [w / 2, (up * h) / 2], [-w / 2, (up * h) / 2]),
  ],
  place: ({ height: h }, text) => ({ x: 0, y: up * (h / 2 - 8 - text.height / 2) }),
  uneven: true,
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
/** A mark of its own size; words stand below it. */
const mark = (size: Size, path: () => string[], filled = false): Outline => ({
  mark: size,
  size: () => size,
  path,
  filled,
});
const square = (size: number) => ({ width: size, height: size });

export const OUTLINES: ReadonlyMap<string, Outline> = new Map<string, Outline>([
  ['rect', { size: box(14, 11), path: (size) => [centred(size, 6)] }],
  ['rounded', { size: box(16, 11), path: (size) => [centred(size, 12)] }],
  [
    'stadium',
    {
      size: (text) => box(Math.max(20, bend(text.height, ROUND) + 8), 11)(text),
      path: (size) => [centred(size, Math.min(size.height / 2, ROUND))],
    },
  ],
  ['text', { size: box(4, 4), path: () => [] }],
  [
    'diamond',
    {
      // The corners of the text box touch the sides: width / w + height / h = 1, with 6 px to spare.
      size: (text, flat) => {
        const width = Math.max(text.width + 8 + flat * (text.height + 4), 96);
        return { width, height: width / flat };
      },
      path: ({ width: w, height: h }) => [polygon([0, -h / 2], [w / 2, 0], [0, h / 2], [-w / 2, 0])],
      tips: true,
    },
  ],
  [
    'subroutine',
    ruled(
      box(22, 11),
      ({ width: w, height: h }) =>
        `M${short(-w / 2 + 8)} ${short(-h / 2)}v${short(h)}M${short(w / 2 - 8)} ${short(-h / 2)}v${short(h)}`,
      {},
      2,
    ),
  ],
  ['cylinder', { size: box(16, 19), drop: 6, path: (size) => drum(size, 0) }],
  ['lin-cyl', { size: box(16, 22), drop: 9, path: (size) => drum(size, 6) }],
  [
    'h-cyl',
    {
      size: box(22, 11),
      shift: -4,
      path: ({ width: w, height: h }) => {
        const cap = (sweep: 0 | 1, dy: number) => `a8 ${short(h / 2)} 0 0 ${sweep} 0 ${short(dy)}`;
        return [
          `M${short(-w / 2 + 8)} ${short(-h / 2)}h${short(w - 16)}${cap(1, h)}h${short(16 - w)}${cap(1, -h)}z`,
          `M${short(w / 2 - 8)} ${short(-h / 2)}${cap(0, h)}`,
        ];
      },
    },
  ],
  [
    'datastore',
    ruled(box(18, 11), ({ width: w, height: h }) => line([-w / 2 + 8, -h / 2], [-w / 2 + 8, h / 2]), {
      shift: 4,
    }),
  ],
  ['circle', { size: around(14), path: ({ width }) => [ellipse(width / 2)], tips: true }],
  [
    'dcircle',
    { size: around(24), path: ({ width }) => [ellipse(width / 2), ellipse(width / 2 - 5)], tips: true },
  ],
  [
    'ellipse',
    {
      size: ({ width, height }) => ({ width: Math.max(width * 1.42 + 12, 56), height: height * 1.42 + 12 }),
      path: ({ width, height }) => [ellipse(width / 2, height / 2)],
      tips: true,
    },
  ],
  [
    'hexagon',
    {
      size: box(26, 11),
      path: ({ width: w, height: h }) => [
        polygon(
          [-w / 2 + 12, -h / 2],
          [w / 2 - 12, -h / 2],
          [w / 2, 0],
          [w / 2 - 12, h / 2],
          [12 - w / 2, h / 2],
          [-w / 2, 0],
        ),
      ],
      tips: true,
    },
  ],
  ['lean_right', { ...slanted(14, 0, 14, 0), slant: true }],
  ['lean_left', { ...slanted(0, 14, 0, 14), slant: true }],
  ['trapezoid', { ...slanted(14, 14, 0, 0), slant: true }],
  ['inv_trapezoid', { ...slanted(0, 0, 14, 14), slant: true }],
  [
    'odd',
    {
      size: box(24, 11),
      path: ({ width: w, height: h }) => [
        polygon([-w / 2, -h / 2], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2], [-w / 2 + 12, 0]),
      ],
      uneven: true,
    },
  ],
  [
    'card',
    {
      size: box(18, 11),
      path: ({ width: w, height: h }) => [
        polygon(
          [-w / 2 + 10, -h / 2],
          [w / 2, -h / 2],
          [w / 2, h / 2],
          [-w / 2, h / 2],
          [-w / 2, -h / 2 + 10],
        ),
      ],
    },
  ],
  [
    'lin-rect',
    ruled(box(20, 11), ({ width: w, height: h }) => line([-w / 2 + 10, -h / 2], [-w / 2 + 10, h / 2]), {
      shift: 5,
    }),
  ],
  [
    'div-rect',
    ruled(box(14, 15), ({ width: w, height: h }) => line([-w / 2, -h / 2 + 9], [w / 2, -h / 2 + 9]), {
      drop: 4,
    }),
  ],
  [
    'win-pane',
    ruled(
      box(18, 15),
      ({ width: w, height: h }) =>
        line([-w / 2, -h / 2 + 8], [w / 2, -h / 2 + 8]) + line([-w / 2 + 8, -h / 2], [-w / 2 + 8, h / 2]),
      { drop: 4, shift: 4 },
    ),
  ],
  [
    'tag-rect',
    ruled(box(18, 12), ({ width: w, height: h }) => line([w / 2 - 11, h / 2], [w / 2, h / 2 - 11])),
  ],
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
    'sl-rect',
    {
      size: box(16, 16),
      drop: 5,
      path: ({ width: w, height: h }) => [
        polygon([-w / 2, -h / 2 + 12], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2]),
      ],
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
    'delay',
    {
      size: (text) => box(Math.max(22, bend(text.height) + 8), 11)(text),
      path: ({ width: w, height: h }) => [
        `M${short(-w / 2)} ${short(-h / 2)}h${short(w - h / 2)}a${short(h / 2)} ${short(h / 2)} 0 0 1 0 ${short(h)}h${short(h / 2 - w)}z`,
      ],
    },
  ],
  [
    'curv-trap',
    {
      size: box(24, 11),
      path: ({ width: w, height: h }) => [
        `M${short(-w / 2)} 0L${short(-w / 2 + 14)} ${short(-h / 2)}H${short(w / 2 - 14)}a14 ${short(h / 2)} 0 0 1 0 ${short(h)}H${short(-w / 2 + 14)}z`,
      ],
      tips: true,
    },
  ],
  ['tri', triangle(1)],
  ['flip-tri', triangle(-1)],
  [
    'notch-pent',
    {
      size: box(18, 12),
      path: ({ width: w, height: h }) => [
        polygon(
          [-w / 2 + 11, -h / 2],
          [w / 2 - 11, -h / 2],
          [w / 2, -h / 2 + 11],
          [w / 2, h / 2],
          [-w / 2, h / 2],
          [-w / 2, -h / 2 + 11],
        ),
      ],
    },
  ],
  [
    'bow-rect',
    {
      size: box(22, 11),
      path: ({ width: w, height: h }) => [
        `M${short(-w / 2 + 10)} ${short(-h / 2)}H${short(w / 2)}a10 ${short(h / 2)} 0 0 0 0 ${short(h)}H${short(-w / 2 + 10)}a10 ${short(h / 2)} 0 0 1 0 ${short(-h)}z`,
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
  ['fork', mark({ width: 72, height: 8 }, () => [rectangle(-36, -4, { width: 72, height: 8 }, 2)], true)],
  ['sm-circ', mark(square(18), () => [ellipse(9)], true)],
  ['f-circ', mark(square(14), () => [ellipse(7)], true)],
  ['fr-circ', mark(square(22), () => [ellipse(11), ellipse(5)])],
  [
    'cross-circ',
    mark(square(36), () => [
      ellipse(18),
      line([-12.7, -12.7], [12.7, 12.7]) + line([12.7, -12.7], [-12.7, 12.7]),
    ]),
  ],
  ['choice', mark(square(30), () => [polygon([0, -15], [15, 0], [0, 15], [-15, 0])])],
  ['hourglass', mark({ width: 32, height: 36 }, () => [polygon([-16, -18], [16, -18], [-16, 18], [16, 18])])],
  [
    'bolt',
    mark({ width: 32, height: 44 }, () => [
      polygon([8, -22], [-16, 4], [-2, 4], [-8, 22], [16, -5], [2, -5]),
    ]),
  ],
  [
    'picture',
    mark({ width: 48, height: 36 }, () => [
      rectangle(-24, -18, { width: 48, height: 36 }, 3),
      `${line([-20, 13], [-7, -2], [1, 7], [9, -1], [20, 13])}M8 -9a4 4 0 1 1 8 0a4 4 0 1 1 -8 0`,
    ]),
  ],
  [
    'icon',
    mark(square(36), () => [rectangle(-18, -18, square(36), 6), 'M-5 -4a5 5 0 1 1 7 4.5q-2 1 -2 4M0 9v1']),
  ],
  ['icon-circle', mark(square(40), () => [ellipse(20), 'M-5 -4a5 5 0 1 1 7 4.5q-2 1 -2 4M0 9v1'])],
]);
