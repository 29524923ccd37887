/** Boxes with straight sides. */
import { d } from './path-data.ts';
import { boxAround, boxed, line, polygon, rectangleWithLines, type Outline } from './outline.ts';

/** Polygons given by the insets of their corners: top left, top right, bottom right, bottom left. */
const slanted = (tl: number, tr: number, br: number, bl: number): Outline => ({
  size: boxAround(14 + Math.max(tl, tr, br, bl), 10),
  path: ({ l, r, t, b }) => polygon([l + tl, t], [r - tr, t], [r - br, b], [l + bl, b]),
  slanted: true,
});
/** A triangle that holds its words in its wide half. */
const triangle = (up: 1 | -1): Outline => ({
  size: ({ width, height }) => {
    const h = 2 * (height + 8) + 10;
    return { width: (width + 12) / (1 - (height + 10) / h), height: h };
  },
  path: ({ l, r, b }) => polygon([0, -up * b], [r, up * b], [l, up * b]),
  textCentre: ({ height: h }, text) => ({ x: 0, y: up * (h / 2 - 8 - text.height / 2) }),
  inset: true,
});

export const POLYGON_SHAPES: Readonly<Record<string, Outline>> = {
  rect: { size: boxAround(14, 11), path: (box) => boxed(box, 6) },
  rounded: { size: boxAround(16, 11), path: (box) => boxed(box, 12) },
  text: { size: boxAround(4, 4), path: () => [] },
  diamond: {
    // The corners of the text box touch the sides: width / w + height / h = 1, with 6 px to spare.
    size: (text, flat) => {
      const width = Math.max(text.width + 8 + flat * (text.height + 4), 96);
      return { width, height: width / flat };
    },
    path: ({ l, r, t, b }) => polygon([0, t], [r, 0], [0, b], [l, 0]),
    pointed: true,
  },
  subroutine: rectangleWithLines(
    boxAround(22, 11),
    ({ l, r, t, height: h }) => d`M${l + 8} ${t}v${h}M${r - 8} ${t}v${h}`,
    {},
    2,
  ),
  datastore: rectangleWithLines(boxAround(18, 11), ({ l, t, b }) => line([l + 8, t], [l + 8, b]), {
    textRight: 4,
  }),
  hexagon: {
    size: boxAround(26, 11),
    path: ({ l, r, t, b }) => polygon([l + 12, t], [r - 12, t], [r, 0], [r - 12, b], [l + 12, b], [l, 0]),
    pointed: true,
  },
  lean_right: slanted(14, 0, 14, 0),
  lean_left: slanted(0, 14, 0, 14),
  trapezoid: slanted(14, 14, 0, 0),
  inv_trapezoid: slanted(0, 0, 14, 14),
  odd: {
    size: boxAround(24, 11),
    path: ({ l, r, t, b }) => polygon([l, t], [r, t], [r, b], [l, b], [l + 12, 0]),
    inset: true,
  },
  card: {
    size: boxAround(18, 11),
    path: ({ l, r, t, b }) => polygon([l + 10, t], [r, t], [r, b], [l, b], [l, t + 10]),
  },
  'lin-rect': rectangleWithLines(boxAround(20, 11), ({ l, t, b }) => line([l + 10, t], [l + 10, b]), {
    textRight: 5,
  }),
  'div-rect': rectangleWithLines(boxAround(14, 15), ({ l, r, t }) => line([l, t + 9], [r, t + 9]), {
    textDown: 4,
  }),
  'win-pane': rectangleWithLines(
    boxAround(18, 15),
    ({ l, r, t, b }) => line([l, t + 8], [r, t + 8]) + line([l + 8, t], [l + 8, b]),
    { textDown: 4, textRight: 4 },
  ),
  'tag-rect': rectangleWithLines(boxAround(18, 12), ({ r, b }) => line([r - 11, b], [r, b - 11])),
  'sl-rect': {
    size: boxAround(16, 16),
    textDown: 5,
    path: ({ l, r, t, b }) => polygon([l, t + 12], [r, t], [r, b], [l, b]),
    inset: true,
  },
  tri: triangle(1),
  'flip-tri': triangle(-1),
  'notch-pent': {
    size: boxAround(18, 12),
    path: ({ l, r, t, b }) => polygon([l + 11, t], [r - 11, t], [r, t + 11], [r, b], [l, b], [l, t + 11]),
  },
};
