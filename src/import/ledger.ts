/** What has become of each sentence of an old document. */
import type { Cleaned, SetAside } from './document/cleaned.ts';
import { lineStarts, placeAt, type OldDocument, type TextPlace } from './document/old-document.ts';
import type { Span } from './parts/tree.ts';

/** As what a sentence, or a part of one, stands in a page. */
export type Role =
  | 'title'
  | 'heading'
  | 'name'
  | 'item'
  | 'prose'
  | 'red-line'
  | 'legal'
  | 'when'
  | 'question'
  | 'limit'
  | 'record'
  | 'doer'
  | 'number'
  | 'note'
  | 'gap';

/** Why it stands in none: a name of junk, or one of these. */
export type Reason =
  | 'repeated'
  | 'repeated-title'
  | 'reading'
  | 'heading-alone'
  | 'head-of-table'
  | 'nothing-said'
  | (string & {});

/** What an author should look at. */
export type Doubt =
  | 'doer'
  | 'doer-from-before'
  | 'doer-from-title'
  | 'role'
  | 'record'
  | 'case'
  | 'name-shortened'
  | 'kind'
  | 'question'
  | 'broken-off';

export interface Entry {
  /** The old words. */
  text: string;
  from: TextPlace;
  /** `kept` whole, `split` into several, or `left` out. */
  fate: 'kept' | 'split' | 'left';
  /** As what it is proposed; empty where it is left out. */
  as: Role[];
  page?: string | undefined;
  /** Id of the step or section. */
  group?: string | undefined;
  why?: Reason | undefined;
  doubts: Doubt[];
}

/** Notes what becomes of stretches of the cleaned text, and gives one account of the whole document. */
export class Ledger {
  private readonly kept: (Span & Omit<Entry, 'text' | 'from'>)[] = [];
  /** The first entry of each page and of each of its groups. */
  private readonly first = new Map<string, Omit<Entry, 'text' | 'from'>>();

  keep({ start, end }: Span, as: Role[], page: string, group?: string, parts = 1): void {
    if (end <= start) return;
    const entry = {
      start,
      end,
      fate: parts > 1 ? ('split' as const) : ('kept' as const),
      as,
      page,
      group,
      doubts: [],
    };
    this.kept.push(entry);
    const key = `${page}#${group ?? ''}`;
    if (!this.first.has(key)) this.first.set(key, entry);
  }

  leave({ start, end }: Span, why: Reason): void {
    if (end > start) this.kept.push({ start, end, fate: 'left', as: [], why, doubts: [] });
  }

  doubt(page: string, group: string | undefined, doubt: Doubt): void {
    const entry = this.first.get(`${page}#${group ?? ''}`);
    if (entry && !entry.doubts.includes(doubt)) entry.doubts.push(doubt);
  }

  /** Every word of the document, in its order; what nobody has spoken for is left out and told so. */
  entries({ text }: OldDocument, { text: clean, origin, aside }: Cleaned): Entry[] {
    const starts = lineStarts(text);
    const found: (Entry & { at: number })[] = aside.map(({ start, end, why }: SetAside) => ({
      at: start,
      text: text.slice(start, end).trim(),
      from: placeAt(starts, start),
      fate: 'left',
      as: [],
      why,
      doubts: [],
    }));
    const add = (start: number, end: number, entry: Omit<Entry, 'text' | 'from'>) => {
      const first = clean.slice(start, end).search(/\S/);
      if (first < 0) return;
      const at = origin[start + first]!;
      // As it was written, without what was set aside within it.
      const said = origin
        .slice(start, end)
        .map((from) => text[from] ?? '\n')
        .join('')
        .trim();
      found.push({ at, text: said, from: placeAt(starts, at), ...entry });
    };
    let at = 0;
    for (const { start, end, ...entry } of [...this.kept].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    )) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      // A mark before a sentence, on its line, goes with it.
      const mark = Math.max(at, clean.lastIndexOf('\n', from - 1) + 1);
      const between = clean.slice(mark, from).trim();
      const isMark = between.length <= 12 && !/[。；;]/.test(between);
      add(at, isMark ? mark : from, NOTHING);
      add(isMark ? mark : from, end, entry);
      at = end;
    }
    add(at, clean.length, NOTHING);
    return found.sort((a, b) => a.at - b.at).map(({ at: _, ...entry }) => entry);
  }
}

const NOTHING: Omit<Entry, 'text' | 'from'> = { fate: 'left', as: [], why: 'nothing-said', doubts: [] };
