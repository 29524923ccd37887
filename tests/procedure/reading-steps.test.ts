/** The boxes of a step on its reading page are those of a run. */
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { components } from '../../src/procedure/view/mdx/components.ts';
import { formOf } from '../../src/run/model/run.ts';
import { timeBoxes } from '../../src/run/way/boxes.ts';
import { page, source } from './example.ts';

const { outline } = page(
  source(
    [
      '<Step id="open" name="开机" at="07:00">\n\n水箱加满。\n\n</Step>',
      '<Step id="goods" name="收货" calls="receiving">\n\n- [ ] 叫人 {/* id: x */}\n\n</Step>',
      '<Step id="peak" name="高峰" at="12:00/13:30,17:30">\n\n- [ ] 站两个人 {/* id: x */}\n\n</Step>',
      '<Step id="wipe" name="擦台" every="PT30M">\n\n- [ ] 换抹布 {/* id: x */}\n\n</Step>',
    ].join('\n\n'),
  ),
);
const procedure = { slug: 'cafe', title: '吧台', version: '1', ...outline } as unknown as Procedure;
const called = { ...procedure, title: '仓库收货' };
const form = formOf(
  procedure,
  (id) => id,
  [],
  () => called,
);
const written = ['goods/x', 'peak/x', 'wipe/x'];
const boxes = timeBoxes(form);
const { Step, CheckItem } = components(() => ({
  ...{ procedure, roleName: (id: string) => id, pageTitle: () => '仓库收货' },
  added: (step: string) =>
    form.parts.find(({ id }) => id === step)!.items.filter(({ id }) => !written.includes(id)),
  times: (item: string) => boxes.get(item) ?? [],
  whom: undefined,
  recordPath: () => undefined,
}));
type View = typeof Step | typeof CheckItem;
const html = (view: View, id: string) => render(h(view as typeof Step, { id, children: '文' }));

/** The boxes with what names them. */
function boxesOf(view: View, id: string) {
  const text = html(view, id);
  const found = text.matchAll(/data-item="([^"]+)"[\s\S]*?aria-labelledby="([^"]+)"/g);
  return [...found].map(([, item, label]) => [item, label]);
}

it('a step by the clock that only tells something has a box of its own', () => {
  expect(boxesOf(Step, 'open')).toEqual([['open/.done', 'open/.done']]);
});

it('a step that is another procedure has one beside the author’s', () => {
  expect(boxesOf(Step, 'goods')).toEqual([['goods/call', 'goods/call']]);
  expect(html(Step, 'goods')).toContain('照《仓库收货》做</a>');
});

it('an item has a box for each of its times, with the time', () => {
  expect(boxesOf(CheckItem, 'peak/x')).toEqual([
    ['peak/x', 'peak/x peak/x-time'],
    ['peak/x~2', 'peak/x peak/x~2-time'],
  ]);
  const text = html(CheckItem, 'peak/x')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(text.trim()).toBe('文 12:00—13:30 17:30');
  expect(boxesOf(CheckItem, 'wipe/x')).toEqual([['wipe/x', 'wipe/x wipe/x-time']]);
});

it('any other item has one', () => {
  expect(boxesOf(CheckItem, 'goods/x')).toEqual([['goods/x', 'goods/x']]);
});
