import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import RedLineList from '../../src/indexes/look-ups/redlines.tsx';
import { groupedRoles, roleChoices } from '../../src/indexes/model/choices.ts';
import { limits, records, redLines, scaleOf } from '../../src/indexes/model/indexes.ts';
import {
  dayOf,
  doneTo,
  heldRoles,
  homeDomain,
  roleFamilies,
  roleOverviews,
  roleWork,
} from '../../src/indexes/roles/role-work.ts';
import { documents } from '../../src/indexes/model/source-documents.ts';
import { page, section, step } from './pages.ts';

describe('limits', () => {
  const pages = [
    page('a', {
      steps: [
        step('order', { limits: [{ text: '复尺后 3 日内', within: 'P3D' }], by: ['maker'] }),
        step('open', { limits: [{ text: '开工仪式之前' }] }),
        step('free'),
      ],
    }),
    page('b', { steps: [step('arrive', { limits: [{ text: '25 分钟内', within: 'PT25M' }] })] }),
  ];

  test('on the same day is longer than any number of hours', () => {
    const sameDay = page('c', { steps: [step('call', { limits: [{ text: '完成后即日', within: 'P0D' }] })] });
    const listed = limits([sameDay, ...pages]);
    expect(listed.map(({ limit, scale }) => [limit, scale])).toEqual([
      ['25 分钟内', 'minutes'],
      ['完成后即日', 'days'],
      ['复尺后 3 日内', 'days'],
      ['开工仪式之前', 'open'],
    ]);
  });

  test('say how they count where their words do not', () => {
    const listed = limits([
      page('c', {
        steps: [
          step('measure'),
          step('build', {
            limits: [
              { text: '3 日内', within: 'P3D', workdays: true, from: 'measure' },
              { text: '3 个工作日内', within: 'P3D', workdays: true, for: '大修' },
              { text: '一周', within: 'P7D', ahead: true, from: 'start' },
            ],
          }),
        ],
      }),
    ]);
    expect(listed.map(({ limit, notes }) => [limit, ...notes])).toEqual([
      ['3 日内', '按工作日算', '从「做measure」做完起'],
      ['大修：3 个工作日内'],
      ['一周', '在这件事之前', '从开始起'],
    ]);
  });

  test('come from the shortest to the longest, those without a number last', () => {
    expect(limits(pages).map(({ limit }) => limit)).toEqual(['25 分钟内', '复尺后 3 日内', '开工仪式之前']);
  });

  test('name the step’s roles, or those of the page where the step names none', () => {
    expect(limits(pages).map(({ roles }) => roles)).toEqual([['clerk'], ['maker'], ['clerk']]);
  });

  test('lead to their step', () => {
    expect(limits(pages)[0]).toMatchObject({ slug: 'b', id: 'arrive', name: '做arrive' });
  });

  test.each([
    [59, 'minutes'],
    [60, 'hours'],
    [1439, 'hours'],
    [1440, 'days'],
    [10_079, 'days'],
    [10_080, 'longer'],
    [undefined, 'open'],
  ])('%s minutes are shown under %s', (length, scale) => {
    expect(scaleOf(length)).toBe(scale);
  });
});

describe('records', () => {
  test('gather every use of a form, whether its name stands in 《》 or not', () => {
    const found = records([
      page('a', { steps: [step('x', { records: ['《登记表》', '房卡'] })] }),
      page('b', { steps: [step('y', { records: ['登记表'] })] }),
    ]);
    expect(found.map(({ name, uses }) => [name, uses.map(({ slug, id }) => `${slug}#${id}`)])).toEqual([
      ['登记表', ['a#x', 'b#y']],
      ['房卡', ['a#x']],
    ]);
  });

  test('name a step once, however often it names the form', () => {
    const found = records([page('a', { steps: [step('x', { records: ['登记表', '《登记表》'] })] })]);
    expect(found[0]?.uses).toHaveLength(1);
  });
});

test('red lines come with the page’s own first, then in the order of its parts', () => {
  const found = redLines([
    page('a', {
      redLines: ['不得吸烟'],
      steps: [step('x', { redLines: ['不得堆在客厅'], line: 20 })],
      sections: [section('s', { redLines: ['不得饮酒'], line: 10 })],
    }),
  ]);
  expect(found.map(({ text, id }) => [text, id])).toEqual([
    ['不得吸烟', undefined],
    ['不得饮酒', 's'],
    ['不得堆在客厅', 'x'],
  ]);
});

describe('a role’s work', () => {
  const pages = [
    page('a', {
      roles: ['clerk', 'guard'],
      steps: [step('x', { by: ['guard'] }), step('y', { by: ['clerk'] })],
    }),
    page('b', { roles: ['clerk'], domain: 'shop' }),
    page('c', { roles: ['guard'], domain: 'shop', steps: [step('z', { by: ['clerk'] })] }),
    page('d', { roles: ['guard'] }),
  ];

  test('is every page that names the role, with its own steps and their numbers', () => {
    const work = roleWork(pages, 'clerk').map(({ procedure, steps }) => [
      procedure.slug,
      steps.map(({ number, step: { id } }) => `${number} ${id}`),
    ]);
    expect(work).toEqual([
      ['a', ['2 y']],
      ['b', []],
      ['c', ['1 z']],
    ]);
  });

  test('is at home in the domain with most of its pages', () => {
    expect(homeDomain(roleWork(pages, 'clerk'))).toBe('shop');
    expect(homeDomain([])).toBeUndefined();
  });
});

