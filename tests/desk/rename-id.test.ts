import { expect, test } from 'vitest';
import { addressOf } from '../../src/language/zh/address.ts';
import { readBlocks } from '../../src/desk/document/blocks.ts';
import { fileText, withChanges, written } from '../../src/desk/document/written.ts';
import { isOpenId, readableId, renameId } from '../../src/desk/edit/rename-id.ts';

test.each([
  ['迎客问订', [], 'ying-ke-wen-ding'],
  ['迎客问订', ['ying-ke-wen-ding', 'ying-ke-wen-ding-2'], 'ying-ke-wen-ding-3'],
  ['装修施工人员出入证办理', [], 'zhuang-xiu-shi-gong-ren'],
  ['3 日内复尺', [], 'ri-nei-fu-chi'],
  ['……', [], undefined],
])('%s, where %j are taken, is called %s', (name, taken, id) => {
  expect(readableId(addressOf(name), taken)).toBe(id);
});

test('an id stays once it stands in the file, and where an author has chosen it', () => {
  expect(isOpenId('step-3', '')).toBe(true);
  expect(isOpenId('step-3', '<Step id="step-3" name="">')).toBe(false);
  expect(isOpenId('greet', '')).toBe(false);
});

test('all that leads to a part goes along with its id', () => {
  const text = [
    '---',
    'asked:',
    '  - { q: 怎么登记, step: step-2 }',
    '---',
    '',
    '<Step id="step-1" name="问" next="step-2">',
    '',
    '<Ask question="有吗？">',
    '',
    '- [有](#step-2)',
    '- [没有](#step-20 "结局")',
    '',
    '</Ask>',
    '',
    '</Step>',
    '',
    '<Step id="step-2" name="登记">',
    '',
    '- [ ] 登记 <Limit from="step-2" within="P1D">当天</Limit>',
    '',
    '</Step>',
    '',
  ].join('\n');
  const file = written(text);
  const after = withChanges(file, renameId(file, readBlocks(file), 'step-2', 'deng-ji'));
  expect(fileText(after)).toBe(text.replace(/step-2(?!\d)/g, 'deng-ji'));
});

test('an id that is taken is not given again', () => {
  const file = written('<Step id="a" name="" />\n\n<Step id="step-1" name="" />\n');
  expect(renameId(file, readBlocks(file), 'step-1', 'a')).toEqual([]);
});
