import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkMessages as say } from '#text/messages/commands.ts';
import { clauses } from '#text/punctuation.ts';
import { checkMermaid } from '../../flowchart/draw/check-mermaid.ts';
import { countOpen } from '../../indexes/model/open-points.ts';
import { CONTENT, readContent, today } from '../../procedure/content/content.ts';
import { writeWhole } from '../../procedure/source/files/write-whole.ts';
import { SITE_FILE } from '../../procedure/content/site/site-file.ts';
import { mendFile } from '../../procedure/content/mend-former.ts';
import { unreleased } from '../../procedure/history/unreleased.ts';
import { roleNames } from '../../procedure/model/vocabulary.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import { writtenLanguage } from '../folder/language-of.ts';
import { WRITTEN, type Format } from './formats.ts';

interface Asked {
  fix?: boolean;
  only?: string | undefined;
  format?: Format;
}

/**
 * The content lint: prints every problem of every page; true where none of them is an error.
 *
 * `fix` first mends what an earlier edition of the language wrote otherwise; `only` is of pages whose path has it in it.
 */
export async function check({ fix = false, only = '', format = 'text' }: Asked): Promise<boolean> {
  const isWanted = ({ file }: { file: string }) => file.includes(only);
  const read = () => readContent(CONTENT, today(), checkMermaid);

  if (fix) {
    const { pages, diagnostics } = await read();
    for (const { file } of pages.filter(isWanted)) {
      const found = diagnostics.filter((each) => each.file === file);
      const mended = mendFile(await readFile(file), found);
      if (mended === undefined) continue;
      await writeWhole(file, mended);
      for (const { line, add } of found) if (add !== undefined) console.log(say.added(file, line, add));
      console.log(say.mended(file));
    }
  }
  const { pages, vocabulary, diagnostics } = await read();
  const shown = diagnostics.filter(isWanted);
  if (only !== '' && shown.length === 0 && !pages.some(isWanted)) {
    const slugs = pages.map(({ slug }) => slug);
    console.error(say.noneWith(only, didYouMean(only, slugs)));
    return false;
  }
  shown.push(...(await unreleased(CONTENT, pages, roleNames(vocabulary.roles), pages.filter(isWanted))));
  for (const diagnostic of shown) console.log(WRITTEN[format](diagnostic));
  const errors = shown.filter(({ severity }) => severity === 'error').length;
  const open = countOpen(pages.filter(isWanted).map(({ outline }) => outline));
  const counts = [
    say.pages(pages.length),
    say.errors(errors),
    say.warnings(shown.length - errors),
    open.gap > 0 && say.gaps(open.gap),
    open.legal > 0 && say.legal(open.legal),
  ];
  console.log(clauses(counts.filter((count) => count !== false)));
  if (writtenLanguage(CONTENT) === undefined) console.log(say.noLanguage(join(CONTENT, SITE_FILE)));
  return errors === 0;
}
