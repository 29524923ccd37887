/** What a change would touch: by name, and by words that are only the same. */
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { impact } from '../../src/command/impact.ts';
import { impacts, keyOf, type Touched } from '../../src/indexes/model/impact.ts';
import { findPages } from '../../src/procedure/content/files.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { readVocabulary } from '../../src/procedure/content/vocabulary-lists.ts';

const FOLDER = 'examples/shop-zh';
const { vocabulary } = await readVocabulary(FOLDER);
const { files } = await findPages(FOLDER);
const pages = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { page: readPage(file, text), text };
});
const { touched } = impacts(pages, vocabulary);
const of = (kind: 'record' | 'role' | 'term' | 'page', id: string) => touched.get(keyOf({ kind, id })) ?? [];
const told = ({ slug, kind, at, line, said }: Touched) =>
  `${slug}:${line} ${kind} ${at ?? ''}${said ? ' said' : ''}`;

test('a record: the step that names it, and every line that says it, told apart', () => {
  expect(of('record', '退货单').map(told)).toEqual([
    'close-shop:40 item count said',
    'refund:84 step pay-back',
    'refund:88 item pay-back said',
    'refund:121 question pay-back',
  ]);
  expect(
    of('record', '退货单')
      .filter(({ said }) => !said)
      .map(({ kind }) => kind),
  ).toContain('step');
  expect(
    of('record', '退货单')
      .filter(({ said }) => said)
      .map(({ text }) => text),
  ).toEqual(['退货单夹在日结单后面', '写退货单']);
});

test('a role: its pages, its steps with their limits and questions, and lines that say it', () => {
  const manager = of('role', 'shop-manager').filter(({ slug }) => slug === 'refund');
  expect(manager.filter(({ said }) => !said).map(({ kind, at }) => [kind, at])).toEqual([
    ['page', undefined],
    ['step', 'ask-manager'],
  ]);
  expect(manager.filter(({ said }) => said).length).toBeGreaterThan(2);
  const limited = of('role', 'clerk').filter(({ slug, kind }) => slug === 'refund' && kind === 'limit');
  expect(limited.map(({ at }) => at)).toEqual(['choose']);
});

test('a page: the pages that lead to it', () => {
  expect(
    of('page', 'close-shop')
      .filter(({ said }) => !said)
      .map(({ slug, kind }) => [slug, kind]),
  ).toContainEqual(['refund', 'related']);
});

test('a line that is told to say a record or term says it', () => {
  const { records, glossary } = vocabulary;
  const names = [
    ...records.map(({ name }) => ({ key: keyOf({ kind: 'record', id: name }), words: [name] })),
    ...glossary.map(({ term, aliases }) => ({
      key: keyOf({ kind: 'term', id: term }),
      words: [term, ...aliases],
    })),
  ];
  const said = names.flatMap(({ key, words }) =>
    (touched.get(key) ?? []).filter((each) => each.said).map((each) => ({ ...each, words })),
  );
  expect(said.length).toBeGreaterThan(1);
  for (const { slug, line, words } of said) {
    const written = pages.find(({ page }) => page.slug === slug)!.text.split('\n')[line - 1]!;
    expect(
      words.some((word) => written.includes(word)),
      written,
    ).toBe(true);
  }
});

test('the command lists them by file and line; a name that nothing has gets the nearest', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words: string[]) => void lines.push(words.join(' ')));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  expect(await impact(FOLDER, ['退货单'])).toBe(true);
  expect(lines).toContain(`  ${FOLDER}/procedures/shop/refund.mdx:84 步骤 原路退钱`);
  lines.length = 0;
  expect(await impact(FOLDER, ['退货表'])).toBe(false);
  expect(lines).toEqual(['没有叫「退货表」的表单、岗位、术语或规程。你是不是想写「退货单」？']);
  vi.restoreAllMocks();
});
