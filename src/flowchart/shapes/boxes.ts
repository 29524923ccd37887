/** Boxes with straight sides. */
import { short } from '../layout/path.ts';
import type { Outline } from './shapes.ts';
import { box, line, polygon, centred, ruled } from './strokes.ts';

/** Polygons given by the insets of their corners: top left, top right, bottom right, bottom left. */
const slanted = (tl: number, tr: number, br: number, bl: number): Outline => ({
  size: box(14 + Math.max(tl, tr, br, bl), 10),
  path: ({ width: w, height: h }) => [
    polygon([-w / 2 + tl, -h / 2], [w / 2 - tr, -h / 2], [w / 2 - br, h / 2], [-w / 2 + bl, h / 2]),
  ],
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

export const BOXES: readonly [string, Outline][] = [
  ['rect', { size: box(14, 11), path: (size) => [centred(size, 6)] }],
  ['rounded', { size: box(16, 11), path: (size) => [centred(size, 12)] }],
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
  [
    'datastore',
    ruled(box(18, 11), ({ width: w, height: h }) => line([-w / 2 + 8, -h / 2], [-w / 2 + 8, h / 2]), {
      shift: 4,
    }),
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
];
