// @vitest-environment jsdom
/** Problems that the leader has handed back lead to the run, whoever uses the device. */
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { startRun } from '../../src/run/kept/change-run.ts';
import { hasRun } from '../../src/run/kept/store.ts';
import { addProfile, nameProfile } from '../../src/storage/profiles/manage.ts';
import { splitId } from '../../src/storage/profiles/profile.ts';
import { put } from '../../src/storage/records/lww-map.ts';
import { decisions } from '../../src/team/share/kept.ts';
import { showHandedBack } from '../../src/team/share/view/HandedBack.tsx';
import { formOfPage } from './random-team.ts';

test('the second person on a device is led to their own run', async () => {
  nameProfile('', '李强', 1000);
  addProfile('p2', '赵敏', 2000);
  const id = startRun(formOfPage('lost-key'), '三楼', 3000, 0);
  const problem = { run: '三楼', slug: 'lost-key', text: '灯不亮' };
  const decision = { ...problem, owner: '赵敏', due: '2026-12-05', done: '' };
  decisions().update((all) => put(all, `${splitId(id).own}#a`, decision, 4000));
  await act(() => showHandedBack(document.body));
  const link = document.querySelector('a')!;
  expect(link.textContent).toBe('灯不亮');
  const run = new URL(link.href).searchParams.get('run')!;
  expect(run).toBe(id);
  expect(hasRun(run)).toBe(true);
});
