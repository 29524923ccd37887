import { PAGE_KINDS } from './limits.ts';
import { openSite } from './open-site.ts';
import { kilobytes, total, weigh, type Table } from './weigh.ts';

/** Kilobytes over the wire and requests of each kind of page, and what its script may weigh. */
export function pages(dist: string): Promise<Table> {
  return openSite(dist, async (chrome, origin) => {
    const table: Table = new Map();
    for (const { kind, path, script } of PAGE_KINDS) {
      // What an offline copy fetches afterwards is no part of the page.
      const context = await chrome.newContext({ serviceWorkers: 'block' });
      const fetched = await weigh(await context.newPage(), origin + path);
      await context.close();
      table.set(kind, {
        requests: fetched.length,
        HTML: kilobytes(total(fetched, 'page')),
        CSS: kilobytes(total(fetched, 'style')),
        script: kilobytes(total(fetched, 'script')),
        pictures: kilobytes(total(fetched, 'picture')),
        other: kilobytes(total(fetched, 'other')),
        total: kilobytes(total(fetched)),
        'script at most': kilobytes(script),
      });
    }
    return table;
  });
}
