import { expect, test } from 'vitest';
import { weightyWords } from '../../../src/language/zh/cues/meaning.ts';

const same = (one: string, other: string) => weightyWords(one).join() === weightyWords(other).join();

test.each([
  ['半小时内上门', '30 分钟之内上门'],
  ['应当面点清', '必须当场点清'],
  ['无论客人态度如何，先问好', '不管客人态度如何，先问好'],
  ['看身份证', '看一看身份证'],
  ['押金 200 元', '押金 ２００ 元'],
  ['下午五点前交表', '17:00 前交表'],
  ['每天下午 5 点打电话', '每天下午五点打电话'],
  ['八点半开门', '8:30 开门'],
])('%s and %s ask for the same', (one, other) => {
  expect(same(one, other)).toBe(true);
});

test.each([
  ['押金 200 元', '押金 300 元'],
  ['押金 200 元', '押金 200 美元'],
  ['三天内回访', '五天内回访'],
  ['可以拆封', '不可以拆封'],
  ['可以拆封', '必须拆封'],
  ['至少两人在场', '至多两人在场'],
  ['复尺前下单', '复尺后下单'],
  ['先收款再发货', '收款，发货'],
  ['主管或经理签字', '主管、经理签字'],
  ['只收现金', '收现金'],
  ['第三步', '第四步'],
  ['每天下午五点打电话', '每天下午四点打电话'],
  ['上午 9 点开门', '晚上 9 点开门'],
  ['八点半开门', '八点开门'],
])('%s and %s do not', (one, other) => {
  expect(same(one, other)).toBe(false);
});
