/** What one version of a page said: all that somebody acts by, without the words around it. */
import { groups, type Group, type Outline, type Procedure } from '../model/procedure.ts';

/** A step or section, told apart by which of the two names its id. */
type EditionPart = Record<string, unknown>;

export interface Edition {
  version: string;
  /** ISO 8601 day on which the page was last changed. */
  updated: string;
  title: string;
  trigger?: string | undefined;
  outcome?: string | undefined;
  /** Steps and sections in the order of the file, each field as in the model, empty ones left out. */
  parts: EditionPart[];
  regions?: object[] | undefined;
  /** Red lines outside any step or section. */
  redLines?: string[] | undefined;
  /** What was open, or to be checked against the law. */
  openPoints?: object[] | undefined;
}

/** @param page its matter and outline */
export function editionOf(
  page: Pick<Procedure, 'version' | 'updated' | 'title' | 'trigger' | 'outcome'> & Outline,
): Edition {
  const { version, updated, title, trigger, outcome, regions, redLines, openPoints } = page;
  const parts = groups(page).map(partOf);
  return spare({
    version,
    updated,
    title,
    trigger,
    outcome,
    parts,
    regions,
    redLines,
    openPoints,
  }) as Edition;
}

function partOf({ kind, id, ...said }: Group): EditionPart {
  return { [kind]: id, ...(spare(said) as object) };
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
