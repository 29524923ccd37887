/** From the lines of a document to the tree of its parts, by its headings and by the marks in its lines. */
import { NUMBERINGS, POINTED, STOP_BEFORE } from '#language/documents/numbering.ts';
import { FRONT, NO_TITLE, TITLE_RUN_IN } from '#language/documents/titles.ts';
import type { Cleaned } from '../document/cleaned.ts';
import { marksIn, type Mark } from './marks.ts';
import { isBelow, opensAbove } from './rank.ts';
import { isTitleLine } from './title-line.ts';

/** A stretch of the cleaned text. */
export interface Span {
  start: number;
  end: number;
}

export interface Part {
  /** How it is begun: the manner of its mark, `title`, `h1`…, `list1`…, `line` of a line without mark, `row`, `document`. */
  manner: string;
  ordinal: number;
  /** The mark itself. */
  mark: Span;
  /** Its own words, before those of its parts; without blanks around. */
  body: Span;
  /** True where the body is a name and no sentence. */
  named: boolean;
  /** True of a row that is the head of its table. */
  isHead?: boolean;
  /** Where the title stands, of what is there a second time without it. */
  called?: Span;
  parts: Part[];
}

/** So many characters tell one text from another. */
const OPENING = 16;
/** A mark counts as the first of several if the second follows within so many characters. */
const REACH = 4000;
/** The name of a part with parts of its own is no longer. */
const LONGEST_NAMED = 60;
/** Manners of which a first mark is believed without a second, once the document has used them. */
const GOES_ON_WITHOUT = /^(?:1\.1|1\.1\.1|1\.|①|（1）)$/;
const COUNTED = NUMBERINGS.map(({ examples }) => examples.some(([, ordinal]) => ordinal > 0));

