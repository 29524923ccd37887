/** Outlines with round ends and cylinders. */
import { fixed, type Size } from './path-data.ts';
import { boxAround, centredRectangle, ellipse, type Outline } from './outline.ts';

const circleAround = (margin: number) => (text: Size) => {
  const width = Math.hypot(text.width, text.height) + margin;
  return { width, height: width };
};
/** How far a round end of a box stands inside it beside the corners of the words. */
const roundEndInset = (height: number, most = Infinity) => {
  const r = Math.min(height / 2 + 11, most);
  return r - Math.sqrt(r * r - (r - 11) ** 2);
};
/** Beyond this the ends of a stadium are only rounded, so that many lines do not make it wide. */
const LARGEST_RADIUS = 32;
const cylinder = ({ width: w, height: h }: Size, more: number) => {
  const side = (dx: number) => `a${fixed(w / 2)} 8 0 0 0 ${fixed(dx)} 0`;
  const lid = `M${fixed(-w / 2)} ${fixed(-h / 2 + 8)}${side(w)}`;
  return [
    `M${fixed(-w / 2)} ${fixed(-h / 2 + 8)}v${fixed(h - 16)}${side(w)}v${fixed(16 - h)}a${fixed(w / 2)} 8 0 0 0 ${fixed(-w)} 0z`,
    more ? `${lid}M${fixed(-w / 2)} ${fixed(-h / 2 + 8 + more)}${side(w)}` : lid,
  ];
};

export const ROUND_SHAPES: Readonly<Record<string, Outline>> = {
  stadium: {
    size: (text) => boxAround(Math.max(20, roundEndInset(text.height, LARGEST_RADIUS) + 8), 11)(text),
    path: (size) => [centredRectangle(size, Math.min(size.height / 2, LARGEST_RADIUS))],
  },
  cylinder: { size: boxAround(16, 19), textDown: 6, path: (size) => cylinder(size, 0) },
  'lin-cyl': { size: boxAround(16, 22), textDown: 9, path: (size) => cylinder(size, 6) },
  'h-cyl': {
    size: boxAround(22, 11),
    textRight: -4,
    path: ({ width: w, height: h }) => {
      const cap = (sweep: 0 | 1, dy: number) => `a8 ${fixed(h / 2)} 0 0 ${sweep} 0 ${fixed(dy)}`;
      return [
        `M${fixed(-w / 2 + 8)} ${fixed(-h / 2)}h${fixed(w - 16)}${cap(1, h)}h${fixed(16 - w)}${cap(1, -h)}z`,
        `M${fixed(w / 2 - 8)} ${fixed(-h / 2)}${cap(0, h)}`,
      ];
    },
  },
  circle: { size: circleAround(14), path: ({ width }) => [ellipse(width / 2)], pointed: true },
  dcircle: {
    size: circleAround(24),
    path: ({ width }) => [ellipse(width / 2), ellipse(width / 2 - 5)],
    pointed: true,
  },
  ellipse: {
    size: ({ width, height }) => ({ width: Math.max(width * 1.42 + 12, 56), height: height * 1.42 + 12 }),
    path: ({ width, height }) => [ellipse(width / 2, height / 2)],
    pointed: true,
  },
  delay: {
    size: (text) => boxAround(Math.max(22, roundEndInset(text.height) + 8), 11)(text),
    path: ({ width: w, height: h }) => [
      `M${fixed(-w / 2)} ${fixed(-h / 2)}h${fixed(w - h / 2)}a${fixed(h / 2)} ${fixed(h / 2)} 0 0 1 0 ${fixed(h)}h${fixed(h / 2 - w)}z`,
    ],
  },
  'curv-trap': {
    size: boxAround(24, 11),
    path: ({ width: w, height: h }) => [
      `M${fixed(-w / 2)} 0L${fixed(-w / 2 + 14)} ${fixed(-h / 2)}H${fixed(w / 2 - 14)}a14 ${fixed(h / 2)} 0 0 1 0 ${fixed(h)}H${fixed(-w / 2 + 14)}z`,
    ],
    pointed: true,
  },
  'bow-rect': {
    size: boxAround(22, 11),
    path: ({ width: w, height: h }) => [
      `M${fixed(-w / 2 + 10)} ${fixed(-h / 2)}H${fixed(w / 2)}a10 ${fixed(h / 2)} 0 0 0 0 ${fixed(h)}H${fixed(-w / 2 + 10)}a10 ${fixed(h / 2)} 0 0 1 0 ${fixed(-h)}z`,
    ],
    inset: true,
  },
};
