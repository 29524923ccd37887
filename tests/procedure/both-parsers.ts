/** The language as the parser of the build reads it, and as that of the browser does. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Page } from '../../src/procedure/lint/page.ts';
import { readPage as atBuild } from '../../src/procedure/content/page.ts';

vi.resetModules();
vi.doMock('#markdown', () => import('../../src/procedure/source/markdown/remark.ts'));
const { readPage: inBrowser } = await import('../../src/procedure/content/page.ts');
vi.doUnmock('#markdown');

export { atBuild, inBrowser };

/** All that a page says; where its keys stand is a function. */
export const written = ({ placeOf: _, ...page }: Page): Omit<Page, 'placeOf'> => page;

export function describeEveryPageRead(folder: string): void {
  test.each(globSync(`${folder}/procedures/**/*.mdx`))('%s is the same to both parsers', (file) => {
    const bytes = readFileSync(file);
    expect(written(inBrowser(file, bytes))).toEqual(written(atBuild(file, bytes)));
  });
}
