import { expect, test } from 'vitest';
import { textAlternative } from '../../src/flowchart/graph/text-alternative.ts';
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
      { answer: '不同意', name: '不予开具', back: false },
    ],
    plain: false,
  });
  expect(told[5]!.onward[1]).toEqual({ answer: '不符', step: 'check', name: '核对身份与欠费', back: true });
  expect(told[6]!.onward).toEqual([{ name: '放行并存档', back: false }]);
});
