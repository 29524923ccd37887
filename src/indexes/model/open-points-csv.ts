import { gapsText as text } from '#text/look-up.ts';
import { csvFile } from '../../ui/export/csv.ts';
import type { OpenEntry } from './open-points.ts';

/** The open points as a table, with an empty column for what is settled. `address` makes an address of a path below the base. */
export function openPointsCsv(
  entries: OpenEntry[],
  domainName: (id: string) => string,
  address: (path: string) => string,
): string {
  const lines = entries.map(({ what, domain, owner, title, name = '', text: point, slug, anchor }) => [
    ...[text.kinds[what], domainName(domain), owner, title, name],
    ...[what === 'doer' ? text.nobody : point, '', address(`procedures/${slug}/#${anchor}`)],
  ]);
  return csvFile([text.columns, ...lines]);
}
