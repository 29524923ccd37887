import { expect, test, vi } from 'vitest';
import { scriptUrl } from '../../src/ui/loading/trusted-types.ts';

vi.stubGlobal('location', new URL('https://site.example/procedures/x/'));

test.each(['/sw.js', '/_astro/worker.js', 'https://site.example/_astro/worker.js'])(
  '%s is a script of this site',
  (address) => {
    expect(scriptUrl(address)).toBe(address);
  },
);

test.each([
  'https://elsewhere.example/sw.js',
  '//elsewhere.example/sw.js',
  'data:text/javascript,1',
  'blob:https://site.example/1.js',
  'javascript:1',
  '/procedures/x/',
])('%s is none', (address) => {
  expect(() => scriptUrl(address)).toThrow(`${address} is no script of this site.`);
});
