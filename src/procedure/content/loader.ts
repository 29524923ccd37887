/** Brings the pages into Astro's content layer, with their outlines, after the content lint. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { buildMessages as say } from '#text/messages/content/build.ts';
import { readContent, today, type CheckDiagram } from './content.ts';
import { format } from '../../syntax/diagnostic.ts';
import { told } from '../../syntax/told.ts';
import type { Page } from '../lint/page.ts';
import { pageReader, type ReadPage } from './page-reader.ts';
import { CONTENT } from './site/folder.ts';
import { procedureOf } from './page.ts';

/** What Astro hands to its own loaders beside the rest: how files of each ending are read. */
type WithEntryTypes = LoaderContext & { entryTypes: Map<string, object> };

/** Its pictures, with those beside the page as Astro imports them. */
const picturesOf = ({ references }: Page) =>
  references
    .filter(({ kind }) => kind === 'picture')
    .map(({ id, alt = '', group }) => {
      const written = { group, alt, written: id };
      if (id.startsWith('/')) return { ...written, shared: id };
      return { ...written, src: id.startsWith('.') ? id : `./${id}` };
    });

/** In place of what a page says whose front matter cannot be read. */
const UNREAD = {};

/**
 * How what is wrong is dealt with: a build tells it and fails, a draft tells it and goes on; in dev it is told elsewhere
 * (tools/mistakes). Without failing, what cannot be read is left out until it can.
 */
type Strictness = 'build' | 'draft' | 'dev';

export function procedures(strictness: Strictness, checkDiagram: CheckDiagram): Loader {
  const inner = glob({
    // As an address: a folder may have a # in its name.
    base: pathToFileURL(path.join(CONTENT, 'procedures')),
    pattern: '**/*.mdx',
    generateId: ({ entry }) => path.basename(entry, '.mdx'),
    retainBody: false,
  });
  return {
    name: 'procedures',
    async load(context) {
      const read = pageReader();
      if (strictness !== 'dev') await tell(strictness, read, checkDiagram);
      // Front matter is read as the content check reads it, by `readPage` alone, and no page becomes a module.
      const entryTypes = new Map(
        [...(context as WithEntryTypes).entryTypes.keys()].map((ending) => [
          ending,
          { getEntryInfo: () => ({ data: {}, body: '', slug: '', rawData: '' }) },
        ]),
      );
      const { store } = context;
      await inner.load({
        ...context,
        ...{ entryTypes },
        store: { ...store, set: (entry) => entry.data !== UNREAD && store.set(entry) },
        parseData: async (props) => {
          const page = read(props.filePath!, await readFile(props.filePath!));
          if (!page.matter) return UNREAD as never;
          const procedure = procedureOf({ ...page, matter: page.matter });
          const data = { ...procedure, pictures: picturesOf(page), explained: page.explained };
          return context.parseData({ ...props, data: data as unknown as Record<string, unknown> }) as never;
        },
      });
    },
  };
}

async function tell(
  strictness: Strictness,
  read: ReadPage,
  checkDiagram: CheckDiagram,
): Promise<void> {
  const { pages, diagnostics } = await readContent(CONTENT, today(), checkDiagram, read);
  for (const diagnostic of diagnostics) console.error(format(diagnostic));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors === 0 || strictness === 'draft') return;
  // Told line by line above: whoever started the build need not read where in the code that was.
  throw told(say.errors(errors, pages.length));
}
