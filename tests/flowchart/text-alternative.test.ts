import { expect, test } from 'vitest';
import { textAlternative } from '../../src/flowchart/graph/text-alternative.ts';
import { page, source } from '../procedure/example.ts';
import { names, permit } from './samples.ts';

test('tells the flow step by step, with where each answer leads', () => {
  const told = textAlternative(permit, names.role, '结束');
  expect(told[0]).toEqual({
    id: 'apply',
    name: '填放行条',
    roles: ['住户'],
    onward: [{ step: 'who', name: '申请人是谁？', back: false }],
    plain: true,
  });
  expect(told[2]).toEqual({
    id: 'consent',
    name: '征得业主同意',
    roles: ['客服'],
    question: '业主同意吗？',
    onward: [
      { answer: '同意', step: 'check', name: '核对身份与欠费', back: false },
      { answer: '不同意', name: '不予开具', back: false, ends: 'refused' },
    ],
    plain: false,
  });
  expect(told[5]!.onward[1]).toEqual({ answer: '不符', step: 'check', name: '核对身份与欠费', back: true });
  expect(told[6]!.onward).toEqual([{ name: '放行并存档', back: false }]);
});

test('tells cases, stretches, calls and what is left open', () => {
  const step = (id: string, attributes = '', inside = `- [ ] 做${id}`) =>
    `<Step id="${id}" name="${id}" ${attributes}>\n\n${inside}\n\n</Step>\n\n`;
  const ask = '<Ask question="够吗？">\n\n- [够](#f)\n- [不够](#gap "不够时怎么办？")\n\n</Ask>';
  const { outline } = page(
    source(
      `<Phase id="before" name="班前">\n\n${step('a', 'when="下雨"')}<Together id="both" name="备店">\n\n${step('b', 'calls="exit-permit"')}${step('c')}</Together>\n\n</Phase>\n\n${step('d', '', ask)}${step('f', 'when="下雨" next="end"')}${step('g')}${step('e', 'at="09:00"')}`,
    ),
  );
  const told = textAlternative({ ...outline, outcome: '开门' }, names.role, '结束');
  const more = { roles: [], plain: false };
  expect(told).toEqual([
    {
      ...{ id: 'a', name: 'a', ...more, when: '下雨', phase: '班前' },
      plain: true,
      onward: [{ step: 'both', name: '备店', back: false }],
    },
    {
      id: 'both',
      name: '备店',
      ...more,
      parts: ['b', 'c'],
      onward: [{ step: 'd', name: '够吗？', back: false }],
    },
    {
      ...{ id: 'b', name: 'b', ...more, calls: true },
      onward: [{ step: 'both', name: '备店', back: false, joins: true }],
    },
    { id: 'c', name: 'c', ...more, onward: [{ step: 'both', name: '备店', back: false, joins: true }] },
    {
      ...{ id: 'd', name: '够吗？', ...more, question: '够吗？' },
      onward: [
        { answer: '够', step: 'f', name: 'f', back: false },
        { answer: '不够', name: '不够时怎么办？', back: false, gap: true },
      ],
    },
    {
      ...{ id: 'f', name: 'f', ...more, when: '下雨' },
      onward: [
        { name: '开门', back: false },
        { step: 'g', name: 'g', back: false, past: true },
      ],
    },
    { id: 'g', name: 'g', ...more, onward: [{ name: '开门', back: false }] },
  ]);
});