export function partsOf({ text, lines }: Cleaned): Part {
  const root: Part = newPart('document', 0, { start: 0, end: 0 });
  /** The parts that are open, from the outermost. */
  let open: Part[] = [root];
  const at = () => open.at(-1)!;
  const push = (part: Part) => {
    at().parts.push(part);
    open.push(part);
  };
  const closeTo = (test: (part: Part) => boolean) => {
    const index = open.findIndex(test);
    if (index > 0) open = open.slice(0, index);
  };
  const marks = lines.map(({ start, end, kind }) => (kind === 'row' ? [] : marksIn(text, start, end)));
  const all = marks.flat();
  const openings = new Map<string, Span>();
  /** The last number of each manner that the document has used. */
  const taken = new Map<number, number>();
  const index = new Map(all.map((mark, order) => [mark, order]));

  for (const [number, line] of lines.entries()) {
    const said = text.slice(line.start, line.end).trim();
    const isTitle =
      line.kind === 'paragraph' && isTitleLine(said, text, line, lines[number + 1], marks[number]!);
    if (line.kind === 'heading' || isTitle) {
      const manner = isTitle ? 'title' : `h${line.level}`;
      const [first] = marks[number]!;
      const mark = first?.before === 'line' ? first : { ordinal: 0, start: line.start, end: line.start };
      const numbered = open.findLastIndex((part) => part.manner === manner && part.ordinal > 0);
      const above = mark.ordinal === 1 ? open.findLastIndex((part) => isOver(part, manner)) : -1;
      if (mark.ordinal > 0 && numbered > 0) open = open.slice(0, numbered);
      // Chapters below a title, though their file sets both alike.
      else if (above > 0) open = open.slice(0, above + 1);
      else
        closeTo((part) =>
          isTitle ? !/^h[1-6]$|^document$/.test(part.manner) : !opensAbove(part.manner, line.level),
        );
      push({ ...newPart(manner, mark.ordinal, mark), body: trimmed(text, mark.end, line.end), named: true });
      continue;
    }
    if (line.kind === 'paragraph' && said.length > OPENING) {
      // A document that is there twice begins again with the words that it began with.
      const opening = said.replace(/\s+/g, '').slice(0, OPENING);
      const title = openings.get(opening);
      if (title) {
        closeTo((part) => !/^h[1-6]$|^document$/.test(part.manner));
        push({
          ...newPart('title', 0, { start: line.start, end: line.start }),
          body: { start: line.start, end: line.start },
          named: true,
          called: title,
        });
      } else if (at().manner === 'title' && at().parts.length === 0) openings.set(opening, at().body);
    }
    let from = line.start;
    const startsMarked = marks[number]!.some(({ before }) => before === 'line');
    const runIn = line.kind === 'paragraph' && !startsMarked ? TITLE_RUN_IN.exec(said)?.[0] : undefined;
    if (
      runIn !== undefined &&
      marks[number]!.some(
        ({ start, ordinal }) => ordinal === 1 && start <= text.indexOf(said, line.start) + runIn.length + 3,
      )
    ) {
      const start = text.indexOf(said, line.start);
      closeTo((part) => !/^h[1-6]$|^document$/.test(part.manner));
      push({
        ...newPart('title', 0, { start, end: start }),
        body: { start, end: start + runIn.length },
        named: true,
      });
      from = start + runIn.length;
    } else if (line.kind === 'row') {
      closeTo((part) => part.manner === 'row' || part.manner === 'line');
      push({
        ...newPart('row', 0, { start: line.start, end: line.start }),
        // With its empty cells.
        body: { start: line.start, end: line.end },
        ...(line.isHead && { isHead: true }),
      });
      continue;
    } else if (line.kind === 'item') {
      const manner = `list${line.level}`;
      closeTo(
        (part) =>
          part.manner === 'line' ||
          part.manner === 'row' ||
          part.manner === manner ||
          (/^list/.test(part.manner) && part.manner > manner),
      );
      push(newPart(manner, line.ordinal ?? 0, { start: line.start, end: line.start }));
    } else {
      closeTo((part) => part.manner === 'line' || part.manner === 'row');
      // A line of its own without a mark belongs to the part above it, as a line.
      if (!startsMarked) push(newPart('line', 0, { start: line.start, end: line.start }));
    }
    for (const mark of marks[number]!) {
      if (mark.start < from || !isPart(mark)) continue;
      endBody(from, mark.start);
      const manner = NUMBERINGS[mark.manner]!.name;
      taken.set(mark.manner, mark.ordinal);
      const sibling = open.findLastIndex((part) => part.manner === manner);
      const title = sibling > 0 && mark.ordinal === 1 ? titleBefore(mark.start) : undefined;
      if (sibling > 0) open = open.slice(0, sibling);
      else closeTo((part) => part.manner === 'line' || part.manner === 'row' || isBelow(part.manner, mark));
      if (title) push(title);
      push(newPart(manner, mark.ordinal, mark));
      from = mark.end;
    }
    endBody(from, line.end);
  }
  return root;

  /** True of a title without a number, above headings that are set as it is. */
  function isOver(part: Part, manner: string): boolean {
    const isTitle = part.manner === manner || part.manner === 'title';
    return isTitle && part.ordinal === 0 && !FRONT.test(text.slice(part.body.start, part.body.end));
  }

  /** Gives the words before a mark to the part that is open. */
  function endBody(start: number, end: number): void {
    const body = trimmed(text, start, end);
    if (body.end <= body.start) return;
    const part = at();
    if (part.parts.length === 0 && part.body.end <= part.body.start && !part.named) {
      part.body = body;
      return;
    }
    part.parts.push({ ...newPart('line', 0, { start: body.start, end: body.start }), body });
  }

  /** Words before a list's first mark that are its title, cut from the end of the part before it. */
  function titleBefore(end: number): Part | undefined {
    const part = at();
    const holder = part.parts.at(-1)?.manner === 'line' ? part.parts.at(-1)! : part;
    const { start } = holder.body;
    const said = text.slice(start, end).trimEnd();
    const cut = /^.*(?:[。；;！.]|\s)/su.exec(said)?.[0].length ?? 0;
    if (cut <= 1) return undefined;
    const words = said.slice(cut).trim();
    if (words.length < 2 || words.length > 20 || NO_TITLE.test(words)) return undefined;
    const from = start + cut + (said.slice(cut).length - said.slice(cut).trimStart().length);
    holder.body = trimmed(text, start, start + cut);
    return {
      ...newPart('run-in', 0, { start: from, end: from }),
      body: { start: from, end: from + words.length },
      named: true,
    };
  }

  /** Whether what looks like a mark numbers a part: it goes on counting, or others go on from it. */
  function isPart(mark: Mark): boolean {
    if (!COUNTED[mark.manner]) return mark.before !== 'word';
    const manner = NUMBERINGS[mark.manner]!.name;
    const before = open.findLast((part) => part.manner === manner);
    if (before && mark.ordinal === before.ordinal + 1) return true;
    // Articles are counted through all chapters.
    if (NUMBERINGS[mark.manner]!.runsThrough && mark.ordinal === (taken.get(mark.manner) ?? 0) + 1)
      return true;
    if (mark.before === 'line' || hasOwn(mark, all[index.get(mark)! + 1])) return true;
    if (mark.ordinal !== 1) {
      // Missing or said twice: 12, 14.
      if (mark.before !== 'gap') return false;
      if (isAfterStop(mark)) return true;
      if (before !== undefined) return mark.ordinal >= before.ordinal && mark.ordinal <= before.ordinal + 2;
      // Broken off at its beginning: (3) goes on with (4).
      return hasNext(mark);
    }
    return hasNext(mark) || (taken.has(mark.manner) && GOES_ON_WITHOUT.test(manner));
  }

  /** True of 4. where 4.1 follows. */
  function hasOwn({ manner, ordinal, before, end }: Mark, next: Mark | undefined): boolean {
    const isNear = next?.ordinal === 1 && next.start <= end + LONGEST_NAMED && before === 'gap';
    return isNear && POINTED.test(NUMBERINGS[manner]!.name) && text.startsWith(`${ordinal}.1`, next.start);
  }

  /** True of 3.3 behind the end of a sentence, though 3.2 was lost. */
  function isAfterStop({ manner, start }: Mark): boolean {
    return NUMBERINGS[manner]!.name === '1.1' && STOP_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  }

  function hasNext(mark: Mark): boolean {
    for (let order = index.get(mark)! + 1; order < all.length; order++) {
      const next = all[order]!;
      if (next.start > mark.start + REACH) return false;
      if (next.manner !== mark.manner) continue;
      return next.ordinal === mark.ordinal + 1 && next.start - mark.end > 3;
    }
    return false;
  }
}

const newPart = (manner: string, ordinal: number, { start, end }: Span): Part => ({
  manner,
  ordinal,
  mark: { start, end },
  body: { start: end, end },
  named: false,
  parts: [],
});

export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
