import { expect, test } from 'vitest';
import { ownFirst } from '../../src/my-roles/own-first.ts';

test('one’s own jobs stand first under their own head; the others keep theirs', () => {
  const options = [
    { value: 'maid', name: '服务员', group: '客房' },
    { value: 'clerk', name: '接待员', group: '前厅' },
    { value: 'guard', name: '保安员', group: '安保' },
  ];
  expect(ownFirst(options, ['guard', 'gone'])).toEqual([
    { value: 'guard', name: '保安员', group: '我的岗位' },
    { value: 'maid', name: '服务员', group: '客房' },
    { value: 'clerk', name: '接待员', group: '前厅' },
  ]);
  expect(ownFirst(options, [])).toEqual(options);
});
