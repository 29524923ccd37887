/** The account of an old document with the names of its pages and parts, which their author knows, in place of ids. */
import type { Entry } from '../../import/ledger.ts';
import type { Proposal } from '../../import/proposal/page.ts';
import { partNames } from './part-names.ts';

export function namedLedger(
  ledger: readonly Entry[],
  proposals: readonly Pick<Proposal, 'draft'>[],
): Entry[] {
  const pages = new Map(
    proposals.map(({ draft }) => [draft.slug, { title: draft.matter.title, parts: partNames(draft.body) }]),
  );
  return ledger.map((entry) => {
    const page = entry.page === undefined ? undefined : pages.get(entry.page);
    if (!page) return entry;
    const group = entry.group === undefined ? undefined : (page.parts.get(entry.group) ?? entry.group);
    return { ...entry, page: page.title, ...(group !== undefined && { group }) };
  });
}
