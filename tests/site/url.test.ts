import { expect, it } from 'vitest';
import { decoded, segment } from '../../src/ui/url.ts';

it.each([
  'walk-in',
  '入住',
  '//evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '..',
  '.',
  '',
  '../../other',
  '%2e%2e',
  '\\\\evil.example',
  'a?b#c',
  '\ud800',
  '\t//evil',
  'constructor',
])('a name as a part of an address stays under its folder: %j', (name) => {
  const address = new URL(`/kb/procedures/${segment(name)}/checklist/`, 'https://example.org/x/');
  expect(address.origin).toBe('https://example.org');
  expect(address.pathname).toMatch(/^\/kb\/procedures\/[^/]+\/checklist\/$/);
  expect([address.search, address.hash]).toEqual(['', '']);
});

it.each([
  ['%E5%85%A5', '入'],
  ['%', '%'],
  ['%E4', '%E4'],
  ['a%zz', 'a%zz'],
  ['\ud800', '\ud800'],
  ['x'.repeat(100_000), 'x'.repeat(100_000)],
])('decodes what is encoded and leaves the rest: %.20j', (text, expected) => {
  expect(decoded(text)).toBe(expected);
});
