/** Outlines with round ends and cylinders. */
import { short } from '../layout/path.ts';
import type { Outline, Size } from './shapes.ts';
import { box, centred, ellipse } from './strokes.ts';

const around = (margin: number) => (text: Size) => {
  const width = Math.hypot(text.width, text.height) + margin;
  return { width, height: width };
};
/** How far a round end of a box stands inside it beside the corners of the words. */
const bend = (height: number, most = Infinity) => {
  const r = Math.min(height / 2 + 11, most);
  return r - Math.sqrt(r * r - (r - 11) ** 2);
};
/** Beyond this the ends of a stadium are only rounded, so that many lines do not make it wide. */
const ROUND = 32;
const drum = ({ width: w, height: h }: Size, more: number) => {
  const side = (dx: number) => `a${short(w / 2)} 8 0 0 0 ${short(dx)} 0`;
  const lid = `M${short(-w / 2)} ${short(-h / 2 + 8)}${side(w)}`;
  return [
    `M${short(-w / 2)} ${short(-h / 2 + 8)}v${short(h - 16)}${side(w)}v${short(16 - h)}a${short(w / 2)} 8 0 0 0 ${short(-w)} 0z`,
    more ? `${lid}M${short(-w / 2)} ${short(-h / 2 + 8 + more)}${side(w)}` : lid,
  ];
};

export const ROUNDS: readonly [string, Outline][] = [
  [
    'stadium',
    {
      size: (text) => box(Math.max(20, bend(text.height, ROUND) + 8), 11)(text),
      path: (size) => [centred(size, Math.min(size.height / 2, ROUND))],
    },
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
];
