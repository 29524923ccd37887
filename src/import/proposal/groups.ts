/** From the parts of a page to its steps or sections: which part is one, which is a phase around several. */
import { LEADS_LIST } from '#language/documents/outside.ts';
import { SUBJECT } from '#language/documents/people.ts';
import { ABOUT, FRONT, LEADS_UP, LISTS, NO_STEPS, STEPS_FOLLOW } from '#language/documents/titles.ts';
import type { Kind } from '../../procedure/model/procedure.ts';
import type { Part, Span } from '../parts/tree.ts';
import { bare, sentencesIn } from '../parts/words.ts';
import type { Group } from './group.ts';
import { groupsOfRows } from './table.ts';
import type { PageParts } from './pages/page-parts.ts';
import { nameOf, weight } from './pages/part-name.ts';

export interface Groups {
  /** What stands before the first of them and only introduces: purpose, range. */
  intro: Span[];
  groups: Group[];
  /** The heads of tables. */
  heads: Span[];
}

/** What only introduces is no longer. */
const LONGEST_FRONT = 600;
/** Parts that say less on average are items of one step, and no steps. */
const LEAST_STEP = 10;
/** So many lines without numbers are parts themselves. */
const LEAST_LINES = 4;
/** In rules, parts that say less on average are lines of one section. */
const LEAST_SECTION = 24;
/** A text without numbers that is longer becomes a step a sentence. */
const LONGEST_RUN = 160;

export function groupsOf(text: string, { parts }: PageParts, kind: Kind): Groups {
  const intro: Span[] = [];
  const groups: Group[] = [];
  const heads: Span[] = [];
  const isProcedure = kind === 'procedure';
  /** The sentence that says who does what stands in the list below it. */
  let lead: Span | undefined;
  let run: Part[] = [];
  for (const part of parts) {
    if (part.manner === 'row') {
      run.push(part);
      continue;
    }
    run = table(run, []);
    if (part.manner === 'line') lead = leadOf(text, part.body);
    if (lead === part.body) continue;
    const name = nameOf(text, part);
    const said = text.slice(part.body.start, part.body.end);
    const isFront =
      FRONT.test(name ? text.slice(name.start, name.end) : said) && weight(part) < LONGEST_FRONT;
    if (isFront && !part.parts.some((inner) => isNamedSteps(text, inner))) {
      const isApart = name && name.end === part.body.end;
      if (isApart) intro.push(name);
      intro.push(...sentencesOf(text, part, isApart ? name : undefined));
    } else if (groups.length === 0 && parts.length > 1 && isIntro(part, said)) {
      intro.push(...sentencesOf(text, part, undefined));
    } else add(part, []);
  }
  table(run, []);
  withoutList(undefined);
  return { intro, groups, heads };

  function add(part: Part, within: Span[]): void {
    const hasRows = part.parts.some(({ manner }) => manner === 'row');
    const numbered = part.parts.filter(({ manner }) => manner !== 'line');
    const inner = numbered.length === 0 && part.parts.length >= LEAST_LINES ? part.parts : numbered;
    const name = nameOf(text, part);
    const isDeep = inner.some(({ parts }) => parts.some(({ manner }) => manner !== 'line'));
    const mean =
      inner.reduce((sum, one) => sum + weight(one) + one.body.end - one.body.start, 0) / inner.length;
    if (name && NO_STEPS.test(bare(text.slice(name.start, name.end)))) return one(part, name, within, true);
    if (!isDeep && LISTS.test(text.slice(part.body.start, part.body.end)))
      return one(part, undefined, within);
    if (hasRows && !isDeep) return under(part, name, within);
    if (inner.length < 2 && !isDeep) return one(part, name, within);
    if (!isDeep && mean < (isProcedure ? LEAST_STEP : LEAST_SECTION)) return one(part, name, within);
    under(part, name, within);
  }

  /** A part with parts of its own: they are the steps. */
  function under(part: Part, name: Span | undefined, within: Span[]): void {
    const around = name ? [...within, name] : within;
    const own = ownSentences(text, part, name);
    const outer = lead;
    if (own.length > 0 && leadOf(text, own.at(-1)!)) lead = own.pop();
    if (own.length > 0) push({ name: undefined, sentences: own, within: around, isSection: !isProcedure });
    let loose: Part[] = [];
    let rows: Part[] = [];
    for (const child of part.parts) {
      if (child.manner !== 'row') rows = table(rows, around);
      if (child.manner === 'line') loose.push(child);
      else if (child.manner === 'row') rows.push(child);
      else {
        loose = flush(loose, around);
        add(child, around);
      }
    }
    flush(loose, around);
    table(rows, around);
    withoutList(outer);
  }

  function push(...more: Group[]): void {
    const isFirst = groups.at(-1)?.lead?.span !== lead;
    groups.push(
      ...more.map((group, index) => ({
        ...group,
        ...(lead && { lead: { span: lead, isFirst: isFirst && index === 0 } }),
      })),
    );
  }

  /** What leads to a list that does not come is said itself. */
  function withoutList(outer: Span | undefined): void {
    const last = lead;
    lead = outer;
    if (last && last !== outer && !groups.some((group) => group.lead?.span === last))
      push({ name: undefined, sentences: [last], within: [], isSection: !isProcedure });
  }

  function table(rows: Part[], within: Span[]): Part[] {
    const read = groupsOfRows(text, rows, within, !isProcedure);
    push(...read.groups);
    heads.push(...read.heads);
    return [];
  }

  function flush(lines: Part[], within: Span[]): Part[] {
    for (const line of lines) {
      withoutList(undefined);
      lead = leadOf(text, line.body);
      if (!lead) one(line, undefined, within);
    }
    return [];
  }

  function one(part: Part, name: Span | undefined, within: Span[], isSection = !isProcedure): void {
    const sentences = sentencesOf(text, part, name);
    const isRun = !isSection && sentences.length >= 4 && part.parts.length === 0;
    const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
    if (isRun && length > LONGEST_RUN) {
      const around = name ? [...within, name] : within;
      for (const sentence of sentences)
        push({ name: undefined, sentences: [sentence], within: around, isSection });
    } else if (sentences.length > 0 || name) push({ name, sentences, within, isSection });
  }
}

