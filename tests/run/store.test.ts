// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

it('a run that is started after everything was erased elsewhere has its form', async () => {
  vi.resetModules();
  const { keptForm, runStore } = await import('../../src/run/kept/store.ts');
  const { startRun } = await import('../../src/run/kept/change-run.ts');
  const form = { slug: 'page', title: 'Page', version: '1', parts: [] };
  const first = startRun(form, '', 1, 0);
  expect(keptForm('page', runStore(first).get().form.value)).toEqual(form);
  // What another tab does.
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
  startRun(form, '', 2, 0);
  expect(Object.keys(localStorage).filter((name) => name.includes(':form:'))).toHaveLength(1);
});
