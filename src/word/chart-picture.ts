/** The flowchart of a page as a picture for paper, as the command makes it. */
import sharp from 'sharp';
import { drawnFlow } from '../flowchart/graph/drawn-flow.ts';
import type { Procedure } from '../procedure/model/procedure.ts';
import { chartPieces, type ChartPiece } from './chart-pieces.ts';
import { SHARPNESS, type ChartPicture } from './word-file.ts';

/** The pieces of the flowchart; none where there is no flow to draw. */
export async function chartPictures(
  page: Procedure,
  roleName: (id: string) => string,
): Promise<ChartPicture[]> {
  const flow = drawnFlow(page, roleName);
  return flow ? Promise.all((await chartPieces(page.title, flow)).map(pictureOf)) : [];
}

async function pictureOf(piece: ChartPiece): Promise<ChartPicture> {
  const png = await sharp(Buffer.from(piece.svg), { density: 72 * SHARPNESS })
    .png({ palette: true })
    .toBuffer();
  return { ...piece, png: new Uint8Array(png) };
}
