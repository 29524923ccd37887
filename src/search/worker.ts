/** The search's own thread: opens the index at the first question and answers one message with one. */
import type { Answer, Failure, Query } from './model.ts';
import { INDEX_FOLDER, openIndex } from './pagefind.ts';
import { createPlanner, type Planner } from './planner.ts';

/** A question with the number that its answer will carry; without a query it only gets the index ready. */
export interface Request {
  id: number;
  query?: Query;
}

export type Reply = { id: number } & ({ answer?: Answer } | { failure: Failure });

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

let planner: Promise<Planner> | undefined;

/** The planner; what could not be opened is tried again with the next question. */
function ready(): Promise<Planner> {
  planner ??= openIndex(base).then(createPlanner);
  planner.catch(() => (planner = undefined));
  return planner;
}

/** Tells a site without an index from one that cannot be reached now. */
async function failureOf(): Promise<Failure> {
  try {
    const response = await fetch(`${base}${INDEX_FOLDER}pagefind-entry.json`);
    return response.ok ? 'failed' : 'missing';
  } catch {
    return 'failed';
  }
}

async function reply({ id, query }: Request): Promise<Reply> {
  try {
    const opened = await ready();
    return query ? { id, answer: await opened.answer(query) } : { id };
  } catch (error) {
    console.warn(error);
    return { id, failure: await failureOf() };
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void reply(data).then((sent) => postMessage(sent));
});
