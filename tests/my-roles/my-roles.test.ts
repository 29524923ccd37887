// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type * as MyRoles from '../../src/my-roles/my-roles.ts';
import { chosen, isAnswered, withoutRole, withRole } from '../../src/my-roles/roles-record.ts';
import { put } from '../../src/storage/records/lww-map.ts';

const NAME = 'zhaozhang:/:roles:mine';
let mine: typeof MyRoles;
/** Takes the listeners of the page before away, as closing it does. */
let closePage = () => {};
const listen = globalThis.addEventListener.bind(globalThis);
/** A fresh module, as on a newly opened page; what is kept stays. */
async function openPage(): Promise<void> {
  closePage();
  vi.resetModules();
  const listeners: Parameters<typeof addEventListener>[] = [];
  vi.spyOn(globalThis, 'addEventListener').mockImplementation((...args: Parameters<typeof listen>) => {
    listeners.push(args);
    listen(...args);
  });
  closePage = () => listeners.forEach(([type, listener]) => removeEventListener(type, listener));
  mine = await import('../../src/my-roles/my-roles.ts');
}
beforeEach(async () => {
  localStorage.clear();
  await openPage();
});
const keep = (name: string, value: unknown) =>
  localStorage.setItem(name, JSON.stringify({ version: 1, value }));

it('is empty and unanswered at first', () => {
  expect(mine.$myRoles.get()).toEqual([]);
  expect(isAnswered(mine.$kept.get())).toBe(false);
  expect(mine.isMine(['receptionist'])).toBe(false);
});

it('keeps several jobs in the order in which they were chosen', async () => {
  mine.chooseRole('receptionist', '接待员', 1);
  mine.chooseRole('cashier', '收银员', 2);
  expect(mine.$myRoles.get()).toEqual(['receptionist', 'cashier']);
  await openPage();
  expect(mine.$myRoles.get()).toEqual(['receptionist', 'cashier']);
  expect(chosen(mine.$kept.get())).toEqual([
    { id: 'receptionist', name: '接待员' },
    { id: 'cashier', name: '收银员' },
  ]);
});

it('stays answered after the last job was dropped, and after 先看看', () => {
  mine.lookAround(1);
  expect(mine.$myRoles.get()).toEqual([]);
  expect(isAnswered(mine.$kept.get())).toBe(true);
  mine.chooseRole('cashier', '收银员', 2);
  mine.dropRole('cashier', 3);
  expect(mine.$myRoles.get()).toEqual([]);
  expect(isAnswered(mine.$kept.get())).toBe(true);
});

it('counts a page of a job that is part of a chosen department', () => {
  mine.chooseRole('front-office', '前厅部', 1);
  expect(mine.isMine(['reservations', 'front-office'])).toBe(true);
  expect(mine.isMine(['housekeeping'])).toBe(false);
  expect(mine.isMine([])).toBe(false);
});

it('keeps a role that the content knows no more', () => {
  mine.chooseRole('telegraphist', '电报员', 1);
  expect(mine.$myRoles.get()).toEqual(['telegraphist']);
  expect(mine.isMine(['receptionist'])).toBe(false);
});

it('hears of a choice in another tab', () => {
  keep(NAME, { cashier: { value: '收银员', at: 5 } });
  dispatchEvent(new StorageEvent('storage', { key: NAME, newValue: localStorage.getItem(NAME) }));
  expect(mine.$myRoles.get()).toEqual(['cashier']);
});

it('keeps the jobs of each profile apart', async () => {
  mine.chooseRole('receptionist', '接待员', 1);
  keep('zhaozhang:/:profiles:all', { p1: { value: '小李', at: 1 }, current: { value: 'p1', at: 1 } });
  await openPage();
  expect(mine.$myRoles.get()).toEqual([]);
  mine.chooseRole('cashier', '收银员', 2);
  expect(JSON.parse(localStorage.getItem(`${NAME}@p1`)!)).toEqual({
    version: 1,
    value: { cashier: { value: '收银员', at: 2 } },
  });
});

it('reads what is sound of a damaged record', async () => {
  keep(NAME, { cashier: { value: '收银员', at: 5 }, receptionist: { value: 7, at: 5 } });
  await openPage();
  expect(mine.$myRoles.get()).toEqual(['cashier']);
});

it('drops a job that was chosen, and chooses it again', () => {
  const once = withRole({}, 'cashier', '收银员', 1);
  const never = withoutRole(once, 'cashier', 1);
  expect(chosen(never)).toEqual([]);
  expect(chosen(withRole(never, 'cashier', '收银员', 1))).toEqual([{ id: 'cashier', name: '收银员' }]);
  expect(chosen(put(once, 'constructor', '建造', 2)).map(({ id }) => id)).toEqual(['cashier', 'constructor']);
});
