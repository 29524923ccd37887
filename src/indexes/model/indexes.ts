/** What the index pages say: the same procedures, looked at by limit, form, red line, role and source. */
import { groups, type Group, type Kind, type Procedure, type Step } from '../../procedure/model/procedure.ts';
import type { Source } from '../../procedure/model/vocabulary.ts';

/** Where an entry of an index stands; `id` is absent for what belongs to the page as a whole. */
interface Place {
  slug: string;
  title: string;
  kind: Kind;
  domain: string;
  id?: string | undefined;
  name?: string | undefined;
  /** The roles of the step; where it names none, those of the page. */
  roles: string[];
}

function place(procedure: Procedure, group?: Group): Place {
  const { slug, title, kind, domain } = procedure;
  const by = group?.kind === 'step' && group.by.length > 0 ? group.by : procedure.roles;
  return { slug, title, kind, domain, id: group?.id, name: group?.name, roles: by };
}

export const SCALES = ['minutes', 'hours', 'days', 'longer', 'open'] as const;
/** How long a limit is, roughly: under an hour, a day, a week, longer, or without a number. */
export type Scale = (typeof SCALES)[number];

export interface LimitEntry extends Place {
  limit: string;
  /** Undefined where the limit is no duration: 开工仪式之前. */
  minutes: number | undefined;
  scale: Scale;
}

const HOUR = 60;
const DAY = 24 * HOUR;

export function scaleOf(minutes: number | undefined): Scale {
  if (minutes === undefined) return 'open';
  if (minutes < HOUR) return 'minutes';
  if (minutes < DAY) return 'hours';
  return minutes < 7 * DAY ? 'days' : 'longer';
}

/** Every step with a limit, the shortest first, those without a number last. */
export function limits(
  procedures: Procedure[],
  minutesOf: (duration: string) => number | undefined,
): LimitEntry[] {
  const entries = procedures.flatMap((procedure) =>
    procedure.steps.flatMap((step) => {
      if (step.limit === undefined) return [];
      const length = step.within === undefined ? undefined : minutesOf(step.within);
      // P0D, on the same day, ends with that day.
      const minutes = length === 0 ? DAY : length;
      return [{ ...place(procedure, step), limit: step.limit, minutes, scale: scaleOf(minutes) }];
    }),
  );
  return entries.sort((a, b) => (a.minutes ?? Infinity) - (b.minutes ?? Infinity) || 0);
}

export interface RecordEntry {
  name: string;
  uses: Place[];
}

/** Every form with the steps that use it, in the order in which the forms are met. */
export function records(procedures: Procedure[]): RecordEntry[] {
  const byName = new Map<string, RecordEntry>();
  for (const procedure of procedures) {
    for (const step of procedure.steps) {
      for (const written of step.records) {
        const name = written.replace(/^《(.*)》$/, '$1');
        const entry = byName.get(name) ?? { name, uses: [] };
        byName.set(name, entry);
        const known = entry.uses.some((use) => use.slug === procedure.slug && use.id === step.id);
        if (!known) entry.uses.push(place(procedure, step));
      }
    }
  }
  return [...byName.values()];
}

export interface RedLine extends Place {
  text: string;
}

/** Every red line, in the order of the pages: first the page's own, then those of its parts. */
export function redLines(procedures: Procedure[]): RedLine[] {
  return procedures.flatMap((procedure) => [
    ...procedure.redLines.map((text) => ({ ...place(procedure), text })),
    ...groups(procedure).flatMap((group) =>
      group.redLines.map((text) => ({ ...place(procedure, group), text })),
    ),
  ]);
}

/** A role's part of one procedure. */
export interface RoleWork {
  procedure: Procedure;
  /** The steps that the role does, each with its number on the page, counted from 1. */
  steps: { number: number; step: Step }[];
}

/** The pages of a role, in the order given; those on which it has steps of its own come with them. */
export function roleWork(procedures: Procedure[], role: string): RoleWork[] {
  return procedures
    .map((procedure) => ({
      procedure,
      steps: procedure.steps.flatMap((step, index) =>
        step.by.includes(role) ? [{ number: index + 1, step }] : [],
      ),
    }))
    .filter(({ procedure, steps }) => steps.length > 0 || procedure.roles.includes(role));
}

/** The domain in which a role has most pages; the first of them where several are equal. */
export function homeDomain(work: RoleWork[]): string | undefined {
  const counts = countBy(work, ({ procedure }) => procedure.domain);
  return [...counts].reduce<[string, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0];
}

export interface SourceDocument {
  name: string;
  entries: { source: Source; pages: Procedure[] }[];
}

/** Document by document, which page each part went to. */
export function documents(sources: Source[], procedures: Procedure[]): SourceDocument[] {
  const pagesOf = new Map<string, Procedure[]>();
  for (const procedure of procedures) {
    for (const id of procedure.sources) pagesOf.set(id, [...(pagesOf.get(id) ?? []), procedure]);
  }
  const byName = new Map<string, SourceDocument>();
  for (const source of sources) {
    const file = byName.get(source.document) ?? { name: source.document, entries: [] };
    byName.set(source.document, file);
    file.entries.push({ source, pages: pagesOf.get(source.id) ?? [] });
  }
  return [...byName.values()];
}

/** How many there are of each key, in the order in which the keys are met. */
function countBy<T>(list: readonly T[], key: (value: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of list) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return counts;
}

/** The list in groups, in the order in which the keys are met. */
export function groupBy<T>(list: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const value of list) found.set(key(value), [...(found.get(key(value)) ?? []), value]);
  return found;
}
