/** Files that are broken, huge or made to hurt: each is told plainly, in bounded time and memory. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocumentFile } from '../../src/import/document/read-file.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { docx, p, table } from './docx.ts';

/** Five seconds are promised; a machine of the tests may be busy with others. */
const LIMIT = 5000;

const problem = async (name: string, bytes: Uint8Array): Promise<string> => {
  const read = await readDocumentFile(name, bytes);
  return 'problem' in read ? read.problem : 'read';
};
const text = (words: string) => new TextEncoder().encode(words);
const sound = docx([p('流程')]);

test.each<[what: string, name: string, file: () => Uint8Array, told: string]>([
  ['an empty file', 'a.txt', () => new Uint8Array(), 'empty'],
  ['nothing but blanks', 'a.txt', () => text(' \n\n\t '), 'no-words'],
  [
    'a picture called .txt',
    'a.txt',
    () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251),
    'no-text',
  ],
  [
    'an old Word file',
    'a.doc',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'old-word',
  ],
  ['a text with commands', 'a.doc', () => text('{\\rtf1\\ansi Greet\\par}'), 'old-word'],
  ['a PDF', 'a.pdf', () => text('%PDF-1.7 …'), 'pdf'],
  ['text called .docx', 'a.docx', () => text('流程'), 'broken'],
  ['a Word file cut in half', 'a.docx', () => sound.slice(0, sound.length / 2), 'broken'],
  [
    'a Word file with a flipped part',
    'a.docx',
    () => sound.map((byte, at) => (at > 400 && at < 900 ? byte ^ 0x55 : byte)),
    'broken',
  ],
  [
    'a Word file whose words stop in the middle',
    'a.docx',
    () => docx([], { 'word/document.xml': strToU8('<w:document xmlns:w="x"><w:body><w:p>') }),
    'broken',
  ],
  ['a workbook', 'a.xlsx', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'not-word'],
  ['50 MB', 'a.txt', () => new Uint8Array(50_000_000).fill(65), 'too-large'],
  ['a text of 5 million characters', 'a.txt', () => text('流程'.repeat(2_500_000)), 'too-large'],
  [
    'a bomb of 60 MB in its words',
    'a.docx',
    () => docx([], { 'word/document.xml': new Uint8Array(60_000_000).fill(32) }),
    'too-large',
  ],
  [
    'a bomb beside its words',
    'a.docx',
    () => docx([p('流程')], { 'word/footnotes.xml': new Uint8Array(60_000_000).fill(32) }),
    'too-large',
  ],
  [
    'tables in tables, a thousand deep',
    'a.docx',
    () =>
      docx([
        Array.from({ length: 1000 }).reduce<string>((inner) => table([[{ text: '', table: inner }]]), ''),
      ]),
    'too-deep',
  ],
])(
  '%s is told: %s',
  async (_, name, file, told) => {
    expect(await problem(name, file())).toBe(told);
  },
  4 * LIMIT,
);

test(
  'a part that is larger than it says takes no more memory than it says',
  async () => {
    const bomb = docx([], { 'word/document.xml': new Uint8Array(60_000_000).fill(32) });
    // In the list of the archive the size is made a lie.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 60_000_000) view.setUint32(at, 1000, true);
    expect(await problem('a.docx', bomb)).toBe('broken');
  },
  4 * LIMIT,
);

test(
  'ten thousand paragraphs, and HTML nested without end, are read',
  async () => {
    const long = docx(
      Array.from({ length: 10_000 }, (_, index) =>
        p(`${index + 1}、检查第${index}号阀门并填写《阀门记录表》。`),
      ),
    );
    const read = await readDocumentFile('a.docx', long);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.blocks.length).toBe(10_000);
    const { ledger } = importDocument(read, { today: '2026-11-29', known: [], idOf: () => 'x' });
    expect(ledger.length).toBe(10_000);
    const deep = await readDocumentFile(
      'a.html',
      text(`${'<div>'.repeat(3000)}流程${'</div>'.repeat(3000)}`),
    );
    expect(deep).toMatchObject({ text: '流程' });
  },
  4 * LIMIT,
);

test(
  'one line of a quarter of a million characters is read',
  async () => {
    const line = await readDocumentFile(
      'a.txt',
      text('1、检查阀门,如有异常应报告经理;2、填写记录表;'.repeat(10_000)),
    );
    if ('problem' in line) throw new Error(line.problem);
    const { ledger } = importDocument(line, { today: '2026-11-29', known: [], idOf: () => 'x' });
    expect(ledger.length).toBeGreaterThan(1000);
  },
  4 * LIMIT,
);

const lines = (line: (number: number) => string): string =>
  `巡查流程\n${Array.from({ length: 10_000 }, (_, index) => line(index + 1)).join('\n')}`;

test.each<[what: string, words: () => string, sentences: number]>([
  [
    'a question on each of ten thousand lines',
    () => lines((number) => `如果第${number}号阀门有异常，应报告经理；否则继续巡查。`),
    20_001,
  ],
  [
    'ten thousand questions in one step',
    () => lines((number) => `${number}. 经主任同意后方可动火。`),
    10_001,
  ],
  ['a line of a hundred thousand blanks', () => `检查${'\u3000'.repeat(100_000)}阀门`, 1],
  ['a line of a hundred thousand commas', () => `检查${'，'.repeat(100_000)}阀门`, 1],
  ['a line of a hundred thousand stops', () => `检查${'.'.repeat(100_000)}阀门`, 1],
  ['a sentence of twenty thousand clauses', () => '如阀门漏水，'.repeat(20_000), 1],
])(
  '%s is read',
  async (_, words, sentences) => {
    const document = await readDocumentFile('a.txt', text(words()));
    if ('problem' in document) throw new Error(document.problem);
    const { ledger } = importDocument(document, { today: '2026-11-29', known: [], idOf: () => 'x' });
    expect(ledger.length).toBe(sentences);
  },
  4 * LIMIT,
);
