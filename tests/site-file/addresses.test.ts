import { expect, test } from 'vitest';
import { contactAddress } from '../../src/site/contact.ts';
import { sourceAddress, withinRepository } from '../../src/site/source-address.ts';

test.each([
  [
    'https://github.com/oakfield/handbook',
    'content',
    'https://github.com/oakfield/handbook/edit/main/content/',
  ],
  ['https://github.com/oakfield/handbook.git', '', 'https://github.com/oakfield/handbook/edit/main/'],
  ['https://gitee.com/renhe/shouce/', '', 'https://gitee.com/renhe/shouce/edit/master/'],
  [
    'https://gitlab.renhe.example/it/shouce',
    'a/b',
    'https://gitlab.renhe.example/it/shouce/-/edit/main/a/b/',
  ],
  // All of it is written: nothing is guessed.
  ['https://git.example/x/y/src/branch/wards/', 'content', 'https://git.example/x/y/src/branch/wards/'],
])('a page of %s, content in “%s”, is edited below %s', (written, within, address) => {
  expect(sourceAddress(written, within)).toBe(address);
});

test('a folder knows where it lies in its repository', () => {
  expect(withinRepository('tests/handbook')).toBe('tests/handbook');
  expect(withinRepository('.')).toBe('');
});

test.each([
  ['huli@renhe.example', 'mailto:huli@renhe.example?subject=%E6%8A%A5%E5%91%8A'],
  ['010-8888 6666', 'tel:01088886666'],
  ['https://renhe.example/it', 'https://renhe.example/it'],
  ['质控科，内线 8012', undefined],
])('%s opens %s', (contact, address) => {
  expect(contactAddress(contact, '报告')).toBe(address);
});
