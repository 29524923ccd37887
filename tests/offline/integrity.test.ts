import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  digest,
  verdictOn,
  parseListing,
  isHashOf,
  withVersion,
  verifiedListing,
} from '../../src/offline/integrity.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

test('a hash is the first 132 bits of SHA-256, of texts and of bytes', async () => {
  expect(await digest('照章')).toBe(sha256('照章').slice(0, 22));
  expect(await digest(new TextEncoder().encode('照章'))).toBe(sha256('照章').slice(0, 22));
  expect(await digest('')).toBe('47DEQpj8HBSa-_TImW-5JC');
});

describe('judge', () => {
  const page = { status: 200, redirected: false, type: 'text/html; charset=utf-8', hash: 'h' };
  const script = { ...page, type: 'text/javascript' };
  test.each([
    ['a page as it was built', 'procedures/x/', page, 'intact'],
    ['home', '', page, 'intact'],
    ['a script', '_astro/a.js', script, 'intact'],
    [
      'a script with the older name of its type',
      '_astro/a.js',
      { ...page, type: 'application/x-javascript' },
      'intact',
    ],
    ['a stylesheet', '_astro/a.css', { ...page, type: 'text/css' }, 'intact'],
    ['part of the index, of no type', 'pagefind/a.pf_index', { ...page, type: '' }, 'intact'],
    ['a login page that answers 200', 'procedures/x/', { ...page, hash: 'login' }, 'wrong'],
    ['an empty body', '_astro/a.js', { ...script, hash: '47DEQpj8HBSa-_TImW-5JC' }, 'wrong'],
    ['a part', 'procedures/x/', { ...page, status: 206 }, 'wrong'],
    ['an error with the right body', 'procedures/x/', { ...page, status: 500 }, 'wrong'],
    ['a page to be downloaded', 'procedures/x/', { ...page, type: 'application/octet-stream' }, 'wrong'],
    ['a script as HTML', '_astro/a.js', page, 'wrong'],
    ['a stylesheet as text', '_astro/a.css', { ...page, type: 'text/plain' }, 'wrong'],
    ['a redirect that was not followed', 'procedures/x/', { ...page, status: 0 }, 'redirected'],
    ['a redirect that led to the right file', 'procedures/x/', { ...page, redirected: true }, 'redirected'],
    ['a file that is not there', 'procedures/x/', { ...page, status: 404 }, 'missing'],
    ['a file that is there no more', 'procedures/x/', { ...page, status: 410 }, 'missing'],
  ])('%s', (_, path, came, verdict) => {
    expect(verdictOn(path, 'h', came)).toBe(verdict);
  });
});

test('kept content matches the whole hash of a listing, or the ten characters of older ones', () => {
  expect(isHashOf('abcdefghij', 'abcdefghijklmnopqrstuv')).toBe(true);
  expect(isHashOf('abcdefghijklmnopqrstuv', 'abcdefghijklmnopqrstuv')).toBe(true);
  expect(isHashOf('abcdefghijklmnopqrstuX', 'abcdefghijklmnopqrstuv')).toBe(false);
  expect(isHashOf('abc', 'abcdefghijklmnopqrstuv')).toBe(false);
  expect(isHashOf('', 'abcdefghijklmnopqrstuv')).toBe(false);
});

describe('a listing', () => {
  const content = { files: { '': 'a', 'x/': 'b' }, frame: [''], bytes: 3 };

  test('is sound as it was written', async () => {
    const listing = await withVersion(content);
    expect(await verifiedListing(JSON.stringify(listing))).toEqual(listing);
    expect(listing.version).toBe(sha256('[{"":"a","x/":"b"},[""],3]').slice(0, 22));
  });

  test('is not sound with anything changed in it', async () => {
    const listing = await withVersion(content);
    for (const other of [
      { ...listing, files: { '': 'a', 'x/': 'c' } },
      { ...listing, files: { '': 'a' } },
      { ...listing, frame: [] },
      { ...listing, frame: ['', 'x/'] },
      { ...listing, bytes: 4 },
      { ...listing, version: 'other' },
    ]) {
      expect(await verifiedListing(JSON.stringify(other)), JSON.stringify(other)).toBeUndefined();
    }
  });

  test.each([
    '',
    'null',
    '"text"',
    '[]',
    '{}',
    '<!doctype html><h1>请先登录</h1>',
    '{"version":"a","files":{"":"a"',
    '{"version":"a","files":{"":1},"frame":[""],"bytes":1}',
    '{"version":"a","files":null,"frame":[],"bytes":1}',
    '{"version":"a","files":{"":"a"},"frame":["constructor"],"bytes":1}',
    '{"version":"a","files":{"":"a"},"frame":[null],"bytes":1}',
    '{"version":"a","files":{"":"a"},"frame":"","bytes":1}',
    '{"version":1,"files":{"":"a"},"frame":[""],"bytes":1}',
    '{"version":"a","files":{"":"a"},"frame":[""],"bytes":"1"}',
  ])('is not %j', (text) => {
    expect(parseListing(text)).toBeUndefined();
  });
});
