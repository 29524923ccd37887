/**
 * The content lint: prints every problem of every page and fails if one of them is an error. With `--fix` it first
 * mends what an earlier edition of the language wrote otherwise.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { checkMermaid } from '../flowchart/draw/check-mermaid.ts';
import { countOpen } from '../indexes/model/open-points.ts';
import { CONTENT, readContent, today } from '../procedure/content/content.ts';
import { mendFormer } from '../procedure/content/mend-former.ts';
import { format } from '../syntax/diagnostic.ts';

const fix = process.argv.includes('--fix');
const only = process.argv.slice(2).filter((part) => !part.startsWith('--'));
const isWanted = ({ file }: { file: string }) =>
  only.length === 0 || only.some((part) => file.includes(part));
const read = () => readContent(CONTENT, today(), checkMermaid);

if (fix) {
  const { pages, diagnostics } = await read();
  for (const { file } of pages.filter(isWanted)) {
    const text = await readFile(file, 'utf8');
    const mended = mendFormer(
      text,
      diagnostics.filter((found) => found.file === file),
    );
    if (mended === text) continue;
    await writeFile(file, mended);
    console.log(`已改：${file}`);
  }
}
const { pages, diagnostics } = await read();
const shown = diagnostics.filter(isWanted);
for (const diagnostic of shown) console.log(format(diagnostic));
const errors = shown.filter(({ severity }) => severity === 'error').length;
const open = countOpen(pages.filter(isWanted).map(({ outline }) => outline));
const counts = [
  `${pages.length} 页`,
  `${errors} 个错误`,
  `${shown.length - errors} 个提醒`,
  open.gap > 0 && `${open.gap} 处待定`,
  open.legal > 0 && `${open.legal} 处须依法核对`,
];
console.log(counts.filter(Boolean).join('，'));
process.exitCode = errors > 0 ? 1 : 0;
