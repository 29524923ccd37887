/** A page on the desk is read and checked beside it; what the form changes meanwhile is put together. */
import { expect, test } from 'vitest';
import { areApart } from '../../src/desk/document/are-apart.ts';
import type { Change } from '../../src/desk/document/written.ts';
import { reading, type Asked } from '../../src/desk/state/reading.ts';
import { SOUND } from '../procedure/example.ts';

const DATA = {
  vocabulary: { domains: [], roles: [], sources: [], glossary: [], records: [] },
  pages: [],
  withoutQuiz: false,
};
const asked = (text: string, more: Partial<Asked> = {}): Asked => ({
  ...{
    text,
    name: 'exit-permit.mdx',
    roles: [],
    sources: [],
    before: text,
    today: '2026-11-30',
    withBlocks: false,
    withBody: false,
  },
  ...more,
});
const rules = (given: Asked) => reading(given, DATA).diagnostics.map(({ rule }) => rule);

test('what is read of a page can be sent from one thread to another', () => {
  const read = reading(asked(SOUND, { withBlocks: true }), DATA);
  expect(structuredClone(read)).toEqual(read);
  expect(read.blocks!.length).toBeGreaterThan(1);
  expect(read.page.sound.title).toBe('开放行条');
});

test('the parts are told only where they are asked for', () => {
  expect(reading(asked(SOUND), DATA).blocks).toBeUndefined();
});

test('what a page shows is told only where it is asked for', () => {
  expect(reading(asked(SOUND), DATA).body).toBeUndefined();
  expect(reading(asked(SOUND, { withBody: true }), DATA).body!.join()).toContain('"mdxJsxFlowElement"');
});

test('of what a page shows only what was changed is another text', () => {
  const before = reading(asked(SOUND, { withBody: true }), DATA).body!;
  const longer = SOUND.replace(/^- \[ \] .*$/m, '$&，再核对一遍\n- [ ] 说一声');
  const after = reading(asked(longer, { withBody: true }), DATA).body!;
  expect(after).toHaveLength(before.length);
  expect(after.filter((part, index) => part !== before[index])).toHaveLength(1);
});

test('a page that cannot be read has no parts, and is told what is wrong', () => {
  const broken = `${SOUND}\n<Step id="a" name="甲">\n`;
  const read = reading(asked(broken, { withBlocks: true, withBody: true }), DATA);
  expect(read.blocks).toBeUndefined();
  expect(read.body).toBeNull();
  expect(read.diagnostics.map(({ rule }) => rule)).toContain('syntax');
});

test('a role that is new on the page is known to its check', () => {
  const [role = ''] = /by="([^"]+)"/.exec(SOUND)?.slice(1) ?? [];
  const roles = [{ id: role, name: '新岗位' }];
  const unknown = (given: Asked) =>
    reading(given, DATA).diagnostics.filter(
      ({ rule, message }) => rule === 'unknown-role' && message.includes(role),
    ).length;
  expect(unknown(asked(SOUND))).toBeGreaterThan(0);
  expect(unknown(asked(SOUND, { roles }))).toBe(0);
});

test('a source that is new on the page is known to its check', () => {
  const [source = ''] = /sources:\s*\[([\w-]+)/.exec(SOUND)?.slice(1) ?? [];
  const unknown = (sources: Asked['sources']) =>
    reading(asked(SOUND, { sources }), DATA).diagnostics.filter(({ message }) => message.includes(source))
      .length;
  expect(source).not.toBe('');
  expect(unknown([])).toBeGreaterThan(unknown([{ id: source, title: '旧手册' }]));
});

test('a figure that was changed is compared with the file as it was opened', () => {
  const before = SOUND.replace('- [ ] 盖章', '- [ ] 盖章，10 分钟做完');
  const text = before.replace('limit="10 分钟内" within="PT10M"', 'limit="3 分钟内" within="PT3M"');
  expect(rules(asked(text, { before }))).toContain('stale-figure');
  expect(rules(asked(text))).not.toContain('stale-figure');
});

const change = (from: number, to: number): Change => ({
  from: { line: 1, column: from },
  to: { line: 1, column: to },
  text: '甲',
});

test('changes are made together only where none touches what another does', () => {
  expect(areApart([[change(5, 6)], [change(1, 3)]])).toBe(true);
  expect(areApart([[change(1, 3)], [change(3, 4)]])).toBe(true);
  expect(areApart([[change(1, 3)], [change(2, 4)]])).toBe(false);
  // Which of two that are put in at one place comes first, nobody knows; of one set it is known.
  expect(areApart([[change(2, 2)], [change(2, 2)]])).toBe(false);
  expect(areApart([[change(2, 2), change(2, 2)]])).toBe(true);
});
