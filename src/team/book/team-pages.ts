/** All pages, domains and jobs of the site, for the book and for the titles of what is shared. */
import { remembered } from '../../ui/loading/remembered.ts';
import { url } from '../../ui/url.ts';
import type { TeamPage } from './cells.ts';

/** `/team.json` */
export interface TeamPages {
  pages: TeamPage[];
  domains: { id: string; name: string }[];
  jobs: { id: string; name: string }[];
}

const fetched = remembered(
  () => '',
  async () => {
    const answer = await fetch(url('team.json'));
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.json()) as TeamPages;
  },
);

/** Throws where neither the network nor the offline copy has it. */
export const teamPages = (): Promise<TeamPages> => fetched(undefined);
