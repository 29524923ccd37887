/** Brings the pages into Astro's content layer, with their outlines, after the content lint. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { readContent, today, type CheckDiagram } from './content.ts';
import { format } from '../../syntax/diagnostic.ts';
import type { Page } from '../lint/page.ts';
import { procedureOf, readPage } from './page.ts';

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

/**
 * @param folder of the content, from the project's root
 * @param strict fail on errors (build); else report them and go on (dev)
 */
export function procedures(folder: string, strict: boolean, checkDiagram: CheckDiagram): Loader {
  const inner = glob({
    base: path.join(folder, 'procedures'),
    pattern: '**/*.mdx',
    generateId: ({ entry }) => path.basename(entry, '.mdx'),
    retainBody: false,
  });
  return {
    name: 'procedures',
    async load(context) {
      const lint = async () => {
        const { pages, diagnostics } = await readContent(folder, today(), checkDiagram);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        for (const diagnostic of diagnostics) {
          context.logger[diagnostic.severity === 'error' ? 'error' : 'warn'](format(diagnostic));
        }
        if (errors.length && strict) {
          throw new Error(
            `内容里有 ${errors.length} 个错误，已逐条列在上面（共 ${pages.length} 页）。改好后再构建；只想先看看草稿，设 DRAFT=1 再构建。`,
          );
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
          const page = readPage(file, await readFile(props.filePath!));
          if (!page.matter) {
            throw new Error(page.findings.map((finding) => format({ file, ...finding })).join('\n'));
          }
          const procedure = procedureOf({ ...page, matter: page.matter });
          const data = { ...procedure, pictures: picturesOf(page), explained: page.explained };
          return context.parseData({ ...props, data: data as unknown as Record<string, unknown> }) as never;
        },
      });
      context.watcher?.on('change', (file) => {
        if (file.endsWith('.mdx') || file.endsWith('.yaml')) void lint().catch(() => undefined);
      });
    },
  };
}
