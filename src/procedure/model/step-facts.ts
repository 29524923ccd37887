/**
 * The facts of a step: who does it, by when, with which forms, and whether it holds up what follows.
 *
 * Whatever shows, compares, exports or finds them goes over the list below. A new fact is a field of
 * `StepFields`, an attribute in the grammar, an entry here, and a word in `terms`.
 */
import { terms } from '#text/terms.ts';
import type { StepFields } from './procedure.ts';

interface FactRule {
  kind: keyof typeof terms;
  field: keyof StepFields;
  /** The colour of its tag, where it is more than one fact among others. */
  tag?: 'limit' | 'record';
  /** True where the tag on the reading page begins with the name: 时限 3 日内. */
  named?: boolean;
  /** True where the search finds it and says what it is. */
  findable?: boolean;
}

/** In the order in which they stand beside the name of the step. */
const RULES = [
  { kind: 'role', field: 'by' },
  { kind: 'hold', field: 'hold' },
  { kind: 'limit', field: 'limit', tag: 'limit', named: true, findable: true },
  { kind: 'record', field: 'records', tag: 'record', findable: true },
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
  records: string[];
  limit?: string | undefined;
  /** ISO 8601 duration. */
  within?: string | undefined;
  hold?: boolean | undefined;
}

export function keptFields(step: StepFields, roleName: (id: string) => string): KeptFields {
  const { by, records, limit, within, hold } = step;
  return { by: by.map(roleName), records, limit, within, hold: hold || undefined };
}

/** The facts of a step, in the order in which they are shown. */
export function stepFacts(step: KeptFields): StepFact[] {
  return RULES.flatMap((rule: (typeof RULES)[number] & FactRule) => {
    const { kind, field, tag, named, findable = false } = rule;
    const value = step[field] ?? [];
    const fact = (text: string, key: string): StepFact => ({
      ...{ kind, key, text, tag, findable },
      label: named ? `${terms[kind]} ${text}` : text,
      about: `${terms[kind]}：${text}`,
    });
    if (Array.isArray(value)) return value.map((text, index) => fact(text, `${kind}-${index}`));
    if (typeof value === 'string') return fact(value, kind);
    return value ? { ...fact(terms[kind], kind), about: terms[kind] } : [];
  });
}

/** Which fact stands at an anchor of the reading page: `check-id/record-0`. */
export function factAt(anchor: string): FindableFact | undefined {
  const key = anchor.split('/').at(-1)!.replace(/-\d+$/, '');
  return anchor.includes('/') ? FINDABLE_FACTS.find((kind) => kind === key) : undefined;
}
