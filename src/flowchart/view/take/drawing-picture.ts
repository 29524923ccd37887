import { svgText } from './plain-drawing.ts';

/** Pixels that every browser can draw on. */
const MOST_PIXELS = 16_000_000;
/** Between columns, and above and below them where the words stand that lead from one to the next. */
const GAP = 32;
const WORDS = 24;
/** White all around, so that in a document no line touches the text. */
const EDGE = 16;
/** Of the lines below the drawing. */
const LINE = 20;

/** A part of a drawing, in its own measures. */
export type Part = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** How many pixels a picture has for each of the drawing: two, or fewer where it would be too large to draw. */
export const scaleOf = (width: number, height: number) =>
  Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));

/** The columns beside each other: where each begins, how far below the edge, and what they take up together. */
export function besideEachOther(parts: Part[]): {
  lefts: number[];
  top: number;
  width: number;
  height: number;
} {
  const lefts = parts.map((_, index) =>
    parts.slice(0, index).reduce((left, { width }) => left + width + GAP, 0),
  );
  const words = parts.length > 1 ? WORDS : 0;
  return {
    lefts,
    top: words,
    width: lefts.at(-1)! + parts.at(-1)!.width,
    height: words + Math.max(...parts.map(({ height }) => height)) + words,
  };
}

/** What stands beside the drawing. */
interface Said {
  /** Above a column that goes on from another, and below one that another follows. */
  from: string;
  onward: string;
  /** Below all: what it is of, which version, and where it comes from. */
  caption: string[];
}

/**
 * A drawing as a PNG on white. A high one stands in columns as on paper: on a page of text it would else be a
 * thread.
 *
 * @param columns its columns; none where it is whole
 */
export async function drawingPicture(svg: SVGSVGElement, columns: Part[], said: Said): Promise<Blob> {
  const whole = svg.viewBox.baseVal;
  const parts = columns.length > 0 ? columns : [whole];
  const { lefts, top, ...drawn } = besideEachOther(parts);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const font = `12px ${getComputedStyle(svg).fontFamily}`;
  pen.font = font;
  const widest = Math.max(drawn.width, ...said.caption.map((line) => pen.measureText(line).width));
  const width = widest + 2 * EDGE;
  const height = drawn.height + said.caption.length * LINE + 3 * EDGE;
  const scale = scaleOf(width, height);
  const picture = await loadedPicture(svg, scale);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  pen.scale(scale, scale);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#4f5861';
  pen.textAlign = 'center';
  pen.font = font;
  const left = EDGE + (widest - drawn.width) / 2;
  parts.forEach((part, index) => {
    const [x, y] = [left + lefts[index]!, EDGE + top];
    const from = [part.x - whole.x, part.y - whole.y, part.width, part.height];
    const [fromX, fromY, wide, high] = from.map((length) => length * scale) as [
      number,
      number,
      number,
      number,
    ];
    pen.drawImage(picture, fromX, fromY, wide, high, x, y, part.width, part.height);
    const middle = x + part.width / 2;
    if (index > 0) pen.fillText(said.from, middle, y - WORDS * 0.3);
    if (index + 1 < parts.length) pen.fillText(said.onward, middle, y + part.height + WORDS * 0.7);
  });
  const under = drawn.height + 2 * EDGE;
  said.caption.forEach((line, index) => pen.fillText(line, width / 2, under + (index + 0.7) * LINE));
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
