/** A page that the site does not have is another thing than a network that fails. */
import { afterEach, expect, test, vi } from 'vitest';
import { NoPage, siteText } from '../../src/desk/view/from-site.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [404, true],
  [503, false],
])('status %i', async (status, isMissing) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status })));
  const error: unknown = await siteText('no-such-page').catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(Error);
  expect(error instanceof NoPage).toBe(isMissing);
});
