/** All jobs of the site, fetched once; what failed is fetched again. */
import { remembered } from '../ui/loading/remembered.ts';
import { url } from '../ui/url.ts';

/** As `pages/jobs.json.ts` writes them. */
export type Job = [id: string, name: string, words: string, domain?: string];

const fetched = remembered(
  () => '',
  async () => {
    const answer = await fetch(url('jobs.json'));
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.json()) as Job[];
  },
);

/** Throws where the network fails. */
export const allJobs = (): Promise<Job[]> => fetched(undefined);
