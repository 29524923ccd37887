/** The fields that narrow the results: one for each facet, with the number of found pages behind each choice. */
import { FACETS, type Facet, type Filters, type Homes } from '../query/model.ts';
import type { SearchState } from './search-box.ts';
import { searchKindText, searchText } from '#text/search.ts';
import { own } from '../../ui/own.ts';
import { useOwnJobs } from '../../my-roles/use-own-jobs.ts';
import { Select, type Option } from '../../ui/components/Select.tsx';

/** Names by id of what each field offers, in the order in which it does. */
export type Offered = Readonly<Record<Facet, Readonly<Record<string, string>>> & { homes: Homes }>;

interface Props {
  state: SearchState;
  /** What there is to choose from before anything is asked. */
  offered?: Offered | undefined;
  hidden?: boolean;
  choose: (filters: Filters) => void;
}

export function Facets({ state, offered, hidden = false, choose }: Props) {
  const { filters, shown } = state;
  const nameOf = (facet: Facet, id: string) =>
    own<string>((facet === 'kind' ? searchKindText : (shown?.answer.names ?? offered)?.[facet]) ?? {}, id);
  /** What is among the found pages, the most frequent first; where nothing is asked everything. */
  function choices(facet: Facet): Option[] {
    const listed: [id: string, count?: number][] = shown
      ? Object.entries(shown.answer.counts[facet]).sort(([, a], [, b]) => b - a)
      : Object.keys(offered?.[facet] ?? {}).map((id) => [id]);
    const chosen = filters[facet];
    if (chosen !== undefined && !listed.some(([id]) => id === chosen)) listed.push([chosen, 0]);
    return listed.map(([value, count]) => {
      const name = nameOf(facet, value) ?? value;
      // Roles stand under the names of domains.
      const home = facet === 'role' && own((shown?.answer ?? offered)?.homes ?? {}, value);
      const group = home ? nameOf('domain', home) : undefined;
      return { value, group, name: count === undefined ? name : searchText.counted(name, count) };
    });
  }
  const jobs = useOwnJobs();
  const ordered = (roles: Option[]) => jobs?.ownFirst(roles, jobs.ownIds()) ?? roles;
  const change = (facet: Facet, value: string) => {
    const { [facet]: _, ...others } = filters;
    choose(value === '' ? others : { ...others, [facet]: value });
  };
  return (
    <div class="search-facets" hidden={hidden}>
      {FACETS.map((facet) => (
        <Select
          key={facet}
          name={facet}
          label={searchText.facets[facet]}
          hideLabel
          value={filters[facet] ?? ''}
          options={[
            { value: '', name: searchText.all[facet] },
            ...(facet === 'role' ? ordered(choices(facet)) : choices(facet)),
          ]}
          onChange={(value) => change(facet, value)}
        />
      ))}
    </div>
  );
}
