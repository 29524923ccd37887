/** What one version of a page said: all that somebody acts by, without the words around it. */
import {
  groups,
  type Answer,
  type Ask,
  type Group,
  type Item,
  type OpenPoint,
  type Outline,
  type Procedure,
  type Region,
  type Step,
} from '../model/procedure.ts';
import type { Rhythm } from '../model/rhythm.ts';

export type EditionItem = Omit<Item, 'line'>;
export type EditionAnswer = Omit<Answer, 'line'>;
export type EditionAsk = Omit<Ask, 'line' | 'answers'> & { answers: EditionAnswer[] };

/** A step or section, told apart by which of the two names its id. */
export interface EditionPart extends Partial<Omit<Step, 'kind' | 'id' | 'name' | 'line' | 'items' | 'ask'>> {
  step?: string | undefined;
  section?: string | undefined;
  name: string;
  items?: EditionItem[] | undefined;
  ask?: EditionAsk | undefined;
}

/** Id of the step or section that a part is. */
export const idOf = ({ step, section }: EditionPart): string => step ?? section ?? '';

export interface Edition {
  version: string;
  /** ISO 8601 day on which the page was last changed. */
  updated: string;
  /** The version whose meaning it has, where only words changed since; else its own. */
  meaning?: string | undefined;
  /** Why it changed, who approved it, and the ISO 8601 day from which on it holds. */
  why?: string | undefined;
  approvedBy?: string | undefined;
  effective?: string | undefined;
  /** Ids of the remarks of readers that it answers. */
  answers?: string[] | undefined;
  title: string;
  trigger?: string | undefined;
  outcome?: string | undefined;
  every?: Rhythm | undefined;
  /** Steps and sections in the order of the file, each field as in the model, empty ones left out. */
  parts: EditionPart[];
  regions?: Omit<Region, 'line'>[] | undefined;
  /** Red lines outside any step or section. */
  redLines?: string[] | undefined;
  /** What was open, or to be checked against the law. */
  openPoints?: Omit<OpenPoint, 'line'>[] | undefined;
}

/** @param page its matter and outline */
export function editionOf(
  page: Pick<Procedure, 'version' | 'updated' | 'title' | 'trigger' | 'outcome' | 'every'> & Outline,
): Edition {
  const { version, updated, title, trigger, outcome, every, regions, redLines, openPoints } = page;
  const parts = groups(page).map(partOf);
  const rest = { regions, redLines, openPoints };
  const matter = spare({ version, updated, title, trigger, outcome, every });
  // A list also of a page without steps and sections.
  return { ...(matter as Omit<Edition, 'parts'>), parts, ...(spare(rest) as Partial<Edition>) };
}

function partOf({ kind, id, ...said }: Group): EditionPart {
  return { [kind]: id, ...(spare(said) as Omit<EditionPart, 'step' | 'section'>) };
}

/** Without lines of the file, and without what is absent, empty or false, which says nothing. */
function spare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => key !== 'line' && key !== 'asksOnly' && !isNothing(each))
      .map(([key, each]) => [key, spare(each)]),
  );
}

const isNothing = (value: unknown) =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

const RELEASE: readonly (keyof Edition)[] = [
  'version',
  'updated',
  'meaning',
  'why',
  'approvedBy',
  'effective',
  'answers',
];

/** All that a version says, without when and why it was released: questions have `answers` too, which count. */
export const contentOf = (edition: Edition): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(edition).filter(([key]) => !RELEASE.some((one) => one === key))),
  );

export const saysTheSame = (one: Edition, other: Edition): boolean => contentOf(one) === contentOf(other);
