import type { ComponentChildren } from 'preact';
import type { Domain } from '../../procedure/model/vocabulary.ts';
import { isFew } from '../model/filter.ts';
import { GroupHead } from './GroupHead.tsx';

interface Props<Entry> {
  entries: readonly Entry[];
  domains: readonly Domain[];
  domainOf: (entry: Entry) => string;
  /** What the entries are counted in. */
  unit: string;
  children: (own: Entry[]) => ComponentChildren;
}

/** Entries folded under the names of their domains, in the order of these. */
export function ByDomain<Entry>({ entries, domains, domainOf, unit, children }: Props<Entry>) {
  const byDomain = Map.groupBy(entries, domainOf);
  return (
    <>
      {domains.map(({ id, name }) => {
        const own = byDomain.get(id);
        return (
          own && (
            <details data-group="" class="group-fold" open={isFew(entries.length)}>
              <summary>
                <GroupHead name={name} count={own.length} unit={unit} />
              </summary>
              {children(own)}
            </details>
          )
        );
      })}
    </>
  );
}
