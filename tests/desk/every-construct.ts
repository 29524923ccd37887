/** Every construct of a page is changed and changed back: each change touches its own lines, and nothing is left of it. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAnswer, setAnswer } from '../../src/desk/document/answers.ts';
import { readBlocks, type Block, type Element } from '../../src/desk/document/blocks.ts';
import { moveBlock, insertBlock, removeBlock, type Around } from '../../src/desk/document/edit-blocks.ts';
import { readMatter, setMatter, type MatterValue } from '../../src/desk/document/front-matter.ts';
import { segments, setWords } from '../../src/desk/document/segments.ts';
import { shownWords } from '../../src/desk/document/words.ts';
import { setAttribute } from '../../src/desk/document/set-attribute.ts';
import {
  fileText,
  textIn,
  withChanges,
  written,
  type Change,
  type Span,
  type Written,
} from '../../src/desk/document/written.ts';

/** All blocks, in the order of the file. */
function all(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...all(block.type === 'list' ? block.entries : block.children)]);
}

/** For one block: what changes it, and what takes the same change back once it is made. None where it has no such part. */
type Edit = (
  block: Block,
  file: Written,
  original: Block,
) => { span: Span; there: Change[]; back: Change[] }[];

/** Makes one kind of change to all blocks of a page at once, each in its own lines, and takes all of them back. */
function changesAndBack(file: Written, edit: Edit): void {
  const before = all(readBlocks(file));
  const there = before.flatMap((block) => edit(block, file, block));
  for (const { span, there: changes } of there)
    for (const { from, to } of changes) {
      expect(from.line).toBeGreaterThanOrEqual(span.from.line);
      expect(to.line).toBeLessThanOrEqual(span.to.line);
    }
  if (there.length === 0) return;
  const after = withChanges(
    file,
    there.flatMap((one) => one.there),
  );
  expect(fileText(after)).not.toBe(fileText(file));
  const blocks = all(readBlocks(after));
  expect(blocks.map(({ type }) => type)).toEqual(before.map(({ type }) => type));
  const back = blocks.flatMap((block, index) => edit(block, after, before[index]!));
  const again = withChanges(
    after,
    back.flatMap((one) => one.back),
  );
  expect(fileText(again)).toBe(fileText(file));
}

const anotherValue: Edit = (block, _, original) => {
  if (block.type !== 'element') return [];
  return (original as Element).attributes.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    const set = (to: string) => setAttribute(block, name, to);
    return [{ span: block.tag, there: set(`${value}"甲&amp;<`), back: set(value) }];
  });
};

const newAttribute: Edit = (block) => {
  if (block.type !== 'element') return [];
  const set = (to: string | undefined) => setAttribute(block, 'new', to);
  return [{ span: block.tag, there: set('新'), back: set(undefined) }];
};

const longerWords: Edit = (block, file) => {
  if (block.type !== 'entry' || readAnswer(file, block)) return [];
  const parts = segments(file, block);
  expect(parts.map(({ text }) => text).join('')).toBe(textIn(file, block.content));
  return parts.flatMap((part) => {
    if (part.kind !== 'words') return [];
    const shown = shownWords(part.text);
    return [
      {
        span: block.content,
        there: setWords(part, `${shown}甲`),
        back: setWords(part, shown.replace(/甲$/, '')),
      },
    ];
  });
};

const otherAnswer: Edit = (block, file, original) => {
  const answer = block.type === 'entry' ? readAnswer(file, block) : undefined;
  if (!answer || block.type !== 'entry') return [];
  const to = answer.to === 'other' ? targets.get(original)! : answer.to;
  targets.set(original, to);
  return [
    { span: block, there: setAnswer(file, block, { to: 'other' }), back: setAnswer(file, block, { to }) },
  ];
};
/** Where the answers led. */
const targets = new WeakMap<Block, string>();

/** Blocks in what they stand in. */
function surroundings(file: Written): Around[] {
  const blocks = readBlocks(file);
  const inner = all(blocks).flatMap((block): Around[] => {
    if (block.type === 'element' && !block.empty && !block.inline)
      return [{ begin: block.tag.to, blocks: block.children, apart: '\n\n' }];
    return [];
  });
  return [{ begin: readMatter(file).end, blocks, apart: '\n\n' }, ...inner];
}

function longer(value: MatterValue): MatterValue {
  if (typeof value === 'string') return `${value}: #甲`;
  return Array.isArray(value) ? [...(value as MatterValue[]), '甲, 乙'] : { ...value, new: '甲' };
}

export function describeEveryConstruct(folder: string): void {
  const files = globSync(`${folder}/procedures/**/*.mdx`).map(
    (name) => [name, written(readFileSync(name, 'utf8'))] as const,
  );

  test.each(files)('%s is written back as it was read', (name, file) => {
    expect(fileText(file)).toBe(readFileSync(name, 'utf8'));
  });

  test.each(files)('%s: every attribute, item and answer is changed and changed back', (_, file) => {
    for (const edit of [anotherValue, newAttribute, longerWords, otherAnswer]) changesAndBack(file, edit);
  });

  test.each(files)('%s: every key of the front matter is changed and changed back', (_, file) => {
    const { values } = readMatter(file);
    const order = [...values.keys()];
    const set = (now: Written, of: (value: MatterValue) => MatterValue | undefined) =>
      withChanges(
        now,
        [...values].flatMap(([key, value]) => setMatter(now, key, of(value), order)),
      );
    const after = set(file, longer);
    expect(readMatter(after).values).toEqual(
      new Map([...values].map(([key, value]) => [key, longer(value)])),
    );
    expect(readMatter(set(after, (value) => value)).values).toEqual(values);
    for (const [key, value] of values) {
      const without = withChanges(file, setMatter(file, key, undefined, order));
      expect([...readMatter(without).values.keys()]).toEqual(order.filter((one) => one !== key));
      const again = withChanges(without, setMatter(without, key, value, order));
      expect([...readMatter(again).values]).toEqual([...values]);
      expect(fileText(again).split('\n---\n')[1]).toBe(fileText(file).split('\n---\n')[1]);
    }
  });

  test.each(files)('%s: every block is moved and moved back, taken out and put in again', (_, file) => {
    for (const around of surroundings(file)) {
      around.blocks.forEach((block, index) => {
        const text = textIn(file, block);
        const without = withChanges(file, removeBlock(around, index));
        const again = withChanges(
          without,
          insertBlock({ ...around, blocks: around.blocks.slice(0, index) }, index, text),
        );
        if (index > 0) expect(fileText(again)).toBe(fileText(file));
        if (index === 0 || index === around.blocks.length - 1) return;
        const moved = withChanges(file, moveBlock(file, around, index, around, index + 2));
        expect(fileText(moved)).not.toBe(fileText(file));
        expect([...fileText(moved)].sort().join('')).toBe([...fileText(file)].sort().join(''));
      });
    }
  });
}