test('what is done to a role is no work of its own', () => {
  const pages = [page('a', { roles: [], steps: [step('greet', { by: ['clerk'], to: ['guest'] })] })];
  expect(roleWork(pages, 'guest')).toEqual([]);
  expect(doneTo(pages, 'guest').map(({ steps }) => steps.map(({ step: { id } }) => id))).toEqual([['greet']]);
  expect(doneTo(pages, 'clerk')).toEqual([]);
});

test('a reader chooses among the roles that do something, the jobs below their outermost role', () => {
  const role = (id: string, within?: string, job?: boolean) => ({
    ...{ id, name: id, aliases: [], summary: '', within, job },
  });
  const roles = [
    ...[role('guard'), role('guest', undefined, false), role('child')],
    ...[role('office'), role('desk', 'office'), role('clerk', 'desk'), role('idle', 'office')],
  ];
  const pages = [
    page('a', { roles: ['guest', 'clerk'], steps: [step('greet', { by: ['clerk'], to: ['child'] })] }),
    page('b', { roles: ['desk', 'guard'] }),
  ];
  const held = heldRoles(pages, roles);
  expect(held.map(({ role: { id } }) => id)).toEqual(['guard', 'office', 'desk', 'clerk']);
  expect(
    roleFamilies(held, roles).map(({ head, inner }) => [head.role.id, ...inner.map((one) => one.role.id)]),
  ).toEqual([['office', 'desk', 'clerk'], ['guard']]);
});

test('a wider role tells of its jobs, and a role without any work is not told of', () => {
  const role = (id: string, within?: string) => ({ id, name: id, aliases: [], summary: '', within });
  const roles = [role('office'), role('desk', 'office'), role('clerk', 'desk'), role('idle', 'office')];
  const overviews = roleOverviews(
    [page('a', { roles: ['clerk'] }), page('b', { roles: ['desk', 'clerk'] })],
    roles,
  );
  expect(overviews.map(({ role, work, jobs, pages }) => [role.id, work.length, jobs.length, pages])).toEqual([
    ['office', 0, 2, 2],
    ['desk', 1, 1, 2],
    ['clerk', 2, 0, 2],
  ]);
});

test('a wider role is offered where only its jobs are named, and finds what concerns them', () => {
  const role = (id: string, within?: string) => ({ id, name: id, aliases: [], summary: '', within });
  const roles = [role('office'), role('desk', 'office'), role('clerk', 'desk'), role('guard')];
  expect(roleChoices(roles, [{ roles: ['clerk'] }]).map(({ id }) => id)).toEqual(['clerk', 'desk', 'office']);
  const lines = page('a', { roles: ['clerk'], redLines: ['不得吸烟'] });
  const { Entries } = RedLineList({
    ...{ procedures: [lines], roles, domains: [{ id: 'hotel', name: '酒店', summary: '' }] },
    ...{ sources: [], glossary: [], records: [] },
  });
  expect(render(h(Entries, {}))).toContain('data-role="clerk desk office"');
});

test('roles are offered under the domain in which each has most entries, in the order of the domains', () => {
  const role = (id: string, within?: string) => ({ id, name: id, aliases: [], summary: '', within });
  const roles = [role('office'), role('guard'), role('clerk', 'office'), role('idle')];
  const domains = ['hotel', 'shop'].map((id) => ({ id, name: `${id} 场景`, summary: '' }));
  const entries = [
    { domain: 'shop', roles: ['guard', 'clerk'] },
    { domain: 'hotel', roles: ['clerk'] },
    { domain: 'hotel', roles: ['clerk'] },
  ];
  expect(groupedRoles(roles, entries, domains)).toEqual([
    { id: 'clerk', name: 'clerk', group: 'hotel 场景' },
    { id: 'office', name: 'office', group: 'hotel 场景' },
    { id: 'guard', name: 'guard', group: 'shop 场景' },
  ]);
});

test('a role’s day is in the order of the clock, what comes again and again last', () => {
  const at = (...times: string[]) => times.map((from) => ({ from }));
  const work = roleWork(
    [
      page('a', {
        steps: [
          step('round', { by: ['clerk'], every: 'PT15M' }),
          step('count', { by: ['clerk'], at: at('17:30', '09:00') }),
          step('open', { by: ['clerk'], at: [{ from: '08:00', to: '08:30' }] }),
          step('greet', { by: ['clerk'] }),
        ],
      }),
    ],
    'clerk',
  );
  expect(dayOf(work).map(({ when, step: { id } }) => `${when} ${id}`)).toEqual([
    '08:00—08:30 open',
    '09:00 count',
    '17:30 count',
    '每隔 15 分钟 round',
  ]);
});

test('sources stand by document, each with the pages made of it', () => {
  const source = (id: string, document: string) => ({
    id,
    title: id,
    document,
    lines: [[1, 2]] as [number, number][],
    truncated: false,
  });
  const found = documents(
    [source('s1', 'one.txt'), source('s2', 'two.txt'), source('s3', 'one.txt')],
    [page('a', { sources: ['s1', 's3'] }), page('b', { sources: ['s1'] })],
  );
  expect(
    found.map(({ name, entries }) => [
      name,
      entries.map(({ source: { id }, pages }) => [id, ...pages.map(({ slug }) => slug)]),
    ]),
  ).toEqual([
    [
      'one.txt',
      [
        ['s1', 'a', 'b'],
        ['s3', 'a'],
      ],
    ],
    ['two.txt', [['s2']]],
  ]);
});
