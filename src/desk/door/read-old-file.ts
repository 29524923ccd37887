/** An old document of the author, read by a worker that is ended where it takes too long. */
import { scriptUrl } from '../../ui/loading/trusted-types.ts';
import { LARGEST_FILE } from '../../import/document/old-document.ts';
import type { FileProblem } from '../../import/document/read-file.ts';
import type { Reply, Request } from './door-worker.ts';
import workerScript from './door-worker.ts?worker&url';

export type { Reply } from './door-worker.ts';

/** In milliseconds: a document of people is read in one or two seconds. */
const LONGEST = 20_000;

const failed = (problem: FileProblem): Reply => ({ problem });

/** @param stop ends the reading: the author does not want to wait */
export async function readOldFile(
  file: File,
  asked: Omit<Request, 'name' | 'bytes'>,
  stop: AbortSignal,
): Promise<Reply> {
  // Before a byte of it is taken into memory.
  if (file.size > LARGEST_FILE) return failed('too-large');
  if (file.size === 0) return failed('empty');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(scriptUrl(workerScript), { type: 'module' });
  return new Promise<Reply>((done) => {
    const end = (reply: Reply) => {
      worker.terminate();
      done(reply);
    };
    setTimeout(() => end(failed('too-large')), LONGEST);
    stop.addEventListener('abort', () => end(failed('too-large')));
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => end(data));
    // A script that did not come is no error of a line of code.
    worker.addEventListener('error', (event) =>
      end(event instanceof ErrorEvent ? failed('broken') : { problem: 'no-reader' }),
    );
    worker.postMessage({ ...asked, name: file.name, bytes } satisfies Request, [bytes.buffer]);
  });
}
