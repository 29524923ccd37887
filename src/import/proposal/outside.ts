/** What a document says of itself is no step: its purpose and since when it holds introduce, what is open stays open, the rest is left out and told why. */
import { DATE, FRAME, OF_PURPOSE, OPEN_HEAD, OPEN_MATTER, OUTSIDE } from '#language/documents/outside.ts';
import type { Reason } from '../ledger.ts';
import type { Span } from '../parts/tree.ts';
import { bare } from '../parts/words.ts';
import type { Group } from './group.ts';
import type { Groups } from './groups.ts';

export interface Sorted extends Groups {
  /** What is still to be settled. */
  open: Span[];
  left: { span: Span; why: Reason }[];
}

export function sorted(text: string, { intro, groups, heads }: Groups): Sorted {
  const left: Sorted['left'] = [];
  const open: Span[] = [];
  const purpose: Span[] = [];
  const words = ({ start, end }: Span) => bare(text.slice(start, end));
  const isLeft = (span: Span): boolean => {
    const why = OUTSIDE.find(({ pattern }) => pattern.test(words(span)))?.why;
    // Since when it holds is said nowhere else.
    if (why !== undefined && DATE.test(words(span))) purpose.push(span);
    else if (why !== undefined) left.push({ span, why });
    return why !== undefined;
  };
  const isFrame = (span: Span): boolean => {
    if (!FRAME.test(words(span))) return false;
    left.push({ span, why: 'chapter-name' });
    return true;
  };
  const kept = groups.flatMap((group): Group[] => {
    const { name, sentences, within, lines, by } = group;
    const last = sentences.at(-1) ?? name;
    const isRow = by !== undefined || lines !== undefined;
    if (isRow || last === undefined) return [group];
    // A label and what stands behind it: 联系电话：前台.
    if (name && sentences.length < 2 && isLeft({ start: name.start, end: last.end })) return [];
    const isOpen =
      within.some((outer) => OPEN_HEAD.test(words(outer))) || (name && OPEN_HEAD.test(words(name)));
    if (isOpen && name && OPEN_HEAD.test(words(name))) left.push({ span: name, why: 'chapter-name' });
    else if (isOpen && name) open.push(name);
    const rest = sentences.filter((sentence) => {
      if (isLeft(sentence)) return false;
      const into =
        isOpen || OPEN_MATTER.test(words(sentence)) ? open : OF_PURPOSE.test(words(sentence)) ? purpose : [];
      into.push(sentence);
      return into !== open && into !== purpose;
    });
    if (rest.length === sentences.length && !isOpen) return [group];
    return rest.length > 0 || (name && !isOpen) ? [{ ...group, sentences: rest }] : [];
  });
  const around = new Set(kept.flatMap(({ within }) => within));
  const gone = new Set(groups.flatMap(({ within }) => within).filter((outer) => !around.has(outer)));
  for (const span of gone) left.push({ span, why: 'chapter-name' });
  const first = intro.filter((span) => !isLeft(span) && !isFrame(span));
  return { intro: [...first, ...purpose], groups: kept, heads, open, left };
}
