import type { ComponentChildren } from 'preact';
import type { Domain } from '../../procedure/model/vocabulary.ts';

interface Props<Entry> {
  entries: readonly Entry[];
  domains: readonly Domain[];
  domainOf: (entry: Entry) => string;
  /** What the entries are counted in. */
  unit: string;
  /** True where the domains are folded: there is much in them. */
  folded?: boolean;
  children: (own: Entry[]) => ComponentChildren;
}

/** Entries under the names of their domains, in the order of these. */
export function ByDomain<Entry>({ entries, domains, domainOf, unit, folded, children }: Props<Entry>) {
  const byDomain = Map.groupBy(entries, domainOf);
  return (
    <>
      {domains.map(({ id, name }) => {
        const own = byDomain.get(id);
        if (!own) return null;
        const head = (
          <h2 class="group-head">
            {name}
            <small>
              <span data-shown>{own.length}</span> {unit}
            </small>
          </h2>
        );
        return folded ? (
          <details data-group="" class="group-fold">
            <summary>{head}</summary>
            {children(own)}
          </details>
        ) : (
          <section data-group="">
            {head}
            {children(own)}
          </section>
        );
      })}
    </>
  );
}
