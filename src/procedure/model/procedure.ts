/**
 * The model: what one procedure says, as plain values.
 *
 * `extract` builds it from an MDX syntax tree; the flowchart, the checklist, the quiz and the
 * indexes are derived from it. Everything here is serialisable as JSON.
 */
import type { Rhythm } from './rhythm.ts';
import type { Question } from '../../questions/kinds.ts';
import type { Condition, Value } from './values/value.ts';

export const KINDS = ['procedure', 'norm', 'policy', 'guide'] as const;
export type Kind = (typeof KINDS)[number];

/** The front matter of a page. Dates are ISO 8601 days (`2026-11-21`), ids point into `content/*.yaml`. */
interface Matter {
  title: string;
  summary: string;
  kind: Kind;
  domain: string;
  roles: string[];
  /** What sets the procedure going; the text of the flowchart's start. Procedures only. */
  trigger?: string | undefined;
  /** What is true when it has ended well; the text of the flowchart's main end. Procedures only. */
  outcome?: string | undefined;
  /** How often it is to be done; absent where something else sets it going. */
  every?: Rhythm | undefined;
  /** Words that people type and the text does not use. */
  keywords: string[];
  owner: string;
  version: string;
  updated: string;
  reviewBy: string;
  sources: string[];
  related: string[];
  /** Place in the domain's proposed reading order; smaller is read earlier. */
  order?: number | undefined;
  /** What people ask, in their own words, and the step or section that answers it. */
  asked?: Asked[] | undefined;
}

export interface Asked {
  q: string;
  /** Id of a step or section of the page. */
  step: string;
}

/** Front matter as written, with what only the lint reads: rule → why its warnings are right to stay. */
export interface WrittenMatter extends Matter {
  allow: Record<string, string>;
}

/** One checklist item: one observable act. */
export interface Item {
  /** `<group id>/<own id>`, where the own id is written by the author or a hash of the text. */
  id: string;
  /** Without the words of a `<Gap>` and the boxes of a `<Value>`. */
  text: string;
  /** Done only then: 下雨. */
  when?: string | undefined;
  /** What is written down while it is done. */
  values?: Value[] | undefined;
  /** 1-based line in the source file. */
  line: number;
}

/** One way out of a decision. */
export interface Answer {
  /** Unique within its Ask: a hash of `text`, so it survives reordering. */
  id: string;
  text: string;
  /** The id of a step, phase or `<Together>`, `end`, or `gap` where the source leaves open what follows. */
  to: string;
  /** The name of the end that this answer leads to, where it is not the main one; of a gap, its question. */
  outcome?: string | undefined;
  /** The values that decide for this answer. */
  if?: Condition | undefined;
  line: number;
}

export interface Ask {
  question: string;
  answers: Answer[];
  line: number;
}

/** What steps and sections have in common: a named part of the page with its own checklist. */
interface GroupBase {
  /** Unique within the page: the anchor, and the first half of its items' ids. */
  id: string;
  name: string;
  items: Item[];
  /** True where a list of items ends in 等 or ……: there is more than what stands in it. */
  open?: boolean | undefined;
  /** Texts of the red lines (`<Warn>`) inside: what is forbidden. */
  redLines: string[];
  line: number;
}

/** One time limit. */
export interface Limit {
  /** As people read it: 复尺后 3 日内. */
  text: string;
  /** ISO 8601 duration: `P3D`, `PT10M`; `P0D` is the same day. Absent where nothing can be counted. */
  within?: string | undefined;
  /** Counts working days. */
  workdays?: boolean | undefined;
  /** Leads up to an event instead of following one. */
  ahead?: boolean | undefined;
  /** Not before so long: a shortest time and no longest. */
  least?: boolean | undefined;
  /** The case that it holds for, where the step has several: 大修项目. */
  for?: string | undefined;
  /** The step whose end starts the clock, or `start`: that of the run. Absent: the end of the step before. */
  from?: string | undefined;
}