/** True of a part whose name says that the steps are in it, though it stands within one that only introduces. */
function isNamedSteps(text: string, part: Part): boolean {
  const name = nameOf(text, part);
  return name !== undefined && STEPS_FOLLOW.test(text.slice(name.start, name.end));
}

/** A stretch that says who does what the list below it says. */
function leadOf(text: string, span: Span): Span | undefined {
  const said = text.slice(span.start, span.end);
  const isLead = LEADS_LIST.test(said) && said.split(/[，,]/).some((clause) => SUBJECT.test(clause.trim()));
  return isLead ? span : undefined;
}

/** True of a part that only leads up to those behind it. */
const isIntro = ({ manner, parts }: Part, said: string): boolean =>
  (manner === 'line' && LEADS_UP.test(said)) || (parts.length === 0 && ABOUT.test(said));

/** The sentences of a part itself, behind its name. */
function ownSentences(text: string, { body }: Part, name: Span | undefined): Span[] {
  if (name?.start !== body.start) return sentencesIn(text, body);
  const { length } = /^[\s：:]*/u.exec(text.slice(name.end, body.end))![0];
  return sentencesIn(text, { start: name.end + length, end: body.end }).filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end)),
  );
}

/** The sentences of a part and of all below it, in their order. */
function sentencesOf(text: string, part: Part, name: Span | undefined): Span[] {
  return [
    ...ownSentences(text, part, name),
    ...part.parts.flatMap((inner) => sentencesOf(text, inner, undefined)),
  ];
}
