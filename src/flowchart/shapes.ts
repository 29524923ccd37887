/** Outlines of nodes: how large they must be for their text, and their path around (0, 0). */
import { own } from '../site/own.ts';

export interface Size {
  width: number;
  height: number;
}

interface Outline {
  /** Smallest outline around a text box. `flat` is the width of a diamond for a height of 1. */
  size: (text: Size, flat: number) => Size;
  /** Path data, centred on the origin. Further paths are drawn without fill. */
  path: (size: Size) => string[];
  /** Moves the text down by this much, where the outline is not symmetric. */
  drop?: number;
}

const short = (n: number) => String(Math.round(n * 10) / 10);
const box =
  (side: number, above: number) =>
  ({ width, height }: Size): Size => ({ width: Math.max(width + 2 * side, 56), height: height + 2 * above });
const polygon = (...points: [number, number][]) =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;

/** A rectangle with its top left corner at (x, y) and corners of radius `r`, as short path data. */
export function rectangle(x: number, y: number, { width, height }: Size, r: number): string {
  if (r <= 0) return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
  const [w, h] = [short(width - 2 * r), short(height - 2 * r)];
  const arc = (dx: number, dy: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`;
  const right = width > 2 * r ? [`h${w}`, `h-${w}`] : ['', ''];
  const down = height > 2 * r ? [`v${h}`, `v-${h}`] : ['', ''];
  return `M${short(x + r)} ${short(y)}${right[0]}${arc(r, r)}${down[0]}${arc(-r, r)}${right[1]}${arc(-r, -r)}${down[1]}${arc(r, -r)}z`;
}

const centred = (size: Size, r: number) => rectangle(-size.width / 2, -size.height / 2, size, r);
const circle = (r: number) =>
  `M${short(-r)} 0a${short(r)} ${short(r)} 0 1 1 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 1 ${short(-2 * r)} 0z`;
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

const OUTLINES: Record<string, Outline> = {
  rect: { size: box(14, 11), path: (size) => [centred(size, 6)] },
  rounded: { size: box(16, 11), path: (size) => [centred(size, 12)] },
  stadium: { size: box(20, 11), path: (size) => [centred(size, size.height / 2)] },
  text: { size: box(4, 4), path: () => [] },
  diamond: {
    // The corners of the text box touch the sides: width / w + height / h = 1, with 6 px to spare.
    size: (text, flat) => {
      const width = Math.max(text.width + 8 + flat * (text.height + 4), 96);
      return { width, height: width / flat };
    },
    path: ({ width: w, height: h }) => [polygon([0, -h / 2], [w / 2, 0], [0, h / 2], [-w / 2, 0])],
  },
  subroutine: {
    size: box(22, 11),
    path: (size) => [
      centred(size, 2),
      `M${short(-size.width / 2 + 8)} ${short(-size.height / 2)}v${short(size.height)}M${short(size.width / 2 - 8)} ${short(-size.height / 2)}v${short(size.height)}`,
    ],
  },
  cylinder: {
    size: box(16, 17),
    drop: 5,
    path: ({ width: w, height: h }) => {
      const side = (dx: number) => `a${short(w / 2)} 8 0 0 0 ${short(dx)} 0`;
      return [
        `M${short(-w / 2)} ${short(-h / 2 + 8)}v${short(h - 16)}${side(w)}v${short(16 - h)}${side(-w)}${side(w)}`,
      ];
    },
  },
  circle: { size: around(14), path: ({ width }) => [circle(width / 2)] },
  dcircle: { size: around(24), path: ({ width }) => [circle(width / 2), circle(width / 2 - 5)] },
  hexagon: {
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
  },
  lean_right: slanted(14, 0, 14, 0),
  lean_left: slanted(0, 14, 0, 14),
  trapezoid: slanted(14, 14, 0, 0),
  inv_trapezoid: slanted(0, 0, 14, 14),
  odd: {
    size: box(24, 11),
    path: ({ width: w, height: h }) => [
      polygon([-w / 2, -h / 2], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2], [-w / 2 + 12, 0]),
    ],
  },
  card: {
    size: box(18, 11),
    path: ({ width: w, height: h }) => [
      polygon([-w / 2 + 10, -h / 2], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2], [-w / 2, -h / 2 + 10]),
    ],
  },
  manual: {
    size: box(16, 16),
    drop: 5,
    path: ({ width: w, height: h }) => [
      polygon([-w / 2, -h / 2 + 12], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2]),
    ],
  },
  doc: {
    size: box(16, 16),
    drop: -4,
    path: ({ width: w, height: h }) => [sheet(-w / 2, -h / 2, w, h)],
  },
  docs: {
    size: box(21, 21),
    drop: 1,
    path: ({ width: w, height: h }) =>
      [10, 5, 0].map((by) => sheet(-w / 2 + by, -h / 2 + 10 - by, w - 10, h - 10)),
  },
  delay: {
    size: box(22, 11),
    path: ({ width: w, height: h }) => [
      `M${short(-w / 2)} ${short(-h / 2)}h${short(w - h / 2)}a${short(h / 2)} ${short(h / 2)} 0 0 1 0 ${short(h)}h${short(h / 2 - w)}z`,
    ],
  },
  fork: { size: () => ({ width: 72, height: 8 }), path: (size) => [centred(size, 2)] },
};

function sheet(x: number, y: number, w: number, h: number): string {
  return `M${short(x)} ${short(y)}h${short(w)}v${short(h - 7)}q${short(-w / 4)} -12 ${short(-w / 2)} 0t${short(-w / 2)} 0z`;
}

/** Mermaid's many names for the same outline. */
const SAME: Record<string, string> = {
  squareRect: 'rect',
  proc: 'rect',
  process: 'rect',
  roundedRect: 'rounded',
  event: 'rounded',
  pill: 'stadium',
  terminal: 'stadium',
  diam: 'diamond',
  decision: 'diamond',
  question: 'diamond',
  'fr-rect': 'subroutine',
  subprocess: 'subroutine',
  'framed-rectangle': 'subroutine',
  cyl: 'cylinder',
  db: 'cylinder',
  database: 'cylinder',
  circ: 'circle',
  doublecircle: 'dcircle',
  'dbl-circ': 'dcircle',
  hex: 'hexagon',
  prepare: 'hexagon',
  'lean-r': 'lean_right',
  'in-out': 'lean_right',
  'lean-l': 'lean_left',
  'out-in': 'lean_left',
  'trap-b': 'trapezoid',
  priority: 'trapezoid',
  'trap-t': 'inv_trapezoid',
  'notch-rect': 'card',
  'manual-input': 'manual',
  'sloped-rectangle': 'manual',
  document: 'doc',
  documents: 'docs',
  'st-doc': 'docs',
  'half-rounded-rectangle': 'delay',
  join: 'fork',
};

/** The site's own name of a Mermaid shape; unknown ones are rectangles. */
export function shapeName(mermaidName: string): string {
  const name = own(SAME, mermaidName) ?? mermaidName;
  return Object.hasOwn(OUTLINES, name) ? name : 'rect';
}

/** The size of a node for its text, rounded up to whole, even pixels. */
export function sizeFor(shape: string, text: Size, flat: number): Size {
  const { width, height } = (own(OUTLINES, shape) ?? OUTLINES['rect']!).size(text, flat);
  return { width: 2 * Math.ceil(width / 2), height: 2 * Math.ceil(height / 2) };
}

/** Path data of a node around its centre: the outline first, then lines inside. */
export function outline(shape: string, size: Size): string[] {
  return (own(OUTLINES, shape) ?? OUTLINES['rect']!).path(size);
}

/** How far the text stands below the centre. */
export function textDrop(shape: string): number {
  return own(OUTLINES, shape)?.drop ?? 0;
}

/** How far the middle of the left and right sides stands inside the box. */
export function sideInset(shape: string): number {
  return /^(lean|trapezoid|inv_trapezoid)/.test(shape) ? 7 : 0;
}

/** Shapes whose border meets the middle of each side of their box and nothing else of it. */
export function hasTips(shape: string): boolean {
  return /^(diamond|circle|dcircle|hexagon)$/.test(shape);
}
