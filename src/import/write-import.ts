/** What comes of an old document as files: pages, lines for the lists, and the account of every sentence as a table. */
import { importWords as words } from '#text/import.ts';
import { escapeYaml } from '../procedure/draft/escape.ts';
import { writeDraft } from '../procedure/draft/write-draft.ts';
import { lineStarts, placeAt, type OldDocument } from './document/old-document.ts';
import type { Imported } from './import-document.ts';
import { ledgerFile } from './ledger-file.ts';

/** File name → text. */
export function filesOf(document: OldDocument, { proposals, roles, ledger }: Imported): Map<string, string> {
  const files = new Map<string, string>();
  for (const { draft } of proposals) files.set(`${draft.slug}.mdx`, writeDraft(draft));
  const starts = lineStarts(document.text);
  const line = (offset: number) => placeAt(starts, offset).line;
  if (roles.length > 0)
    files.set('roles.yaml', list(roles.map(({ id, name }) => ({ id, name, summary: words.owner }))));
  if (proposals.length > 0) {
    files.set('domains.yaml', list([{ id: words.domain, name: words.domainName, summary: words.owner }]));
    files.set(
      'sources.yaml',
      proposals
        .map(({ draft, from, to }) => {
          const said = { id: draft.slug, title: draft.matter.title, document: document.name };
          return `${list([said])}  lines: [[${line(from)}, ${line(to)}]]\n`;
        })
        .join(''),
    );
  }
  files.set('ledger.csv', ledgerFile(ledger));
  return files;
}

const list = (entries: Record<string, string>[]): string =>
  entries
    .map((entry) =>
      Object.entries(entry)
        .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${escapeYaml(value)}\n`)
        .join(''),
    )
    .join('');
