/** What of a page is still to be written: nobody has done anything wrong where nothing has been written yet. */
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import type { Block } from '../document/blocks.ts';
import { readMatter } from '../document/front-matter.ts';
import { BLANK } from '../document/words.ts';
import { textIn, type Written } from '../document/written.ts';
import { blockAt, parentPath } from '../edit/places.ts';

export type Messages = ReadonlyMap<string, readonly Diagnostic[]>;

/** What the page as a whole does not have yet. */
const OF_WHOLE: readonly string[] = ['incomplete', 'few-questions'];
/** A link that leads nowhere yet. */
const NOWHERE = '](#)';

/**
 * What is said of each part, parted into what is wrong and what is to come.
 *
 * @param touched the paths of the fields that somebody has been in
 */
export function toCome(
  all: Messages,
  touched: ReadonlySet<string>,
  file: Written,
  blocks: readonly Block[],
): { wrong: Messages; open: Messages } {
  const isTouched = (path: string) =>
    touched.has(path) || [...touched].some((field) => field.startsWith(`${path}~`));
  const parted = (open: boolean) =>
    new Map(
      [...all].flatMap(([path, said]) => {
        const those = said.filter(
          ({ rule }) => (!isTouched(path) && isUnwritten(rule, path, file, blocks)) === open,
        );
        return those.length > 0 ? [[path, those] as const] : [];
      }),
    );
  return { wrong: parted(false), open: parted(true) };
}

function isUnwritten(rule: string, path: string, file: Written, blocks: readonly Block[]): boolean {
  if (OF_WHOLE.includes(rule)) return true;
  const [part = '', key] = path.split('@');
  if (part === '') {
    const value = key === undefined ? 'all' : (readMatter(file).values.get(key) ?? '');
    return value.length === 0;
  }
  const block = rule.startsWith('question-') ? questionAt(blocks, part) : blockAt(blocks, part);
  if (!block) return false;
  if (key !== undefined && block.type === 'element' && !rule.startsWith('question-'))
    return block.attributes.find(({ name }) => name === key)?.value === '';
  const text = textIn(file, block);
  return text.includes(BLANK) || text.includes(NOWHERE);
}

/** The question that something stands in. */
function questionAt(blocks: readonly Block[], path: string): Block | undefined {
  const block = blockAt(blocks, path);
  if (!path || (block?.type === 'element' && block.name === 'Question')) return block;
  return questionAt(blocks, parentPath(path));
}
