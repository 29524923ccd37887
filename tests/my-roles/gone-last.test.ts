import { expect, it } from 'vitest';
import { chosen, goneLast } from '../../src/my-roles/roles-record.ts';

const kept = {
  gone: { value: '已撤销的岗位', at: 5 },
  receptionist: { value: '接待员', at: 6 },
  dropped: { value: null, at: 7 },
};
const order = (roles: Parameters<typeof chosen>[0]) => chosen(roles).map(({ id }) => id);

it('puts a job that the site has no more behind those that it has', () => {
  const after = goneLast(kept, ['gone'], 8);
  expect(order(kept)).toEqual(['gone', 'receptionist']);
  expect(order(after)).toEqual(['receptionist', 'gone']);
});

it('changes nothing where they stand last, or where there is no other', () => {
  const after = goneLast(kept, ['gone'], 8);
  expect(goneLast(after, ['gone'], 9)).toBe(after);
  expect(goneLast(kept, [], 9)).toBe(kept);
  expect(goneLast(kept, ['gone', 'receptionist'], 9)).toBe(kept);
});
