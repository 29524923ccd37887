// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { closeOnBack, passGoneDialogs } from '../../src/ui/close-on-back.ts';
import { withDialogs } from './dialogs.ts';

it('a reload passes by the entries of dialogs, Forward by that of one that is not there any more', async () => {
  const heard = vi.fn();
  history.replaceState({ page: true }, '');
  history.pushState({ layer: 1 }, '');
  history.pushState({ layer: 2 }, '');
  await import('../../src/shell/pass-gone-dialogs.ts');
  await vi.waitFor(() => expect(history.state).toEqual({ page: true }));
  const end = passGoneDialogs();
  addEventListener('popstate', () => heard(history.state));
  history.forward();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard.mock.calls).toEqual([[{ page: true }]]);
  end();
});

it('the entry of a dialog bears what the page has noted with its own', async () => {
  withDialogs();
  history.replaceState({ job: 'porter' }, '');
  const dialog = document.createElement('dialog');
  dialog.showModal();
  const closed = closeOnBack(dialog);
  expect(history.state).toEqual({ job: 'porter', layer: 1 });
  dialog.close();
  await closed;
  expect(history.state).toEqual({ job: 'porter' });
});
