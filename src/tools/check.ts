/** The content lint: prints every problem of every page and fails if one of them is an error. */
import { checkMermaid } from '../flowchart/draw/check-mermaid.ts';
import { CONTENT, readContent, today } from '../procedure/content/content.ts';
import { format } from '../syntax/diagnostic.ts';

const only = process.argv.slice(2);
const { pages, diagnostics } = await readContent(CONTENT, today(), checkMermaid);
const shown = diagnostics.filter(({ file }) => only.length === 0 || only.some((part) => file.includes(part)));
for (const diagnostic of shown) console.log(format(diagnostic));
const errors = shown.filter(({ severity }) => severity === 'error').length;
console.log(`${pages.length} 页，${errors} 个错误，${shown.length - errors} 个提醒`);
process.exitCode = errors > 0 ? 1 : 0;
