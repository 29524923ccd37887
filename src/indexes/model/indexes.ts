/** What the lists to look something up say: the same procedures by limit, by form and by red line. */
import { durationMinutes } from '../../language/iso-duration.ts';
import { limitText as text } from '#text/look-up.ts';
import { saysAhead, saysLeast, saysWorkdays } from '#language/numbers/limits.ts';
import {
  groups,
  type Group,
  type Kind,
  type Limit,
  type Procedure,
  type Step,
} from '../../procedure/model/procedure.ts';
import { recordName } from '../../procedure/model/vocabulary.ts';
import { limitWords } from '../../procedure/model/step-facts.ts';

/** Where an entry of an index stands; `id` is absent for what belongs to the page as a whole. */
export interface Place {
  slug: string;
  title: string;
  kind: Kind;
  domain: string;
  id?: string | undefined;
  name?: string | undefined;
  /** The roles of the step; where it names none, those of the page. */
  roles: string[];
}

export function place(procedure: Procedure, group?: Group): Place {
  const { slug, title, kind, domain } = procedure;
  const by = group?.kind === 'step' && group.by.length > 0 ? group.by : procedure.roles;
  return { slug, title, kind, domain, id: group?.id, name: group?.name, roles: by };
}

export const SCALES = ['minutes', 'hours', 'days', 'longer', 'open'] as const;
/** How long a limit is, roughly: under an hour, a day, a week, longer, or without a number. */
type Scale = (typeof SCALES)[number];

interface LimitEntry extends Place {
  limit: string;
  /** How it counts, where its words do not say so. */
  notes: string[];
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

/** What attributes say of a limit and its words do not: 按工作日算, 从「复尺」做完起. */
function limitNotes({ text: words, workdays, ahead, least, from }: Limit, steps: Step[]): string[] {
  const first = steps.find(({ id }) => id === from);
  return [
    workdays && !saysWorkdays(words) && text.workdays,
    ahead && !saysAhead(words) && text.ahead,
    least && !saysLeast(words) && text.least,
    from === 'start' && text.fromStart,
    first && text.from(first.name),
  ].filter((note) => typeof note === 'string');
}

/** Every step with a limit, the shortest first, those without a number last. */
export function limits(procedures: Procedure[]): LimitEntry[] {
  const entries = procedures.flatMap((procedure) =>
    procedure.steps.flatMap((step) =>
      step.limits.map((limit) => {
        const length = limit.within === undefined ? undefined : durationMinutes(limit.within);
        // P0D, on the same day, ends with that day.
        const minutes = length === 0 ? DAY : length;
        return {
          ...place(procedure, step),
          limit: limitWords(limit),
          notes: limitNotes(limit, procedure.steps),
          minutes,
          scale: scaleOf(minutes),
        };
      }),
    ),
  );
  return entries.sort((a, b) => (a.minutes ?? Infinity) - (b.minutes ?? Infinity) || 0);
}

interface RecordEntry {
  name: string;
  uses: Place[];
}

/** Every form with the steps that use it, in the order in which the forms are met. */
export function records(procedures: Procedure[]): RecordEntry[] {
  const byName = new Map<string, RecordEntry>();
  for (const procedure of procedures) {
    for (const step of procedure.steps) {
      for (const written of step.records) {
        const name = recordName(written);
        const entry = byName.get(name) ?? { name, uses: [] };
        byName.set(name, entry);
        const known = entry.uses.some((use) => use.slug === procedure.slug && use.id === step.id);
        if (!known) entry.uses.push(place(procedure, step));
      }
    }
  }
  return [...byName.values()];
}

interface RedLine extends Place {
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
