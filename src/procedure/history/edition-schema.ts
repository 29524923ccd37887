/** What a version may have, and what it must have to be compared with another one. */
import { RHYTHMS } from '../model/rhythm.ts';
import { z } from 'astro/zod';
import type { ClockTime, Limit } from '../model/procedure.ts';
import type { Edition, EditionAnswer, EditionAsk, EditionItem, EditionPart } from './edition.ts';

/** All fields of something: one that is not among them, a newer engine has written. */
type Fields<T> = Record<keyof T, z.ZodType>;
type Entry<T> = T extends (infer E)[] | undefined ? E : never;

const words = z.string();
const list = z.array(words).optional();
/** It is shown, and compared as a whole or not at all. */
const other = z.unknown().optional();

const item = z.looseObject({
  id: words,
  text: words,
  when: words.optional(),
  values: other,
} satisfies Fields<EditionItem>);

const answer = z.looseObject({
  id: words,
  text: words,
  to: words,
  outcome: words.optional(),
  if: other,
} satisfies Fields<EditionAnswer>);

const ask = z.looseObject({ question: words, answers: z.array(answer) } satisfies Fields<EditionAsk>);

const limit = z.looseObject({
  text: words,
  within: other,
  workdays: other,
  ahead: other,
  least: other,
  for: other,
  from: other,
} satisfies Fields<Limit>);

const at = z.looseObject({ from: words, to: other } satisfies Fields<ClockTime>);

const part = z
  .looseObject({
    step: words.optional(),
    section: words.optional(),
    name: words,
    when: words.optional(),
    items: z.array(item).optional(),
    ask: ask.optional(),
    by: list,
    to: list,
    records: list,
    redLines: list,
    limits: z.array(limit).optional(),
    at: z.array(at).optional(),
    open: other,
    hold: other,
    every: other,
    calls: other,
    region: other,
    next: other,
    asksOnly: other,
  } satisfies Fields<EditionPart>)
  .refine(({ step, section }) => step !== undefined || section !== undefined, { path: ['step'] });

const region = z.looseObject({
  kind: words,
  id: words,
  name: words,
  region: other,
  repeat: other,
} satisfies Fields<Entry<Edition['regions']>>);

const openPoint = z.looseObject({ kind: words, text: words, group: other } satisfies Fields<
  Entry<Edition['openPoints']>
>);

export const editionsSchema = z.array(
  z.looseObject({
    version: words.regex(/^\d+\.\d+\.\d+$/),
    updated: words,
    meaning: other,
    why: other,
    approvedBy: other,
    effective: other,
    answers: list,
    title: words,
    trigger: words.optional(),
    outcome: words.optional(),
    every: z.enum(RHYTHMS).optional(),
    parts: z.array(part),
    regions: z.array(region).optional(),
    redLines: list,
    openPoints: z.array(openPoint).optional(),
  } satisfies Fields<Edition>),
);

type Path = PropertyKey[];

/** Where the first field stands that this engine does not know. */
export function unknownField(
  value: unknown,
  schema: z.ZodType = editionsSchema,
  at: Path = [],
): Path | undefined {
  const { shape, element, def } = schema as {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    def: { innerType?: z.ZodType };
  };
  if (def.innerType) return unknownField(value, def.innerType, at);
  if (typeof value !== 'object' || value === null || !(shape ?? element)) return undefined;
  const known = new Map(Object.entries(shape ?? {}));
  for (const [key, inner] of Object.entries(value)) {
    const path = [...at, element ? Number(key) : key];
    const of = element ?? known.get(key);
    const found = of ? unknownField(inner, of, path) : path;
    if (found) return found;
  }
  return undefined;
}
