// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
  vi.stubGlobal('isSecureContext', true);
});

it.each([
  ['update-notice', () => import('../../src/offline/view/update-notice.ts')],
  ['ask-post', () => import('../../src/home/ask/ask-post.ts')],
  ['my-role', () => import('../../src/my-roles/my-role.ts')],
  ['flow-chart', () => import('../../src/flowchart/view/flow-chart.ts')],
])('<%s> of a page that was cut off on its way does not stumble', async (name, load) => {
  const problems: string[] = [];
  addEventListener('error', (event) => problems.push(event.message));
  await load();
  document.body.append(document.createElement(name));
  document.body.replaceChildren();
  // What they load themselves must not stumble either.
  await vi.dynamicImportSettled();
  expect(problems).toEqual([]);
});
