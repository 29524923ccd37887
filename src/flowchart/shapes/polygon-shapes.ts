/** Boxes with straight sides. */
import { fixed } from './path-data.ts';
import { boxAround, centredRectangle, line, polygon, rectangleWithLines, type Outline } from './outline.ts';

/** Polygons given by the insets of their corners: top left, top right, bottom right, bottom left. */
const slanted = (tl: number, tr: number, br: number, bl: number): Outline => ({
  size: boxAround(14 + Math.max(tl, tr, br, bl), 10),
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
  textCentre: ({ height: h }, text) => ({ x: 0, y: up * (h / 2 - 8 - text.height / 2) }),
  inset: true,
});

export const POLYGON_SHAPES: Readonly<Record<string, Outline>> = {
  rect: { size: boxAround(14, 11), path: (size) => [centredRectangle(size, 6)] },
  rounded: { size: boxAround(16, 11), path: (size) => [centredRectangle(size, 12)] },
  text: { size: boxAround(4, 4), path: () => [] },
  diamond: {
    // The corners of the text box touch the sides: width / w + height / h = 1, with 6 px to spare.
    size: (text, flat) => {
      const width = Math.max(text.width + 8 + flat * (text.height + 4), 96);
      return { width, height: width / flat };
    },
    path: ({ width: w, height: h }) => [polygon([0, -h / 2], [w / 2, 0], [0, h / 2], [-w / 2, 0])],
    pointed: true,
  },
  subroutine: rectangleWithLines(
    boxAround(22, 11),
    ({ width: w, height: h }) =>
      `M${fixed(-w / 2 + 8)} ${fixed(-h / 2)}v${fixed(h)}M${fixed(w / 2 - 8)} ${fixed(-h / 2)}v${fixed(h)}`,
    {},
    2,
  ),
  datastore: rectangleWithLines(
    boxAround(18, 11),
    ({ width: w, height: h }) => line([-w / 2 + 8, -h / 2], [-w / 2 + 8, h / 2]),
    {
      textRight: 4,
    },
  ),
  hexagon: {
    size: boxAround(26, 11),
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
    pointed: true,
  },
  lean_right: { ...slanted(14, 0, 14, 0), slanted: true },
  lean_left: { ...slanted(0, 14, 0, 14), slanted: true },
  trapezoid: { ...slanted(14, 14, 0, 0), slanted: true },
  inv_trapezoid: { ...slanted(0, 0, 14, 14), slanted: true },
  odd: {
    size: boxAround(24, 11),
    path: ({ width: w, height: h }) => [
      polygon([-w / 2, -h / 2], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2], [-w / 2 + 12, 0]),
    ],
    inset: true,
  },
  card: {
    size: boxAround(18, 11),
    path: ({ width: w, height: h }) => [
      polygon([-w / 2 + 10, -h / 2], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2], [-w / 2, -h / 2 + 10]),
    ],
  },
  'lin-rect': rectangleWithLines(
    boxAround(20, 11),
    ({ width: w, height: h }) => line([-w / 2 + 10, -h / 2], [-w / 2 + 10, h / 2]),
    {
      textRight: 5,
    },
  ),
  'div-rect': rectangleWithLines(
    boxAround(14, 15),
    ({ width: w, height: h }) => line([-w / 2, -h / 2 + 9], [w / 2, -h / 2 + 9]),
    {
      textDown: 4,
    },
  ),
  'win-pane': rectangleWithLines(
    boxAround(18, 15),
    ({ width: w, height: h }) =>
      line([-w / 2, -h / 2 + 8], [w / 2, -h / 2 + 8]) + line([-w / 2 + 8, -h / 2], [-w / 2 + 8, h / 2]),
    { textDown: 4, textRight: 4 },
  ),
  'tag-rect': rectangleWithLines(boxAround(18, 12), ({ width: w, height: h }) =>
    line([w / 2 - 11, h / 2], [w / 2, h / 2 - 11]),
  ),
  'sl-rect': {
    size: boxAround(16, 16),
    textDown: 5,
    path: ({ width: w, height: h }) => [
      polygon([-w / 2, -h / 2 + 12], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2]),
    ],
    inset: true,
  },
  tri: triangle(1),
  'flip-tri': triangle(-1),
  'notch-pent': {
    size: boxAround(18, 12),
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
};
