/** Front matter and vocabulary as authors write them. */
import { z } from 'astro/zod';
import { fieldMessages, schemaMessages as say } from '#text/messages/content/schema.ts';
import { PAGE_KIND_NAMES } from '#language/authoring/names.ts';
import { ID } from '../../syntax/component.ts';
import { KINDS } from '../model/procedure.ts';
import { RHYTHMS } from '../model/rhythm.ts';
import { type Value } from '../model/values/value.ts';
import { whichId } from '../../syntax/nearest.ts';
import type { Domain, RecordForm, Role, Source, Term } from '../model/vocabulary.ts';
import { valueOf } from '../outline/value.ts';
import { day, flag, ids, number, text } from '../yaml/fields.ts';

const RHYTHMS_NAMED = RHYTHMS.map((id) => ({ id, names: [...say.rhythms[id]] }));
const KINDS_NAMED = KINDS.map((id) => ({ id, names: PAGE_KIND_NAMES[id] }));

/** What the authoring guide says of a field, and an example of it. */
const guide = ({ about, example }: { about: string; example: string }) => ({
  description: about,
  examples: [example],
});

/** The front matter, in the order in which it is best written. */
export const matterSchema = z.strictObject({
  title: text('title').meta(guide(fieldMessages.title)),
  summary: text('summary').meta(guide(fieldMessages.summary)),
  kind: z.enum(KINDS, {
    error: ({ input }) =>
      input === undefined
        ? say.missing('kind')
        : say.kind(KINDS, whichId(String(input), KINDS_NAMED)),
  }).meta(guide(fieldMessages.kind)),
  domain: text('domain').meta(guide(fieldMessages.domain)),
  roles: ids('roles').pipe(z.array(z.string())).meta(guide(fieldMessages.roles)),
  trigger: text('trigger').optional().meta(guide(fieldMessages.trigger)),
  outcome: text('outcome').optional().meta(guide(fieldMessages.outcome)),
  every: z
    .enum(RHYTHMS, {
      error: ({ input }) => say.every(RHYTHMS, whichId(String(input), RHYTHMS_NAMED)),
    })
    .optional()
    .meta(guide(fieldMessages.every)),
  keywords: ids('keywords').default([]).meta(guide(fieldMessages.keywords)),
  owner: text('owner').meta(guide(fieldMessages.owner)),
  version: z
    .string({ error: ({ input }) => (input === undefined ? say.missing('version') : say.version) })
    .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, say.versionParts).meta(guide(fieldMessages.version)),
  updated: day('updated').meta(guide(fieldMessages.updated)),
  reviewBy: day('reviewBy').meta(guide(fieldMessages.reviewBy)),
  sources: ids('sources').pipe(z.array(z.string()).min(1, say.noSource)).meta(guide(fieldMessages.sources)),
  related: ids('related').default([]).meta(guide(fieldMessages.related)),
  order: number('order', -1_000_000, 1_000_000).optional().meta(guide(fieldMessages.order)),
  asked: z
    .array(
      z.strictObject(
        { q: text('q'), step: text('step') },
        { error: say.askedEntry },
      ),
      { error: say.asked },
    )
    .superRefine((asked, context) => {
      asked.forEach(({ q }, index) => {
        if (asked.findIndex((other) => other.q === q) === index) return;
        context.addIssue({ code: 'custom', path: [index, 'q'], message: say.askedTwice(q) });
      });
    })
    .optional()
    .meta(guide(fieldMessages.asked)),
  // Rule → why its warnings are right to stay on this page.
  allow: z
    .preprocess(
      (value, ctx) => {
        // zod leaves this one key out without a word.
        if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__'))
          ctx.addIssue({ code: 'custom', path: ['__proto__'], message: say.noWarning('__proto__') });
        return value;
      },
      z.record(z.string(), text(say.allowReason), { error: say.allow }),
    )
    .default({}).meta(guide(fieldMessages.allow)),
});

const id = z
  .string({
    error: ({ input }) => (input === undefined ? say.noId : input === null ? say.emptyId : say.idFormat),
  })
  .regex(ID, say.idFormat)
  .max(100, say.longId);

export const domainSchema: z.ZodType<Domain> = z.strictObject({
  id,
  name: text('name'),
  summary: text('summary'),
});

export const roleSchema: z.ZodType<Role> = z.strictObject({
  id,
  name: text('name'),
  aliases: ids('aliases').default([]),
  summary: text('summary'),
  job: flag('job').optional(),
  within: text('within').optional(),
});

const line = number('lines', 1, 10_000_000, true);

export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id,
  title: text('title'),
  document: text('document'),
  lines: z
    .array(
      z
        .tuple([line, line], { error: say.lines })
        .refine(([from, to]) => from <= to, say.linesReversed),
      { error: say.lines },
    )
    .min(1, say.noLines)
    .optional(),
  truncated: flag('truncated').default(false),
  brokenOff: text('brokenOff').optional(),
  remark: text('remark').optional(),
});

export const termSchema: z.ZodType<Term> = z.strictObject({
  term: text('term'),
  aliases: ids('aliases').default([]),
  meaning: text('meaning'),
  domain: text('domain').optional(),
});

const FIELD = ['id', 'name', 'kind', 'unit', 'min', 'max', 'decimals', 'of', 'ok', 'required'];

/** A field of a record's form: what a `<Value>` says in its attributes. Numbers and lists may be written as such. */
const field = z
  .record(z.string(), z.unknown(), { error: say.field })
  .transform((input, context): Value => {
    const wrong = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: Object.hasOwn(input, key) ? [key] : [], message });
    const written = Object.entries(input).flatMap(([key, value]): [string, string][] => {
      if (!FIELD.includes(key)) wrong(key, say.noSuchField(key, FIELD));
      // The build reads what has been read already: there what was not written is undefined.
      if (value === undefined) return [];
      if (key === 'required' && String(value) !== 'true') return [];
      return [[key, Array.isArray(value) ? value.join('|') : String(value ?? '')]];
    });
    const attributes: Record<string, string> = Object.fromEntries(written);
    const { id = '', name } = attributes;
    if (!ID.test(id)) wrong('id', say.fieldId);
    if (!name) wrong('name', say.ofColumn(id, say.noName));
    return valueOf(attributes, (key, message) => wrong(key, say.ofColumn(id, message))) ?? { id, kind: 'text' };
  });

export const recordSchema: z.ZodType<RecordForm> = z.strictObject({
  id,
  name: text('name'),
  fields: z
    .array(field, { error: say.fields })
    .min(1, say.noFields)
    .refine((fields) => new Set(fields.map((each) => each.id)).size === fields.length, say.sameFields),
});

/** Words of one meaning, for the search. */
export const synonymsSchema: z.ZodType<string[]> = z
  .array(text(say.synonym), { error: say.synonyms })
  .refine((words) => words.length > 1, say.fewSynonyms)
  .refine((words) => new Set(words).size === words.length, say.sameSynonyms);
