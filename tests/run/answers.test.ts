/** An answer that leads to a phase or to what runs side by side says its name, wherever it is shown. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { textAlternative } from '../../src/flowchart/graph/text-alternative.ts';
import { toMermaid } from '../../src/flowchart/graph/to-mermaid.ts';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { formOf, newRun } from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { pathOf } from '../../src/run/model/path.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { Rows } from '../../src/run/rows/Rows.tsx';
import type { RunSession, Work } from '../../src/run/sheet/session.ts';
import { names } from '../flowchart/samples.ts';
import { page, source } from '../procedure/example.ts';

const step = (id: string, name: string, inside: string, attributes = '') =>
  `<Step id="${id}" name="${name}" ${attributes}>\n\n${inside}\n\n</Step>\n\n`;
const ask = (question: string, ...answers: string[]) =>
  `<Ask question="${question}">\n\n${answers.join('\n')}\n\n</Ask>`;
const { outline } = page(
  source(
    step(
      'first',
      '看天气',
      ask('怎样？', '- [好](#both-xx)', '- [差](#indoor-xx)', '- [不去了](#end "不去")'),
    ) +
      `<Together id="both-xx" name="两头准备">\n\n${step('car', '备车', ask('有油吗？', '- [有](#both-xx)', '- [没有，打车](#both-xx)'))}` +
      `${step('food', '备饭', '- [ ] 装好')}</Together>\n\n` +
      step('go', '出发', '- [ ] 锁门', 'next="end"') +
      `<Phase id="indoor-xx" name="室内">\n\n${step('film', '放电影', '- [ ] 关灯')}</Phase>\n\n` +
      step('fuel', '加油', '- [ ] 加满', 'next="both-xx"'),
  ),
);
const procedure = { ...{ slug: 'trip', title: '出游', version: '1', outcome: '玩好了' }, ...outline };
const form = formOf(procedure as unknown as Procedure, (id) => id);

/** What the list says of where answers and steps lead. */
function leads(work?: Work): string[] {
  const html = renderToString(h(Rows, { form, work }));
  expect(html.replace(/<[^>]*>/g, '')).not.toContain('xx');
  const places = /<(?:small|p class="checklist-jump")>(→[^<]*|到此结束[^<]*|[^<]*(?:做完|转到)[^<]*)</g;
  return [...html.matchAll(places)].map(([, words]) => words!);
}
const LEADS = [
  '→ 两头准备',
  '→ 室内',
  '到此结束：不去',
  '「两头准备」的这一部分做完',
  '「两头准备」的这一部分做完',
];

it('in the blank list and on paper', () => {
  expect(leads()).toEqual([...LEADS, '做完转到「两头准备」']);
});

it('in an open run', () => {
  const run = newRun('trip', 'f', '', 0);
  const scene = { ...{ form, own: form, run, holidays: {}, now: 0, byReader: false }, ...pathOf(form, run) };
  expect(leads({ session: {} as RunSession, scene })).toEqual(LEADS);
});

it('in the report', () => {
  const run = choose(newRun('trip', 'f', '', 0), 'first', form.parts[0]!.ask!.answers[0]!.id, 5);
  const report = reportOf(form, run, {});
  for (const text of [reportText(report), reportCsv(report)]) {
    expect(text).toContain('两头准备');
    expect(text).not.toContain('xx');
  }
});

it('in the chart and its text', () => {
  const { text } = toMermaid(procedure, { ...names, role: (id) => id });
  expect(text).toContain('室内');
  expect(text.match(/"[^"]*"/g)!.join()).not.toContain('xx');
  const [first, , car] = textAlternative(procedure, (id) => id, '结束');
  expect(first!.onward.map(({ answer, name }) => [answer, name])).toEqual([
    ['好', '两头准备'],
    ['差', '放电影'],
    ['不去了', '不去'],
  ]);
  expect(car!.onward[0]).toMatchObject({ answer: '有', name: '两头准备', joins: true });
});
