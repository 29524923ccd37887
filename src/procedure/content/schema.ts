/** Front matter and vocabulary as authors write them. Messages are for authors, hence Chinese. */
import { z } from 'astro/zod';
import { ID } from '../../syntax/component.ts';
import { markupIn } from '../../syntax/markup-in.ts';
import { KINDS } from '../model/procedure.ts';
import { type Value } from '../model/value.ts';
import { whichId } from '../../syntax/nearest.ts';
import type { Domain, RecordForm, Role, Source, Term } from '../model/vocabulary.ts';
import { valueOf } from '../outline/value.ts';

const LONGEST = 2000;

const KINDS_NAMED = [
  { id: 'procedure', names: ['流程', '规程'] },
  { id: 'norm', names: ['规范', '标准'] },
  { id: 'policy', names: ['制度', '规定'] },
  { id: 'guide', names: ['知识', '指南'] },
];

/** A text of one line or several; `name` is what messages call it. */
export const text = (name: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `缺少「${name}」`
          : input === null
            ? `「${name}」是空的`
            : `「${name}」应是一段文字，不是列表；有冒号或方括号的文字要用单引号括起来`,
    })
    .trim()
    .min(1, `「${name}」是空的`)
    .max(LONGEST, `「${name}」超过 ${LONGEST} 个字，太长了`)
    .superRefine((value, context) => {
      const markup = markupIn(value);
      if (markup !== undefined) context.addIssue({ code: 'custom', message: `「${name}」里的${markup}` });
    });
/** What makes one text of what was meant as a list. */
function notAList(value: string): string | undefined {
  const [, inner = ''] = /^[［【〔「(（](.*)[］】〕」)）]$/.exec(value) ?? [];
  const words = inner.split(/[,，、；;|｜]/).map((word) => word.trim());
  if (/^[［【〔]/.test(value) || words.length > 1) return `的方括号要用半角：[${words.join(', ')}]`;
  if (/^(?:[-–—－]\s*\D|[·•●*]|\d+(?:[、)）．]|\.\s))/.test(value))
    return '一行写一条时，每条以「- 」开头：减号用半角，后面空一格';
  return undefined;
}

/** A list of words; a single one may stand without brackets. */
const ids = (name: string) =>
  z.preprocess(
    (value, context) => {
      if (typeof value !== 'string') return value;
      const wrong = notAList(value);
      if (wrong !== undefined) context.addIssue({ code: 'custom', message: `「${name}」${wrong}` });
      return value.split(/[,，、；;|｜]/).map((word) => word.trim());
    },
    z.array(text(name), {
      error: ({ input }) =>
        input === undefined
          ? `缺少「${name}」`
          : `「${name}」应是一个列表，例如 [${name === 'roles' ? 'receptionist' : 'a, b'}]`,
    }),
  );

/** A day that exists, as `2026-11-21`. */
const day = (name: string) =>
  text(name).superRefine((value, context) => {
    if (isDay(value)) return;
    const [, year = '', month = '', date = ''] =
      /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(value.normalize('NFKC')) ?? [];
    const meant = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const example = isDay(meant) && meant !== value ? meant : '2026-11-21';
    context.addIssue({ code: 'custom', message: `「${name}」应是存在的日期，写成 ${example}` });
  });

/** The first and the last year of a page's dates. */
const YEARS = [1900, 2199] as const;

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  if (year < YEARS[0] || year > YEARS[1]) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().startsWith(value);
}

/** A number as it was written, or what has been read of it already. */
const number = (name: string, least: number, most: number, whole = false) => {
  const error = `「${name}」应是 ${least} 到 ${most} 之间的${whole ? '整数' : '数'}`;
  return z.preprocess(
    (value) =>
      typeof value === 'string' && /^[-+]?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value,
    z
      .number({ error })
      .min(least, error)
      .max(most, error)
      .refine((value) => !whole || Number.isInteger(value), error),
  );
};

/** `true` or `false`, as it was written or read already. */
const flag = (name: string) =>
  z.preprocess(
    (value) => (value === 'true' ? true : value === 'false' ? false : value),
    z.boolean({ error: `「${name}」只能写 true（是）或 false（否）` }),
  );

/** What the authoring guide says of a field, and an example of it. */
const guide = (description: string, example: string) => ({ description, examples: [example] });

