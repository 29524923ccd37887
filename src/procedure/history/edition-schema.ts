/** What a version must have to be compared with another one; what else stands in it, a newer engine may have written. */
import { z } from 'astro/zod';

const words = z.string();
const list = z.array(words).optional();
const item = z.looseObject({ id: words, text: words, when: words.optional() });
const answer = z.looseObject({ id: words, text: words, to: words, outcome: words.optional() });

const part = z
  .looseObject({
    step: words.optional(),
    section: words.optional(),
    name: words,
    when: words.optional(),
    items: z.array(item).optional(),
    ask: z.looseObject({ question: words, answers: z.array(answer) }).optional(),
    by: list,
    to: list,
    records: list,
    redLines: list,
    limits: z.array(z.looseObject({ text: words })).optional(),
    at: z.array(z.looseObject({ from: words })).optional(),
  })
  .refine(({ step, section }) => step !== undefined || section !== undefined, { path: ['step'] });

export const editionsSchema = z.array(
  z.looseObject({
    version: words.regex(/^\d+\.\d+\.\d+$/),
    updated: words,
    title: words,
    trigger: words.optional(),
    outcome: words.optional(),
    parts: z.array(part),
    regions: z.array(z.looseObject({ kind: words, id: words, name: words })).optional(),
    redLines: list,
    openPoints: z.array(z.looseObject({ kind: words, text: words })).optional(),
  }),
);
