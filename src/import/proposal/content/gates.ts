/** Questions without whose yes nothing goes on: somebody's word, and tests whose good end is known. */
import { APPROVED, asked, BEFORE_GATE, CHECK, GATE, NEEDS_WORD } from '#language/documents/sentences.ts';
import { bare } from '../../parts/words.ts';
import type { ReadItem } from './read-item.ts';

/** The question that a sentence makes depend on: 经主任同意后方可动火. */
export function gateOf(sentence: string): string | undefined {
  const must =
    (GATE.exec(sentence) ?? APPROVED.exec(sentence))?.groups?.must?.replace(BEFORE_GATE, '') ??
    NEEDS_WORD.exec(sentence)?.groups?.must;
  return must !== undefined && must.length > 2 ? asked(bare(must)) : undefined;
}

/** More tests in one step are a list of what is looked at. */
const MOST_CHECKS = 2;

/** Tests ask their questions where no case behind them says what comes of it: 核对是否相符. The items that ask are given back. */
export function askChecks(items: ReadItem[]): ReadItem[] {
  const checks = items.flatMap((item, index) => {
    const whether = item.gate === undefined ? CHECK.exec(item.text)?.groups?.whether : undefined;
    return whether === undefined ? [] : [{ item, index, whether }];
  });
  if (checks.length > MOST_CHECKS) return [];
  const asking = checks.filter(({ index }) =>
    items.slice(index).every(({ when, otherwise }) => when === undefined && otherwise === undefined),
  );
  for (const { item, whether } of asking) item.gate = asked(bare(whether));
  return asking.map(({ item }) => item);
}
