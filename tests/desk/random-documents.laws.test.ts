/** Whatever is written by the form stands in the file, and is read back as it was written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks, type Block, type Element, type Entry } from '../../src/desk/document/blocks.ts';
import { readMatter, setMatter } from '../../src/desk/document/front-matter.ts';
import { segments, setWords } from '../../src/desk/document/segments.ts';
import { setAttribute } from '../../src/desk/document/set-attribute.ts';
import { shownLines, shownWords } from '../../src/desk/document/words.ts';
import {
  fileText,
  plainText,
  textIn,
  withChanges,
  written,
  type Change,
  type Written,
} from '../../src/desk/document/written.ts';
import { insertEntries, setTicked } from '../../src/desk/edit/entries.ts';
import { idMaker, idsOf, newBlock, newPage, newQuestion } from '../../src/desk/edit/new-blocks.ts';
import { blockAt, insertAt } from '../../src/desk/edit/places.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { runs } from '../laws.ts';

/** Words with all that means something elsewhere in the language; a backslash is a sign of its own only before others. */
const word = fc.constantFrom(
  ...[
    '甲',
    '乙',
    'a',
    ' b',
    '1. ',
    '- ',
    '# ',
    '<',
    '>',
    '{',
    '}',
    '/*',
    '&',
    '"',
    "'",
    ':',
    '>= ',
    '| ',
    '。',
    '😀',
  ],
);
const text = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim() || '甲');

const step = fc.record({
  name: text,
  records: fc.option(text, { nil: undefined }),
  hold: fc.boolean(),
  items: fc.array(text, { minLength: 1, maxLength: 3 }),
  paragraph: fc.option(text, { nil: undefined }),
  warn: fc.option(text, { nil: undefined }),
});
const page = fc.record({
  end: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  title: text,
  keywords: fc.array(
    text.map((one) => one.replace(/[,，、；;|｜]/g, '') || '甲'),
    { maxLength: 3 },
  ),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  options: fc.array(fc.record({ text, right: fc.boolean() }), { minLength: 1, maxLength: 3 }),
});

interface Draft {
  file: Written;
}
const known = new WeakMap<Written, Block[]>();
const blocksOf = ({ file }: Draft): Block[] => {
  const blocks = known.get(file) ?? readBlocks(file);
  known.set(file, blocks);
  return blocks;
};
const change = (draft: Draft, of: (file: Written, blocks: Block[]) => Change[]) => {
  draft.file = withChanges(draft.file, of(draft.file, blocksOf(draft)));
};
const elementAt = (blocks: readonly Block[], path: string) => blockAt(blocks, path) as Element;

/** Types words into an entry, a paragraph or a component, as the form does. */
function type(draft: Draft, path: string, shown: string, paragraph = false): void {
  change(draft, (file, blocks) => {
    const block = blockAt(blocks, path)!;
    const content = block.type === 'entry' ? block.content : block;
    const [first] = segments(file, { content, children: [] });
    return setWords(first!, shown, paragraph);
  });
}

function items(draft: Draft, path: string, texts: readonly string[]): void {
  texts.forEach((shown, index) => {
    if (index > 0)
      change(draft, (file, blocks) => {
        const list = blockAt(blocks, path) as Extract<Block, { type: 'list' }>;
        return insertEntries(file, list, index, ['&nbsp;']);
      });
    type(draft, `${path}/${index}`, shown);
  });
}

type Model = ReturnType<(typeof page)['generate']>['value'];

function write({ end, bom, title, keywords, steps, options }: Model): Written {
  const first = newPage('2026-11-30', '2027-11-30').replaceAll('\n', end);
  const draft = { file: written((bom ? '\u{feff}' : '') + first) };
  change(draft, (file) => setMatter(file, 'title', title, ['title']));
  change(draft, (file) => setMatter(file, 'keywords', keywords, ['title', 'keywords']));
  const make = () => idMaker(idsOf(blocksOf(draft)));
  steps.forEach((one, index) => {
    const path = String(index);
    if (index > 0)
      change(draft, (file, blocks) => insertAt(file, blocks, '', index, newBlock('Step', make())));
    const put = (name: string, value: string | true | undefined) =>
      change(draft, (_, blocks) => setAttribute(elementAt(blocks, path), name, value));
    put('name', one.name);
    put('records', one.records);
    put('hold', one.hold || undefined);
    items(draft, `${path}/0`, one.items);
    let count = 1;
    for (const [name, shown] of [
      ['paragraph', one.paragraph],
      ['Warn', one.warn],
    ] as const) {
      if (shown === undefined) continue;
      const at = count++;
      change(draft, (file, blocks) =>
        insertAt(
          file,
          blocks,
          path,
          at,
          name === 'Warn' ? '<Warn>\n\n&nbsp;\n\n</Warn>' : newBlock(name, make()),
        ),
      );
      type(draft, name === 'Warn' ? `${path}/${at}/0` : `${path}/${at}`, shown, true);
    }
  });
  const quiz = steps.length;
  change(draft, (file, blocks) => insertAt(file, blocks, '', quiz, newBlock('Quiz', make())));
  change(draft, (file, blocks) => insertAt(file, blocks, String(quiz), 1, newQuestion('multiple', make())));
  const list = `${quiz}/1/1`;
  options.forEach(({ text: shown, right }, index) => {
    type(draft, `${list}/${index}`, shown);
    change(draft, (file, blocks) => setTicked(file, blockAt(blocks, `${list}/${index}`) as Entry, right));
  });
  return draft.file;
}

/** The same, as it stands in the file. */
function read(file: Written, { options, end, bom }: Model): Model {
  const blocks = readBlocks(file);
  const values = readMatter(file).values;
  const wordsOf = (block: Block) => {
    const content = block.type === 'entry' ? block.content : block;
    return textIn(file, content);
  };
  const steps = blocks.slice(0, -1).map((block) => {
    const element = block as Element;
    const of = (name: string) => element.attributes.find((attribute) => attribute.name === name);
    const [list, ...others] = element.children;
    const warn = others.find((one): one is Element => one.type === 'element');
    const paragraph = others.find(({ type: kind }) => kind === 'text');
    return {
      name: of('name')!.value!,
      records: of('records')?.value,
      hold: of('hold') !== undefined,
      items: (list as Extract<Block, { type: 'list' }>).entries.map((entry) => shownWords(wordsOf(entry))),
      paragraph: paragraph && shownLines(wordsOf(paragraph)),
      warn: warn && shownLines(wordsOf(warn.children[0]!)),
    };
  });
  const list = blockAt(blocks, `${blocks.length - 1}/1/1`) as Extract<Block, { type: 'list' }>;
  return {
    ...{ end, bom, steps },
    title: values.get('title') as string,
    keywords: [...(values.get('keywords') as string[])],
    options: list.entries
      .slice(0, options.length)
      .map((entry) => ({ text: shownWords(wordsOf(entry)), right: entry.checked! })),
  };
}

test('a random page is read back as it was written, byte by byte and word by word', () => {
  fc.assert(
    fc.property(page, (model) => {
      const file = write(model);
      expect(read(file, model)).toEqual(model);
      expect(fileText(written(fileText(file)))).toBe(fileText(file));
      expect(file.ends.slice(0, -1).every((end) => end === model.end)).toBe(true);
      const { findings } = readPage('procedures/a/page.mdx', plainText(file));
      expect(findings.filter(({ rule }) => rule === 'syntax' || rule === 'yaml')).toEqual([]);
    }),
    { numRuns: runs(10_000) },
  );
  // Ten thousand pages take their time.
}, 1_800_000);
