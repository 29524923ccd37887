/**
 * Reads a page beside the desk while it is written, so that a stroke never waits for it. Of several texts that come while
 * one is being read only the last is read.
 */
import type { DeskData } from './desk-data.ts';
import { reading, type Asked, type Reading } from './reading.ts';

/** What the site knows, which comes first and once; then one text after the other. */
export type Request = { data: DeskData } | ({ id: number } & Asked);
/** First it says that it listens. */
export type Reply = 'ready' | ({ id: number } & Reading);

let site: DeskData;
let next: ({ id: number } & Asked) | undefined;
let isReading = false;

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  if ('data' in request) {
    site = request.data;
    return;
  }
  next = request;
  if (!isReading) void readAll();
});

postMessage('ready' satisfies Reply);

async function readAll(): Promise<void> {
  isReading = true;
  while (next) {
    const request = next;
    next = undefined;
    postMessage({ id: request.id, ...reading(request, site) } satisfies Reply);
    // Messages are taken between two readings.
    await new Promise((done) => setTimeout(done));
  }
  isReading = false;
}
