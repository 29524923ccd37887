/** Brings the pages into Astro's content layer, with their outlines, after the content lint. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { buildMessages as say } from '#text/messages/content/build.ts';
import { readContent, today, type CheckDiagram } from './content.ts';
import { format } from '../../syntax/diagnostic.ts';
import type { Page } from '../lint/page.ts';
import { pageReader } from './page-reader.ts';
import { CONTENT, fromEngine } from './site/folder.ts';
import { procedureOf } from './page.ts';

/** What Astro hands to its own loaders beside the rest: how files of each ending are read. */
type WithEntryTypes = LoaderContext & { entryTypes: Map<string, { getEntryInfo: unknown }> };

/** Its pictures, with those beside the page as Astro imports them. */
const picturesOf = ({ references }: Page) =>
  references
    .filter(({ kind }) => kind === 'picture')
    .map(({ id, alt = '', group }) => {
      if (id.startsWith('/')) return { group, alt, shared: id };
      return { group, alt, src: id.startsWith('.') ? id : `./${id}` };
    });

/** The name of an error that has been told to the author in full. */
export const TOLD = 'Told';

/** How long nothing must have been saved before all pages are checked again, in milliseconds. */
const REST = 500;

/**
 * @param strict fail on errors (build); else report them and go on (dev)
 */
export function procedures(strict: boolean, checkDiagram: CheckDiagram): Loader {
  const inner = glob({
    base: fromEngine('procedures'),
    pattern: '**/*.mdx',
    generateId: ({ entry }) => path.basename(entry, '.mdx'),
    retainBody: false,
  });
  return {
    name: 'procedures',
    async load(context) {
      const read = pageReader();
      const lint = async () => {
        const { pages, diagnostics } = await readContent(CONTENT, today(), checkDiagram, read);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        for (const diagnostic of diagnostics) {
          context.logger[diagnostic.severity === 'error' ? 'error' : 'warn'](format(diagnostic));
        }
        if (errors.length && strict) {
          // Told line by line above: whoever started the build need not read where in the code that was.
          throw Object.assign(new Error(say.errors(errors.length, pages.length)), { name: TOLD });
        }
      };
      await lint();
      // Front matter is read as the content check reads it, by `readPage` alone.
      const entryTypes = new Map(
        [...(context as WithEntryTypes).entryTypes].map(([ending, type]) => [
          ending,
          { ...type, getEntryInfo: () => ({ data: {}, body: '', slug: '', rawData: '' }) },
        ]),
      );
      await inner.load({
        ...context,
        ...{ entryTypes },
        parseData: async (props) => {
          const file = path.relative(process.cwd(), props.filePath!).replaceAll(path.sep, '/');
          const page = read(file, await readFile(props.filePath!));
          if (!page.matter) {
            throw new Error(page.findings.map((finding) => format({ file, ...finding })).join('\n'));
          }
          const procedure = procedureOf({ ...page, matter: page.matter });
          const data = { ...procedure, pictures: picturesOf(page), explained: page.explained };
          return context.parseData({ ...props, data: data as unknown as Record<string, unknown> }) as never;
        },
      });
      // Whoever writes looks at the page first: that is not to wait for the check of all others.
      let soon: NodeJS.Timeout | undefined;
      context.watcher?.on('change', (file) => {
        if (!file.endsWith('.mdx') && !file.endsWith('.yaml')) return;
        clearTimeout(soon);
        soon = setTimeout(() => void lint().catch(() => undefined), REST);
      });
    },
  };
}
