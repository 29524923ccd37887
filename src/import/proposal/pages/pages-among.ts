/** Which parts of a part are pages of their own. */
import { NUMBERINGS } from '#language/documents/numbering.ts';
import { FRONT, GENERIC, NO_STEPS, STEPS_FOLLOW, TITLE_END } from '#language/documents/titles.ts';
import type { Part } from '../../parts/tree.ts';
import { bare } from '../../parts/words.ts';
import { isProcedure } from '../kind.ts';
import { nameOf, weight } from './part-name.ts';

/** A part needs so many characters to be a page of its own. */
export const LEAST_PAGE = 80;
/** A page of more is too long to be read at once. */
const LONGEST_PAGE = 2000;
/** A text of chapters that is longer is more than one page. */
const LEAST_CUT = 600;
/** So much stands on a page of chapters. */
const LEAST_STRETCH = 200;
/** Fewer parts are no steps of their own. */
const LEAST_STEPS = 3;

const namesOf = (test: (numbering: (typeof NUMBERINGS)[number]) => boolean | undefined) =>
  new Set(NUMBERINGS.filter(test).map(({ name }) => name));
const CHAPTERS = namesOf(({ rank }) => rank !== undefined && rank < 3);
const ARTICLES = namesOf(({ runsThrough }) => runsThrough);

/** The parts of a part that stand for themselves: called as documents are, telling of steps of their own, chapters of what is no procedure, or all named parts of what is too long for one page. */
export function pagesAmong(text: string, part: Part): Part[] {
  const said = (inner: Part) => {
    const name = nameOf(text, inner);
    return name ? bare(text.slice(name.start, name.end)) : '';
  };
  const isNamed = (inner: Part) =>
    said(inner) !== '' && !FRONT.test(said(inner)) && !GENERIC.test(said(inner));
  const standsAlone = (inner: Part) => isOfSteps(text, inner) || isProcedure(said(inner));
  const isAside = (inner: Part) =>
    FRONT.test(said(inner)) || NO_STEPS.test(said(inner)) || weight(inner) < LEAST_PAGE;
  const all = part.parts.filter(({ manner }) => CHAPTERS.has(manner));
  const main = all.filter((inner) => !isAside(inner));
  // Range, steps and final clauses of one procedure.
  if (all.length > 1 && main.length === 1 && standsAlone(main[0]!) && weight(part) <= LONGEST_PAGE) return [];
  const titled = new Set(
    part.parts.filter(
      (inner) =>
        isNamed(inner) &&
        ((weight(inner) >= LEAST_PAGE && TITLE_END.test(said(inner))) || isOfSteps(text, inner)),
    ),
  );
  const manners = new Set([...titled].map(({ manner }) => manner));
  // A title within running text, after which the count begins anew.
  const isWithin = manners.has('run-in');
  const isBeside = ({ manner }: Part) =>
    manners.has(manner) && !CHAPTERS.has(manner) && !ARTICLES.has(manner);
  const rest = part.parts.filter(
    (inner) => !titled.has(inner) && (isWithin || isNamed(inner) || isBeside(inner)),
  );
  const size = rest.reduce((sum, inner) => sum + sizeOf(inner), 0);
  if (titled.size >= 2 || (titled.size === 1 && size >= LEAST_PAGE * (isWithin ? 1 : 2))) {
    // What stands beside them, numbered alike, and has parts as they have, is a page as they are.
    const ofSteps = new Set(
      [...titled].filter((inner) => isOfSteps(text, inner)).map(({ manner }) => manner),
    );
    const isAlike = (inner: Part) =>
      ofSteps.has(inner.manner) && isNamed(inner) && numbered(inner) >= 2 && weight(inner) >= LEAST_PAGE;
    const starts = apart(
      part,
      new Set(part.parts.filter((inner) => titled.has(inner) || isAlike(inner))),
      (inner) => !CHAPTERS.has(inner.manner) || standsAlone(inner),
    );
    if (starts.length > 0) return starts;
  }
  const chapters = part.parts.filter((inner) => CHAPTERS.has(inner.manner) && isNamed(inner));
  if (chapters.length > 1 && weight(part) >= LEAST_CUT && !isProcedure(said(part)))
    return apart(part, new Set(chapters), standsAlone);
  const wide = part.parts.filter((inner) => weight(inner) >= LEAST_PAGE * 2 && said(inner) !== '');
  return weight(part) > LONGEST_PAGE && wide.length >= 2 ? wide : [];
}

const sizeOf = (part: Part): number => weight(part) + part.body.end - part.body.start;

/** Those of some parts that begin a page: one that is small goes with what stands before it, unless either stands alone. */
function apart(part: Part, candidates: Set<Part>, standsAlone: (inner: Part) => boolean): Part[] {
  const starts: Part[] = [];
  let size = 0;
  let isAlone = false;
  for (const inner of part.parts) {
    const alone = candidates.has(inner) && standsAlone(inner);
    if (candidates.has(inner) && (alone || isAlone || size >= LEAST_STRETCH)) {
      starts.push(inner);
      isAlone = alone;
      size = 0;
    }
    size += sizeOf(inner);
  }
  if (size < LEAST_PAGE && !isAlone) starts.pop();
  return starts;
}

const numbered = ({ parts }: Part): number => parts.filter(({ manner }) => manner !== 'line').length;

/** True of a part whose words say that steps follow, as they do. */
function tellsSteps(text: string, part: Part): boolean {
  const own = [part, ...part.parts.filter(({ manner }) => manner === 'line')];
  return (
    numbered(part) >= LEAST_STEPS &&
    own.some(({ body }) => STEPS_FOLLOW.test(text.slice(body.start, body.end)))
  );
}

/** A chapter tells the steps that its articles tell. */
export const isOfSteps = (text: string, part: Part): boolean =>
  tellsSteps(text, part) ||
  (CHAPTERS.has(part.manner) && part.parts.some((inner) => tellsSteps(text, inner)));
