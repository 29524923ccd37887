import { PAGE_KINDS } from './limits.ts';
import { openSite } from './open-site.ts';
import { kilobytes, table } from './table.ts';
import { total, weigh, type Fetched } from './weigh.ts';

const COLUMNS: [title: string, kind: Fetched['kind']][] = [
  ['HTML', 'page'],
  ['CSS', 'style'],
  ['script', 'script'],
  ['pictures', 'picture'],
  ['other', 'other'],
];

/** Bytes over the wire and requests of each kind of page, and what its script may weigh. */
export function pages(dist: string): Promise<string> {
  return openSite(dist, async (chrome, origin) => {
    const rows: string[][] = [];
    for (const { kind, path, script } of PAGE_KINDS) {
      // What an offline copy fetches afterwards is no part of the page.
      const context = await chrome.newContext({ serviceWorkers: 'block' });
      const fetched = await weigh(await context.newPage(), origin + path);
      await context.close();
      rows.push([
        kind,
        String(fetched.length),
        ...COLUMNS.map(([, of]) => kilobytes(total(fetched, of))),
        kilobytes(total(fetched)),
        kilobytes(script),
      ]);
    }
    return table(['page', 'requests', ...COLUMNS.map(([title]) => title), 'total', 'script at most'], rows);
  });
}
