/** Front matter and vocabulary as authors write them. Messages are for authors, hence Chinese. */
import { z } from 'astro/zod';
import { ID } from './grammar.ts';
import { KINDS, type Matter } from './model.ts';
import type { Domain, Role, Source, Term } from './vocabulary.ts';

const text = (name: string) =>
  z
    .string({ error: ({ input }) => (input === undefined ? `缺少「${name}」` : `「${name}」应是一段文字`) })
    .trim()
    .min(1, `「${name}」是空的`);
const ids = (name: string) =>
  z.array(text(name), {
    error: `「${name}」应是一个列表，例如 [${name === 'roles' ? 'receptionist' : 'a, b'}]`,
  });

/** A day that exists, as `2026-11-21`. YAML may have read it as a date already. */
const day = (name: string) =>
  z.preprocess(
    (value) => (value instanceof Date && !Number.isNaN(+value) ? value.toISOString().slice(0, 10) : value),
    text(name).refine((value) => isDay(value), `「${name}」应是存在的日期，写成 2026-11-21`),
  );

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().startsWith(value);
}

export const matterSchema = z.strictObject({
  title: text('title'),
  summary: text('summary'),
  kind: z.enum(KINDS, { error: `「kind」应是 ${KINDS.join('、')} 之一` }),
  domain: text('domain'),
  roles: ids('roles').min(1, '「roles」至少写一个岗位'),
  trigger: text('trigger').optional(),
  outcome: text('outcome').optional(),
  keywords: ids('keywords').default([]),
  owner: text('owner'),
  version: z
    .string({ error: '「version」应写成 1.0.0' })
    .regex(/^\d+\.\d+\.\d+$/, '「version」应写成三段数字，例如 1.0.0'),
  updated: day('updated'),
  reviewBy: day('reviewBy'),
  sources: ids('sources').min(1, '「sources」至少写一条来源'),
  related: ids('related').default([]),
  order: z.number({ error: '「order」应是数字' }).optional(),
  /** Rule → why its warnings are right to stay on this page. */
  allow: z
    .preprocess(
      (value, ctx) => {
        // zod leaves this one key out without a word.
        if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__'))
          ctx.addIssue({ code: 'custom', path: ['__proto__'], message: '没有「__proto__」这种提醒' });
        return value;
      },
      z.record(z.string(), text('allow 的理由')),
    )
    .default({}),
});

/** Front matter with what only the lint reads. */
export interface WrittenMatter extends Matter {
  allow: Record<string, string>;
}

const id = z.string({ error: '缺少 id' }).regex(ID, 'id 只用小写英文字母、数字和连字符');

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
  job: z.boolean().optional(),
});

export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id,
  title: text('title'),
  document: text('document'),
  lines: z.array(z.tuple([z.number().int(), z.number().int()])).min(1, '至少写一段行号'),
  truncated: z.boolean().default(false),
  brokenOff: text('brokenOff').optional(),
});

export const termSchema: z.ZodType<Term> = z.strictObject({
  term: text('term'),
  aliases: ids('aliases').default([]),
  meaning: text('meaning'),
  domain: text('domain').optional(),
});