/** A time of the day or a stretch of it: `09:00`, or `13:00` to `17:30`. */
export interface ClockTime {
  from: string;
  to?: string | undefined;
}

/** What an author says of a step in its attributes, apart from where it leads; see step-facts.ts. */
export interface StepFields {
  /** Role ids, in the order written; empty where nobody is named. */
  by: string[];
  /** Role ids: on whom or with whom it is done. */
  to: string[];
  limits: Limit[];
  /** Names of the forms that the step fills in or needs. */
  records: string[];
  /** Nothing later may be ticked before this step is done, except with a written reason. */
  hold: boolean;
  /** Done only then: 下雨. */
  when?: string | undefined;
  /** By the clock and not in the order of the flow: at these times. */
  at: ClockTime[];
  /** By the clock: again each time this ISO 8601 duration is over. */
  every?: string | undefined;
  /** Slug of the procedure that this step is. */
  calls?: string | undefined;
}

export interface Step extends GroupBase, StepFields {
  kind: 'step';
  /** Id of the innermost phase or `<Together>` around it. */
  region?: string | undefined;
  /** The id of a step, phase or `<Together>`, or `end`; absent means what follows in file order (after the last: the end). */
  next?: string | undefined;
  ask?: Ask | undefined;
  /** Nothing but the question: no items and no prose. Drawn as the diamond alone. */
  asksOnly: boolean;
}

/** An unordered part of a norm, policy or guide. Its items are a self-check. */
export interface Section extends GroupBase {
  kind: 'section';
}

export type Group = Step | Section;

/** A named stretch of the flow. What stands directly in a `together` are its parts, which have no order. */
export interface Region {
  kind: 'phase' | 'together';
  id: string;
  name: string;
  /** Id of the region around it. */
  region?: string | undefined;
  /** The question at a phase's end, whose yes begins it anew. */
  repeat?: string | undefined;
  line: number;
}

/** What the source leaves open (`gap`), or what must be checked against the law (`legal`). */
export interface OpenPoint {
  kind: 'gap' | 'legal';
  text: string;
  /** Id of the step or section that it stands in. */
  group?: string | undefined;
  line: number;
}

/** A ```mermaid fence. */
interface Diagram {
  text: string;
  /** 1-based line of the fence's opening ```; the diagram's own first line is the next one. */
  line: number;
}

/** The body of a page. */
export interface Outline {
  /** In the order of the file, those by the clock among them. */
  steps: Step[];
  /** Phases and parallel stretches, in the order of the file. */
  regions: Region[];
  sections: Section[];
  /** Gaps and legal points, in the order of the file. */
  openPoints: OpenPoint[];
  questions: Question[];
  diagrams: Diagram[];
  /** Red lines that stand outside any step or section. */
  redLines: string[];
}

export interface Procedure extends Matter, Outline {
  /** The file's name without its extension; unique over all domains; part of the address. */
  slug: string;
}

/** Of a page that says nothing yet. */
export const emptyOutline = (): Outline => ({
  steps: [],
  regions: [],
  sections: [],
  openPoints: [],
  questions: [],
  diagrams: [],
  redLines: [],
});

/** A page of more steps and sections can neither be drawn nor read. */
export const MOST_GROUPS = 200;

/** Steps and sections in the order of the file. */
export function groups(outline: Pick<Outline, 'steps' | 'sections'>): Group[] {
  return [...outline.steps, ...outline.sections].sort((a, b) => a.line - b.line);
}

/** Every checklist item of the page, in the order of the file. */
export function items(outline: Pick<Outline, 'steps' | 'sections'>): Item[] {
  return groups(outline).flatMap((group) => group.items);
}

/** FNV-1a over the text without its white space, base 36: the same on every machine and in every version. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const char of text.normalize('NFKC').replace(/\s+/g, '')) {
    value ^= char.codePointAt(0)!;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36);
}
