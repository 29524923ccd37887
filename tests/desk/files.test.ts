/** Files that are opened on the desk, as they may be saved over what was opened. */
import { expect, test } from 'vitest';
import { readFile } from '../../src/desk/view/files.ts';

const PAGE = '---\r\ntitle: 雨伞出借\r\n---\r\n\r\n请客人签字。\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

const read = async (...bytes: Uint8Array<ArrayBuffer>[]) => (await readFile(new File(bytes, 'a.mdx')))?.text;

test('a file is read with its line ends and its byte order mark', async () => {
  expect(await read(utf8(PAGE))).toBe(PAGE);
  expect(await read(utf8(`\u{feff}${PAGE}`))).toBe(`\u{feff}${PAGE}`);
  expect(await read(new Uint8Array(0))).toBe('');
});

test('a file in another encoding is read in that one', async () => {
  // 雨伞出借, as Windows saves it in China.
  const gbk = Uint8Array.from([0xd3, 0xea, 0xc9, 0xa1, 0xb3, 0xf6, 0xbd, 0xe8]);
  expect(await read(utf8('---\ntitle: '), gbk, utf8('\n---\n'))).toBe('---\ntitle: 雨伞出借\n---\n');
  const utf16 = new Uint8Array(
    Uint16Array.from([0xfeff, ...PAGE].map((char) => Number(char) || String(char).charCodeAt(0))).buffer,
  );
  expect(await read(utf16)).toBe(PAGE);
});

test('a page with a damaged letter is read all the same', async () => {
  expect(await read(utf8(PAGE), Uint8Array.from([0xe9]))).toBe(`${PAGE}\ufffd`);
});

test('what is no text, and what is too long for a page, is not opened', async () => {
  const picture = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
  expect(await read(picture)).toBeUndefined();
  expect(await read(utf8('x'.repeat(300_001)))).toBeUndefined();
  expect(await read(utf8('雨'.repeat(300_000)))).toBe('雨'.repeat(300_000));
});
