import { svgText } from './plain-drawing.ts';

/** Pixels that every browser can draw on. */
const MOST_PIXELS = 16_000_000;
/** Between columns, and at their feet where the words stand that lead on. */
const GAP = 32;
const FOOT = 24;

/** A part of a drawing, in its own measures. */
export type Part = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** How many pixels a picture has for each of the drawing: two, or fewer where it would be too large to draw. */
export const scaleOf = (width: number, height: number) =>
  Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));

/** The columns beside each other: where each begins, and what they take up together. */
export function besideEachOther(parts: Part[]): { lefts: number[]; width: number; height: number } {
  const lefts = parts.map((_, index) =>
    parts.slice(0, index).reduce((left, { width }) => left + width + GAP, 0),
  );
  const foot = parts.length > 1 ? FOOT : 0;
  return {
    lefts,
    width: lefts.at(-1)! + parts.at(-1)!.width,
    height: Math.max(...parts.map(({ height }) => height)) + foot,
  };
}

/**
 * A drawing as a PNG on white. A high one stands in columns as on paper: on a page of text it would else be a
 * thread.
 *
 * @param columns its columns; none where it is whole
 * @param onward what stands below a column that another follows
 */
export async function drawingPicture(svg: SVGSVGElement, columns: Part[], onward: string): Promise<Blob> {
  const whole = svg.viewBox.baseVal;
  const parts = columns.length > 0 ? columns : [whole];
  const { lefts, width, height } = besideEachOther(parts);
  const scale = scaleOf(width, height);
  const picture = await loadedPicture(svg, scale);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#4f5861';
  pen.textAlign = 'center';
  pen.font = `${12 * scale}px ${getComputedStyle(svg).fontFamily}`;
  parts.forEach((part, index) => {
    const [from, size] = [
      [part.x - whole.x, part.y - whole.y],
      [part.width, part.height],
    ].map((pair) => pair.map((length) => length * scale)) as [[number, number], [number, number]];
    pen.drawImage(picture, ...from, ...size, lefts[index]! * scale, 0, ...size);
    if (index + 1 < parts.length)
      pen.fillText(onward, (lefts[index]! + part.width / 2) * scale, (part.height + FOOT * 0.7) * scale);
  });
  return new Promise((done, fail) =>
    canvas.toBlob((png) => (png ? done(png) : fail(new Error('no picture'))), 'image/png'),
  );
}

async function loadedPicture(svg: SVGSVGElement, scale: number): Promise<HTMLImageElement> {
  const picture = new Image();
  const address = URL.createObjectURL(new Blob([svgText(svg, scale)], { type: 'image/svg+xml' }));
  try {
    picture.src = address;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}
