/** The page's end of the search: starts the worker at the first need and asks it. */
import { scriptUrl } from '../../ui/loading/trusted-types.ts';
import type { Answer, Query } from '../query/model.ts';
import { SearchFailure } from './search-failure.ts';
import type { Reply, Request } from './worker.ts';
import workerScript from './worker.ts?worker&url';

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, (reply: Reply) => void>();

function started(): Worker {
  if (worker) return worker;
  worker = new Worker(scriptUrl(workerScript), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => settle(data));
  // The worker's file itself could not be loaded: say so, and start afresh at the next question.
  worker.addEventListener('error', () => {
    worker = undefined;
    for (const id of [...waiting.keys()]) settle({ id, failure: 'failed' });
  });
  return worker;
}

function settle(reply: Reply): void {
  waiting.get(reply.id)?.(reply);
  waiting.delete(reply.id);
}

function ask(request: Omit<Request, 'id'>): Promise<Answer | undefined> {
  const id = ++count;
  const { promise, resolve, reject } = Promise.withResolvers<Answer | undefined>();
  waiting.set(id, (reply) => {
    if ('failure' in reply) reject(new SearchFailure(reply.failure));
    else resolve(reply.answer);
  });
  try {
    started().postMessage({ id, ...request } satisfies Request);
  } catch {
    // A page opened from a file may not start a worker.
    settle({ id, failure: 'missing' });
  }
  return promise;
}

/** Loads the index ahead of the first question. */
export async function prepare(): Promise<void> {
  await ask({});
}

/** One's own jobs; only whoever has chosen one loads what knows of them. */
async function ownJobs(): Promise<readonly string[] | undefined> {
  if (document.documentElement.dataset.post !== 'mine') return undefined;
  // Where it does not come, the pages stand in the order that they have for all.
  return import('../../my-roles/my-roles.ts').then(
    ({ $myRoles }) => $myRoles.get(),
    () => undefined,
  );
}

/** Asks the index. Rejects with a `SearchFailure`. */
export async function search(query: Omit<Query, 'mine'>): Promise<Answer> {
  return (await ask({ query: { ...query, mine: await ownJobs() } }))!;
}
