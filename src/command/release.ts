import { releaseMessages as say } from '#text/messages/commands.ts';
import { checkMermaid } from '../flowchart/draw/check-mermaid.ts';
import { CONTENT, readContent, today } from '../procedure/content/content.ts';
import { release as writeDown } from '../procedure/history/release.ts';
import { format } from '../syntax/diagnostic.ts';

/**
 * Writes down what every page says in the version that it bears: `history/<slug>.yaml`. False, and says which version to
 * write, where a page says something else than when its version was released.
 */
export async function release(): Promise<boolean> {
  const { pages, diagnostics } = await readContent(CONTENT, today(), checkMermaid);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const error of errors) console.error(format(error));
    console.error(say.errors(errors.length));
    return false;
  }
  const { released, refused } = await writeDown(CONTENT, pages);
  for (const line of refused) console.error(line);
  console.log(say.released(released, refused.length));
  return refused.length === 0;
}
