/** The page as a Word file, made in the browser as the command makes it; its code comes once it is asked for. */
import { deskSendText as words } from '#text/desk-send.ts';
import { wordText } from '#text/word.ts';
import { drawnFlow } from '../../flowchart/graph/drawn-flow.ts';
import type { DrawnFlow } from '../../flowchart/graph/to-mermaid.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { scriptUrl } from '../../ui/loading/trusted-types.ts';
import { download } from '../../ui/export/download.ts';
import type { ChartPiece } from '../../word/chart-pieces.ts';
import { SHARPNESS, wordFile, type ChartPicture } from '../../word/word-file.ts';
import { wordPage } from '../../word/word-page.ts';
import type { OnPaper, Request } from '../preview/draw-worker.ts';
import workerScript from '../preview/draw-worker.ts?worker&url';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * What its author is told of the file that was downloaded.
 *
 * @throws where the flowchart cannot be drawn
 */
export async function downloadWord(procedure: Procedure, roleName: (id: string) => string): Promise<string> {
  const flow = drawnFlow(procedure, roleName);
  const pieces = flow ? await piecesOf(procedure.title, flow) : [];
  const pictures = await Promise.all(pieces.map(pictureOf));
  const bytes = await wordFile(wordPage(procedure, roleName), pictures);
  const name = wordText.file(procedure.slug);
  download(name, bytes, TYPE);
  return words.wordDone(name) + wordText.leftOut(procedure.questions.length).trim();
}

function piecesOf(title: string, flow: DrawnFlow): Promise<ChartPiece[]> {
  const worker = new Worker(scriptUrl(workerScript), { type: 'module' });
  const drawn = new Promise<ChartPiece[]>((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OnPaper>) => {
      if ('pieces' in data) done(data.pieces);
      else fail(new Error(data.failure));
    });
    worker.addEventListener('error', () => fail(new Error()));
  });
  worker.postMessage({ id: 1, title, flow, room: 0, how: 'paper' } satisfies Request);
  return drawn.finally(() => worker.terminate());
}

/** The piece as it looks, as PNG. */
async function pictureOf(piece: ChartPiece): Promise<ChartPicture> {
  const address = URL.createObjectURL(new Blob([piece.svg], { type: 'image/svg+xml' }));
  try {
    const image = Object.assign(new Image(), { src: address });
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(piece.width * SHARPNESS);
    canvas.height = Math.round(piece.height * SHARPNESS);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return { ...piece, png: new Uint8Array(await png!.arrayBuffer()) };
  } finally {
    URL.revokeObjectURL(address);
  }
}
