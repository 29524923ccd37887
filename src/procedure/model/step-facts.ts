/**
 * The facts of a step: who does it and to whom, when and by when, with which forms, and whether it holds up what follows.
 *
 * Whatever shows, compares, exports or finds them goes over the list below. A new fact is a field of
 * `StepFields`, an attribute in the grammar, an entry here, and a word in `terms`.
 */
import { about, RANGE } from '#text/punctuation.ts';
import { terms } from '#text/terms.ts';
import { durationWords } from '#language/numbers/duration-words.ts';
import type { ClockTime, Limit, StepFields } from './procedure.ts';

interface FactRule {
  kind: keyof typeof terms;
  /** What the step says of it, in words. */
  of: (step: KeptFields) => string[];
  /** True where the step says it at most once. */
  once?: boolean;
  /** The colour of its tag, where it is more than one fact among others. */
  tag?: 'limit' | 'record';
  /** True where the tag on the reading page begins with the name: 时限 3 日内. */
  named?: boolean;
  /** True where the fact is its name: 必须先做完. */
  bare?: boolean;
  /** True where the search finds it and says what it is. */
  findable?: boolean;
}

/** In the order in which they stand beside the name of the step. */
const RULES = [
  { kind: 'role', of: ({ by }) => by },
  { kind: 'toWhom', of: ({ to }) => to ?? [], named: true },
  {
    kind: 'when',
    of: ({ when }) => (when === undefined ? [] : [when]),
    once: true,
    named: true,
    findable: true,
  },
  { kind: 'clock', of: clockWords, tag: 'limit', findable: true },
  { kind: 'hold', of: ({ hold }) => (hold ? [terms.hold] : []), once: true, bare: true },
  {
    kind: 'limit',
    of: ({ limits }) => (limits ?? []).map(limitWords),
    tag: 'limit',
    named: true,
    findable: true,
  },
  { kind: 'record', of: ({ records }) => records, tag: 'record', findable: true },
] as const satisfies FactRule[];

export type FactKind = (typeof RULES)[number]['kind'];
export type FindableFact = Extract<(typeof RULES)[number], { findable: true }>['kind'];
export const FINDABLE_FACTS: FindableFact[] = RULES.flatMap((rule) =>
  'findable' in rule ? [rule.kind] : [],
);

/** One fact in words. */
export interface StepFact {
  kind: FactKind;
  /** Tells it apart from the others of its step: `limit`, `record-0`. */
  key: string;
  /** 复尺后 3 日内 */
  text: string;
  /** As a tag of the reading page says it: 时限 复尺后 3 日内. */
  label: string;
  /** Where nothing around it tells what it is: 时限：复尺后 3 日内. */
  about: string;
  tag: FactRule['tag'];
  findable: boolean;
}

/** The facts of a step as a run keeps them: roles by name. The hash of a run's form depends on names and order of the fields. */
export interface KeptFields {
  by: string[];
  to?: string[] | undefined;
  records: string[];
  limits?: Limit[] | undefined;
  hold?: boolean | undefined;
  when?: string | undefined;
  at?: ClockTime[] | undefined;
  /** ISO 8601 duration. */
  every?: string | undefined;
  /** Slug of a procedure. */
  calls?: string | undefined;
}

const filled = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

export function keptFields(step: StepFields, roleName: (id: string) => string): KeptFields {
  const { by, to, records, limits, hold, when, at, every, calls } = step;
  return {
    by: by.map(roleName),
    to: filled(to.map(roleName)),
    records,
    limits: filled(limits),
    hold: hold || undefined,
    when,
    at: filled(at),
    every,
    calls,
  };
}

/** 大修项目：10 个工作日内 */
export function limitWords({ text, for: only }: Limit): string {
  return only === undefined ? text : terms.limitFor(only, text);
}

/** `09:00`, `13:00—17:30`, 每隔 15 分钟 */
export function clockWords({ at = [], every }: Pick<KeptFields, 'at' | 'every'>): string[] {
  const times = at.map(({ from, to }) => (to === undefined ? from : `${from}${RANGE}${to}`));
  return every === undefined ? times : [...times, terms.every(durationWords(every))];
}

/** The facts of a step, in the order in which they are shown. */
export function stepFacts(step: KeptFields): StepFact[] {
  return RULES.flatMap((rule: FactRule & { kind: FactKind }) => {
    const { kind, of, tag, named, bare, findable = false } = rule;
    const name = terms[kind] as string;
    const texts = of(step);
    // A step with one limit has had its anchor without a number since the first edition.
    const single = rule.once || bare || (kind === 'limit' && texts.length === 1);
    return texts.map((text, index) => ({
      ...{ kind, key: single ? kind : `${kind}-${index}`, text, tag, findable },
      label: named ? `${name} ${text}` : text,
      about: bare ? text : about(name, text),
    }));
  });
}

/** Which fact stands at an anchor of the reading page: `check-id/record-0`. */
export function factAt(anchor: string): FindableFact | undefined {
  const key = anchor.split('/').at(-1)!.replace(/-\d+$/, '');
  return anchor.includes('/') ? FINDABLE_FACTS.find((kind) => kind === key) : undefined;
}
