/** Records under their former names, which had no base path, and two sites of one origin. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { marksRecord as former } from '../../src/run/kept/former-marks.ts';
import { toggle } from '../run/marks.ts';
import { NEAR } from '../../src/storage/quota.ts';
import { encode } from '../../src/storage/records/record-type.ts';
import { scopeOf } from '../../src/storage/records/scope.ts';
import { SharedBrowser, type Tab } from './tabs.ts';

/** As a kind that is still kept: marks themselves are left where they are, and become runs. */
const marksRecord = { ...former, name: 'ticks' };
const ticked = (item: string, at: number) => encode(marksRecord, toggle(marksRecord.initial, item, at));

let browser: SharedBrowser;
let tab: Tab;
const ticks = (of: Tab, id = 'page') =>
  Object.keys(browser.in(of, () => of.saved.saved(marksRecord, id)).get().ticks).sort();
const bringOver = (of = tab) => browser.in(of, () => of.former.bringOver());

beforeEach(async () => {
  browser = new SharedBrowser();
  tab = await browser.open();
});
afterEach(() => vi.unstubAllEnvs());

it.each([
  ['/', 'zhaozhang:/:'],
  ['/kb/', 'zhaozhang:/kb/:'],
  ['/kb', 'zhaozhang:/kb/:'],
  ['/a/b:c/', 'zhaozhang:/a/b%3Ac/:'],
])('the records of the site at %s are named %s…', (base, scope) => {
  expect(scopeOf(base)).toBe(scope);
});

describe('a record under its former name', () => {
  it('is read, listed and exported as if it had been brought over', () => {
    browser.write('zhaozhang:ticks:page', ticked('a', 5));
    expect(browser.in(tab, () => tab.saved.savedIds('ticks'))).toEqual(['page']);
    expect(browser.in(tab, () => tab.saved.peek(marksRecord, 'page'))?.ticks).toEqual({
      a: { value: true, at: 5 },
    });
    expect(browser.in(tab, () => tab.texts.keptTexts())).toEqual(new Map([['ticks:page', ticked('a', 5)]]));
    expect(ticks(tab)).toEqual(['a']);
  });

  it('is copied once, and stays for the other sites of the origin', () => {
    browser.write('zhaozhang:ticks:page', ticked('a', 5));
    browser.write('zhaozhang:set-aside:zhaozhang:run:x', 'broken');
    bringOver();
    expect(Object.fromEntries(browser.texts)).toEqual({
      'zhaozhang:ticks:page': ticked('a', 5),
      'zhaozhang:/:ticks:page': ticked('a', 5),
      'zhaozhang:set-aside:zhaozhang:run:x': 'broken',
      'zhaozhang:/:set-aside:zhaozhang:run:x': 'broken',
    });
  });

  it('is found whole wherever copying was interrupted', () => {
    for (const id of ['a', 'b', 'c']) browser.write(`zhaozhang:ticks:${id}`, ticked(id, 5));
    browser.quota = [...browser.texts.values()].join('').length + ticked('a', 5).length + 3;
    bringOver();
    expect([...browser.texts.keys()].filter((name) => name.startsWith('zhaozhang:/:'))).toHaveLength(1);
    expect(['a', 'b', 'c'].map((id) => ticks(tab, id))).toEqual([['a'], ['b'], ['c']]);
    expect(tab.browser.$storage.get().state).toBe('saved');
    browser.quota = Infinity;
    bringOver();
    expect([...browser.texts.keys()].filter((name) => name.startsWith('zhaozhang:/:'))).toHaveLength(3);
  });

  it('is moved, not doubled, where the room becomes scarce', () => {
    const room = 5 * 1024 * 1024;
    browser.write('zhaozhang:ticks:large', 'x'.repeat(Math.ceil(room * NEAR * 0.6)));
    bringOver();
    expect([...browser.texts.keys()]).toEqual(['zhaozhang:/:ticks:large']);
  });

  it('is joined with what a tab of the earlier version writes later', () => {
    browser.write('zhaozhang:ticks:page', ticked('a', 5));
    bringOver();
    expect(ticks(tab)).toEqual(['a']);
    browser.in(tab, () => tab.saved.saved(marksRecord, 'page').update((marks) => toggle(marks, 'b', 6)));
    browser.write(
      'zhaozhang:ticks:page',
      encode(marksRecord, toggle(toggle(marksRecord.initial, 'a', 5), 'c', 7)),
    );
    browser.hear(tab);
    expect(ticks(tab)).toEqual(['a', 'b', 'c']);
    browser.reload(tab);
    expect(ticks(tab)).toEqual(['a', 'b', 'c']);
  });

  it('is erased with the record, and does not come back', () => {
    browser.write('zhaozhang:ticks:page', ticked('a', 5));
    expect(ticks(tab)).toEqual(['a']);
    browser.in(tab, () => tab.saved.saved(marksRecord, 'page').erase());
    expect([...browser.texts]).toEqual([]);
    expect(ticks(tab)).toEqual([]);
  });
});

it('two sites of one origin share what was there before, and nothing after', async () => {
  browser.write('zhaozhang:ticks:page', ticked('a', 5));
  vi.stubEnv('BASE_URL', '/kb/');
  const other = await browser.open();
  bringOver(tab);
  bringOver(other);
  for (const [of, item] of [
    [tab, 'b'],
    [other, 'c'],
  ] as const)
    browser.in(of, () => of.saved.saved(marksRecord, 'page').update((marks) => toggle(marks, item, 6)));
  browser.hear(tab);
  browser.hear(other);
  expect([ticks(tab), ticks(other)]).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
  // One erases everything that is its own: the other keeps what it has.
  browser.in(tab, () =>
    tab.texts.keepTexts(new Map([...tab.texts.keptTexts().keys()].map((key) => [key, null]))),
  );
  browser.hear(other);
  expect([ticks(tab), ticks(other)]).toEqual([[], ['a', 'c']]);
  expect([...browser.texts.keys()]).toEqual(['zhaozhang:/kb/:ticks:page']);
});
