import { columns, PRINT_ZOOM, printedOf, printMode } from '../../flowchart/layout/print-columns.ts';
import type { Picture } from '../../flowchart/layout/picture.ts';

/** What the panel leaves a drawing on a screen of 360 px. */
export const WIDTH_AT_360 = 324;

/** A printed page in CSS pixels, without its margins. */
const PAGE = { width: 680, height: 980 };
const POINTS = 0.75;

/** The smallest type of a drawing on paper, in points. */
export function pointsOnPaper(normal: Picture, compact: Picture | undefined): number {
  const larger = printedOf(normal, compact);
  const size = Math.min(larger.style.small, larger.style.answer) * POINTS;
  if (larger === normal && printMode(normal) === 'below')
    return size * Math.min(1, PAGE.width / normal.width, 700 / normal.height);
  const high = Math.max(...columns(larger).map(({ height }) => height));
  return (
    size *
    PRINT_ZOOM *
    Math.min(1, PAGE.width / (larger.width * PRINT_ZOOM), PAGE.height / (high * PRINT_ZOOM))
  );
}
