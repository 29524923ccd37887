import type { QrCode } from '../../../ui/export/qr-code.ts';

/** Pixels a module: 24 make some 1,000 px, sharp at the width of a sheet. */
const MODULE = 24;
/** Modules of white around the code, without which it is not found. */
const QUIET = 4;
/** Height of a line of text, and its type, in modules. */
const LINE = 4;
const TYPE = 2.6;

/** A QR code as a PNG, black on white, with what it leads to below. */
export function codePicture({ size, path }: QrCode, lines: string[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const side = size + 2 * QUIET;
  canvas.width = side * MODULE;
  canvas.height = (side + lines.length * LINE) * MODULE;
  const pen = canvas.getContext('2d')!;
  pen.scale(MODULE, MODULE);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, side, side + lines.length * LINE);
  pen.fillStyle = '#000';
  pen.textAlign = 'center';
  pen.font = `${TYPE}px ${getComputedStyle(document.body).fontFamily}`;
  lines.forEach((line, index) => pen.fillText(line, side / 2, side + index * LINE + TYPE / 2, side - 2));
  pen.translate(QUIET, QUIET);
  pen.fill(new Path2D(path));
  return new Promise((done, fail) =>
    canvas.toBlob((png) => (png ? done(png) : fail(new Error('no picture'))), 'image/png'),
  );
}
