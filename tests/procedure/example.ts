/** A small sound page, and what the lint says of variations of it. */
import { lint } from '../../src/procedure/lint/lint.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import type { Page } from '../../src/procedure/lint/page.ts';
import type { Vocabulary } from '../../src/procedure/model/vocabulary.ts';

const VOCABULARY: Vocabulary = {
  domains: [{ id: 'counter', name: '前台', summary: '前台的事。' }],
  roles: [
    { id: 'receptionist', name: '接待员', aliases: ['前台'], summary: '接待。' },
    { id: 'cashier', name: '收银员', aliases: [], summary: '收钱。' },
  ],
  sources: [{ id: 'old-text', title: '旧文', document: 'a.txt', lines: [[1, 9]], truncated: false }],
  glossary: [],
  records: [],
};

const MATTER: Record<string, string> = {
  title: '开放行条',
  summary: '给搬出的物品开放行条。',
  kind: 'procedure',
  domain: 'counter',
  roles: '[receptionist]',
  trigger: '业主要搬出物品',
  outcome: '放行条已开',
  owner: '客服部',
  version: '1.0.0',
  updated: '2026-11-01',
  reviewBy: '2027-11-01',
  sources: '[old-text]',
};

export const STEPS = `
<Step id="ask-id" name="核对身份" by="receptionist">

- [ ] 看身份证

<Ask question="是业主本人吗？">

- [是](#issue)
- [否](#end "不予开具")

</Ask>

</Step>

<Step id="issue" name="开放行条" by="receptionist" records="放行条" limit="10 分钟内" within="PT10M">

- [ ] 写明物品
- [ ] 盖章

</Step>
`;

export const QUESTION = `
<Question id="who" step="ask-id">

先做什么？

- [x] 核对身份
  - 身份不清不能开。
- [ ] 盖章
  - 盖章在最后。

</Question>
`;

const QUIZ = `
<Quiz>
${QUESTION}
${QUESTION.replace('"who"', '"who-2"')}
${QUESTION.replace('"who"', '"who-3"')}
</Quiz>
`;

/** Text of a page; the front matter begins on line 2, the body is exactly `body`. */
export function source(body: string, change: Record<string, string | undefined> = {}): string {
  const lines = Object.entries({ ...MATTER, ...change }).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** The sound page with some of its steps' text replaced. Fails where the text to replace is not there. */
export function edited(from: string, to: string): string {
  const body = STEPS + QUIZ;
  if (!body.includes(from)) throw new Error(`not in the example: ${from}`);
  return source(body.replace(from, to));
}

export const SOUND = source(STEPS + QUIZ);

export const FILE = 'content/procedures/counter/exit-permit.mdx';

export function page(text: string, file = FILE): Page {
  return readPage(file, text);
}

/** `line:column rule message` of each problem, in the order found. */
export function problems(text: string, others: Page[] = []): string[] {
  const found = lint([...others, page(text)], VOCABULARY, '2026-11-21');
  return found
    .filter(({ file }) => file === FILE)
    .map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}
