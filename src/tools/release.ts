/**
 * Writes down what every page says in the version that it bears: `content/history/<slug>.yaml`. Fails, and says which
 * version to write, where a page says something else than when its version was released.
 */
import { checkMermaid } from '../flowchart/draw/check-mermaid.ts';
import { CONTENT, readContent, today } from '../procedure/content/content.ts';
import { release } from '../procedure/history/release.ts';
import { format } from '../syntax/diagnostic.ts';

const { pages, diagnostics } = await readContent(CONTENT, today(), checkMermaid);
const errors = diagnostics.filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  for (const error of errors) console.error(format(error));
  console.error(`内容里有 ${errors.length} 个错误，改好后再发布。`);
  process.exit(1);
}
const { released, refused } = await release(CONTENT, pages);
for (const line of refused) console.error(line);
console.log(`新记下 ${released} 个版本，${refused.length} 页要先改版本号`);
process.exitCode = refused.length > 0 ? 1 : 0;
