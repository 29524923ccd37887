import { expect, test } from 'vitest';
import { opensEnumeration } from '../../../src/language/zh/cues/open-list.ts';

test.each([
  ['带身份证、护照等证件', true],
  ['检查门、窗、水、电等', true],
  ['检查门、窗等。', true],
  ['查看甲、乙等等', true],
  ['核对姓名、电话等 5 项', true],
  ['核对姓名、电话、地址等三项', false],
  ['核对姓名、电话等两项', false],
  ['请第二位稍等', false],
  ['登记、等待叫号', false],
  ['登记、等候', false],
  ['登记、在门口等', false],
  ['登记、请客人等', false],
  ['写明等级、价格', false],
  ['价格、等级', false],
  ['对生客、熟客平等', false],
  ['甲与乙、丙与丁相等', false],
  ['身份证等证件', false],
  ['收证件、押金，等客人签字', false],
  ['叫梯、等电梯', false],
  ['微笑、问好', false],
])('%s', (sentence, isOpen) => {
  expect(opensEnumeration(sentence)).toBe(isOpen);
});
