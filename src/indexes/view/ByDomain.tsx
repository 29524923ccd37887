import type { ComponentChildren } from 'preact';
import type { Domain } from '../../procedure/model/vocabulary.ts';

interface Props<Entry> {
  entries: readonly Entry[];
  domains: readonly Domain[];
  /** What the entries are counted in. */
  unit: string;
  children: (own: Entry[]) => ComponentChildren;
}

/** Entries under the names of their domains, in the order of these. */
export function ByDomain<Entry extends { domain: string }>({
  entries,
  domains,
  unit,
  children,
}: Props<Entry>) {
  const byDomain = Map.groupBy(entries, ({ domain }) => domain);
  return (
    <>
      {domains.map(({ id, name }) => {
        const own = byDomain.get(id);
        return (
          own && (
            <section data-group="">
              <h2 class="group-head">
                {name}
                <small>
                  {own.length} {unit}
                </small>
              </h2>
              {children(own)}
            </section>
          )
        );
      })}
    </>
  );
}