/** The front matter, in the order in which it is best written. */
export const matterSchema = z.strictObject({
  title: text('title').meta(guide('名称，读者最熟的叫法', '散客入住接待')),
  summary: text('summary').meta(guide('一句话说清从哪做到哪', '从进门到进房：问预订、验证件、收押金。')),
  kind: z.enum(KINDS, {
    error: ({ input }) =>
      input === undefined
        ? '缺少「kind」'
        : `「kind」应是 ${KINDS.join('、')} 之一。${whichId(String(input), KINDS_NAMED)}`,
  }).meta(guide('哪一类，见上表', 'procedure')),
  domain: text('domain').meta(guide('场景编号，与所在的文件夹同名', 'hotel-front-office')),
  roles: ids('roles').pipe(z.array(z.string())).meta(guide('有关岗位的编号；谁也没有说就写 []', '[receptionist, cashier]')),
  trigger: text('trigger').optional().meta(guide('什么事开始这个流程；流程必须写', '客人进店要住宿')),
  outcome: text('outcome').optional().meta(guide('做完后的结果；流程必须写', '客人拿到房卡')),
  keywords: ids('keywords').default([]).meta(guide('正文里没有、但大家会搜的词', '[开房, 办入住]')),
  owner: text('owner').meta(guide('由谁负责更新', '前厅部')),
  version: z
    .string({ error: ({ input }) => (input === undefined ? '缺少「version」' : '「version」应写成 1.0.0') })
    .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, '「version」应写成三段数字，例如 1.0.0').meta(guide('版本，三段数字', '1.0.0')),
  updated: day('updated').meta(guide('最近更新的日子', '2026-11-21')),
  reviewBy: day('reviewBy').meta(guide('哪天之前要再复核', '2027-11-21')),
  sources: ids('sources').pipe(z.array(z.string()).min(1, '「sources」至少写一条来源')).meta(guide('依据的原文，至少一条', '[hotel-walk-in-check-in]')),
  related: ids('related').default([]).meta(guide('相关规程的文件名', '[hotel-group-check-in]')),
  order: number('order', -1_000_000, 1_000_000).optional().meta(guide('在场景里的学习次序，小的先读', '10')),
  asked: z
    .array(
      z.strictObject(
        { q: text('q'), step: text('step') },
        { error: '「asked」的每一条写成 { q: 大家怎么问, step: 步骤编号 }' },
      ),
      { error: '「asked」应是一个列表，每一条写成 { q: 大家怎么问, step: 步骤编号 }' },
    )
    .superRefine((asked, context) => {
      asked.forEach(({ q }, index) => {
        if (asked.findIndex((other) => other.q === q) === index) return;
        context.addIssue({ code: 'custom', path: [index, 'q'], message: `「asked」里「${q}」写了两次` });
      });
    })
    .optional()
    .meta(guide('大家怎么问，哪一步回答；用正文里没有的说法，六条以上', '[{ q: 钥匙锁屋里了怎么办, step: unlock }]')),
  // Rule → why its warnings are right to stay on this page.
  allow: z
    .preprocess(
      (value, ctx) => {
        // zod leaves this one key out without a word.
        if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__'))
          ctx.addIssue({ code: 'custom', path: ['__proto__'], message: '没有「__proto__」这种提醒' });
        return value;
      },
      z.record(z.string(), text('allow 的理由'), { error: '「allow」应写成「提醒的名字: 保留的理由」' }),
    )
    .default({}).meta(guide('保留哪些提醒，各是什么理由', 'item-long: 表单的全名')),
});

const id = z
  .string({ error: ({ input }) => (input === undefined ? '缺少 id' : 'id 是空的') })
  .regex(ID, 'id 只用小写英文字母、数字和连字符')
  .max(100, 'id 超过 100 个字，太长了');

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
const LINES = '「lines」应是一段或几段行号，例如 [[1, 9], [20, 31]]';

export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id,
  title: text('title'),
  document: text('document'),
  lines: z
    .array(
      z
        .tuple([line, line], { error: LINES })
        .refine(([from, to]) => from <= to, '「lines」里前一个行号比后一个大'),
      { error: LINES },
    )
    .min(1, '至少写一段行号'),
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
  .record(z.string(), z.unknown(), { error: '每一栏写成 { id: amount, name: 金额, unit: 元 }' })
  .transform((input, context): Value => {
    const wrong = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: Object.hasOwn(input, key) ? [key] : [], message });
    const written = Object.entries(input).flatMap(([key, value]): [string, string][] => {
      if (!FIELD.includes(key)) wrong(key, `没有「${key}」这一项，可用：${FIELD.join('、')}`);
      // The build reads what has been read already: there what was not written is undefined.
      if (value === undefined) return [];
      if (key === 'required' && String(value) !== 'true') return [];
      return [[key, Array.isArray(value) ? value.join('|') : String(value ?? '')]];
    });
    const attributes: Record<string, string> = Object.fromEntries(written);
    const { id = '', name } = attributes;
    if (!ID.test(id)) wrong('id', '每一栏要有 id，只用小写英文字母、数字和连字符');
    if (!name) wrong('name', `栏「${id}」缺少 name`);
    return valueOf(attributes, (key, message) => wrong(key, `栏「${id}」${message}`)) ?? { id, kind: 'text' };
  });

export const recordSchema: z.ZodType<RecordForm> = z.strictObject({
  id,
  name: text('name'),
  fields: z
    .array(field, { error: '「fields」应是一个列表，每一条是一栏' })
    .min(1, '「fields」至少写一栏')
    .refine((fields) => new Set(fields.map((each) => each.id)).size === fields.length, '有两栏的 id 相同'),
});

/** Words of one meaning, for the search. */
export const synonymsSchema: z.ZodType<string[]> = z
  .array(text('同义词'), { error: '每一行应是一组词，例如 - [退房, 离店]' })
  .min(2, '一组至少写两个词')
  .refine((words) => new Set(words).size === words.length, '一组里有相同的词，请删去一个');
