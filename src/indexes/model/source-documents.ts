/** Where each part of the original documents went. */
import type { Procedure } from '../../procedure/model/procedure.ts';
import type { Source } from '../../procedure/model/vocabulary.ts';

interface SourceDocument {
  name: string;
  entries: { source: Source; pages: Procedure[] }[];
}

/** Document by document, which page each part went to. */
export function documents(sources: Source[], procedures: Procedure[]): SourceDocument[] {
  const pagesOf = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    for (const id of procedure.sources) pagesOf.set(id, [...(pagesOf.get(id) ?? []), procedure]);
  }
  const byName = new Map<string, SourceDocument>();
  for (const source of sources) {
    const file = byName.get(source.document) ?? { name: source.document, entries: [] };
    byName.set(source.document, file);
    file.entries.push({ source, pages: pagesOf.get(source.id) ?? [] });
  }
  return [...byName.values()];
}
