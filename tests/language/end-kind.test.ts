import { expect, test } from 'vitest';
import { endKind } from '#language/cues/end-kind.ts';

test.each([
  ['不予办理', 'refused'],
  ['没有委托书，不办理', 'refused'],
  ['请业主或装修负责人来办', 'refused'],
  ['不卸货，请司机联系发货人', 'refused'],
  ['停驶，报车队', 'stopped'],
  ['改约时间，告诉下单人', 'stopped'],
  ['中止办理', 'stopped'],
  ['客户自行装卸，有专人监看', 'done'],
  ['没有问题，回访完成', 'done'],
  ['停车证已发', 'done'],
  ['酒店由客户自理', 'done'],
])('%s is %s', (name, kind) => {
  expect(endKind(name)).toBe(kind);
});
