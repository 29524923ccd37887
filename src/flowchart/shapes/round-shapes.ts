/** Outlines with round ends and cylinders. */
import { d, type Size } from './path-data.ts';
import { boxAround, boxed, ellipse, type Box, type Outline } from './outline.ts';

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
/** A cylinder, with a second line `more` below its lid. */
const cylinder = ({ width: w, height: h, l, r, t }: Box, more: number) => {
  const side = (dx: number) => d`a${r} 8 0 0 0 ${dx} 0`;
  const lid = d`M${l} ${t + 8}${side(w)}`;
  return [
    d`M${l} ${t + 8}v${h - 16}${side(w)}v${16 - h}${side(-w)}z`,
    more ? d`${lid}M${l} ${t + 8 + more}${side(w)}` : lid,
  ];
};

const stadium: Outline = {
  size: (text) => boxAround(Math.max(20, roundEndInset(text.height, LARGEST_RADIUS) + 8), 11)(text),
  path: (box) => boxed(box, Math.min(box.height / 2, LARGEST_RADIUS)),
};
/** Room for a mark at the left end. */
const MARK = 14;
/** A stadium with a mark at its left end, drawn around the origin. */
const marked = (mark: (x: number) => string): Outline => ({
  size: (text, ratio) => {
    const { width, height } = stadium.size(text, ratio);
    return { width: width + MARK, height };
  },
  path: (box) => [stadium.path(box), mark(box.l + MARK + 3)].flat(),
  textRight: MARK / 2,
});

export const ROUND_SHAPES: Readonly<Record<string, Outline>> = {
  stadium,
  // Ends that are not a success: a cross, and the two bars of a pause.
  refused: marked((x) => d`M${x - 5} -5l10 10M${x + 5} -5l-10 10`),
  stopped: marked((x) => d`M${x - 3.5} -5.5v11M${x + 3.5} -5.5v11`),
  cylinder: { size: boxAround(16, 19), textDown: 6, path: (box) => cylinder(box, 0) },
  'lin-cyl': { size: boxAround(16, 22), textDown: 9, path: (box) => cylinder(box, 6) },
  'h-cyl': {
    size: boxAround(22, 11),
    textRight: -4,
    path: ({ width: w, height: h, l, r, t, b }) => {
      const cap = (sweep: 0 | 1, dy: number) => d`a8 ${b} 0 0 ${sweep} 0 ${dy}`;
      return [d`M${l + 8} ${t}h${w - 16}${cap(1, h)}h${16 - w}${cap(1, -h)}z`, d`M${r - 8} ${t}${cap(0, h)}`];
    },
  },
  circle: { size: circleAround(14), path: ({ r }) => ellipse(r), pointed: true },
  dcircle: { size: circleAround(24), path: ({ r }) => [ellipse(r), ellipse(r - 5)], pointed: true },
  ellipse: {
    size: ({ width, height }) => ({ width: Math.max(width * 1.42 + 12, 56), height: height * 1.42 + 12 }),
    path: ({ r, b }) => ellipse(r, b),
    pointed: true,
  },
  delay: {
    size: (text) => boxAround(Math.max(22, roundEndInset(text.height) + 8), 11)(text),
    path: ({ width: w, height: h, l, t, b }) => d`M${l} ${t}h${w - b}a${b} ${b} 0 0 1 0 ${h}h${b - w}z`,
  },
  'curv-trap': {
    size: boxAround(24, 11),
    path: ({ height: h, l, r, t, b }) => d`M${l} 0L${l + 14} ${t}H${r - 14}a14 ${b} 0 0 1 0 ${h}H${l + 14}z`,
    pointed: true,
  },
  'bow-rect': {
    size: boxAround(22, 11),
    path: ({ height: h, l, r, t, b }) =>
      d`M${l + 10} ${t}H${r}a10 ${b} 0 0 0 0 ${h}H${l + 10}a10 ${b} 0 0 1 0 ${-h}z`,
    inset: true,
  },
};
