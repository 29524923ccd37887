import { describe, expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { parse } from '../../src/flowchart/graph/parse.ts';
import { readSource } from '../../src/flowchart/graph/read-source.ts';
import { titlesOf } from '../../src/flowchart/graph/titles.ts';

const BEFORE: [string, string, number][] = [
  ['nothing', '', 1],
  ['blank lines', '\n  \n', 3],
  ['a comment', '%% 说明\n  %% 又一句\n', 3],
  ['front matter', '---\ntitle: 甲\n---\n', 4],
  ['front matter with blanks after its dashes', '---  \ntitle: 甲\n---\t \n', 4],
  ['indented front matter', '  ---\n  title: 甲\n  ---\n', 4],
  ['settings on one line', '%%{init: {"theme": "dark"}}%%\n', 2],
  ['settings over several lines', '%%{init: {\n  "theme": "dark"\n}}%%\n', 4],
  ['a setting before the word itself', '%%{wrap}%% ', 1],
  ['all of them', '---\ntitle: 甲\n---\n%% 说明\n%%{init: {\n"theme": "dark"}}%%\n\n', 8],
];
const KINDS: [string, string][] = [
  ['flowchart', 'flowchart TD\n a --> b'],
  ['flowchart-elk', 'flowchart-elk TD\n a --> b'],
  ['graph', 'graph LR; a --> b'],
  ['sequenceDiagram', 'sequenceDiagram\n a->>b: x'],
  ['pie', 'pie\n "a" : 2'],
];
const ENDS: [string, (text: string) => string][] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
];

describe.each(ENDS)('with %s', (_, ended) => {
  test.each(BEFORE.flatMap((before) => KINDS.map((kind) => [...before, ...kind] as const)))(
    'after %s (%j, line %d) a %s is found and can be drawn',
    async (_name, before, line, word, text) => {
      const source = readSource(ended(before + text));
      expect(source).toMatchObject({ word, line });
      expect(source.body.split('\n').slice(line)).toEqual(text.split('\n').slice(1));
      expect(await checkMermaid(ended(before + text))).toBeUndefined();
    },
  );

  test('a mistake is told with the line of the fence', async () => {
    for (const [, before, line] of BEFORE)
      await expect(
        parse(ended(`${before}flowchart TD\n\n %% 一\n a --> b\n b --> end\n`)),
      ).rejects.toMatchObject({
        message: 'end',
        line: line + 4,
      });
  });
});

test('front matter that is not closed is no front matter', () => {
  expect(readSource('---\ntitle: 甲\nflowchart TD\n a')).toMatchObject({ front: '', word: '' });
});

test('settings of a text count for this text alone', async () => {
  const text = 'gitGraph\n commit\n checkout trunk\n';
  const set = `---\nconfig:\n  gitGraph:\n    mainBranchName: trunk\n---\n${text}`;
  const both = await Promise.allSettled([parse(set), parse(text), parse(set)]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test.each([
  [
    '%%{init: {"gitGraph": {"mainBranchName": "trunk"}}}%%\ngitGraph\n commit\n checkout main\n',
    4,
    'checkout main',
  ],
  ['gitGraph\n commit\n merge nowhere\n', 3, 'merge nowhere'],
])('what is wrong in the sense of %j is told with its line', async (text, line, message) => {
  await expect(parse(text)).rejects.toMatchObject({ line, message });
});

test.each([
  ['---\r\ntitle: 甲  \r\n---  \r\npie\r\n "a" : 1', { title: '甲', description: undefined }],
  ['---\ntitle: \'甲: 乙\' # 注\n---\npie\n "a" : 1', { title: '甲: 乙', description: undefined }],
  ['---\ntitle: 2026\n---\nflowchart TD\n a', { title: '2026', description: undefined }],
  ['---\ntitle: [\n---\nflowchart TD\n a', { title: undefined, description: undefined }],
  [
    'flowchart TD\n accTitle: 甲 #amp; #quot;乙#quot;\n accDescr: 一 #9829; 二\n a',
    { title: '甲 & "乙"', description: '一 ♥ 二' },
  ],
])('names %j', (text, titles) => {
  expect(titlesOf(text)).toEqual(titles);
});
