import { afterEach, expect, it, vi } from 'vitest';

/** A window whose page has this address, or one of another origin. */
type Frame = { parent: Frame; location: { readonly href: string } };
const own = { href: 'https://example.org/kb/' };
const foreign = {
  get href(): string {
    throw new DOMException('blocked', 'SecurityError');
  },
};
function inside(...locations: { readonly href: string }[]): Frame {
  const frames = locations.map((location) => ({ location }) as Frame);
  frames.forEach((frame, index) => (frame.parent = frames[index + 1] ?? frame));
  return frames[0]!;
}

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['a page of its own', [own], false],
  ['a frame of the same site', [own, own], false],
  ['a frame of another site', [own, foreign], true],
  ['a frame of the same site inside one of another', [own, own, foreign], true],
  ['a frame of another site inside one of the same', [own, foreign, own], true],
])('%s', async (_, locations, expected) => {
  vi.resetModules();
  vi.stubGlobal('window', inside(...locations));
  const { framed } = await import('../../src/storage/frame/framed.ts');
  expect(framed).toBe(expected);
});

it('a page that does not run in a browser is in no frame', async () => {
  vi.resetModules();
  vi.stubGlobal('window', undefined);
  expect((await import('../../src/storage/frame/framed.ts')).framed).toBe(false);
});
