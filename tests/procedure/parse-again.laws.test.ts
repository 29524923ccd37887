/** A text that is typed is read as if nothing of it had been read before. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseAgain } from '../../src/procedure/source/markdown/parse-again.ts';
import { splitSource } from '../../src/procedure/source/split-source.ts';
import { children, type SyntaxNode } from '../../src/syntax/node.ts';
import { runs } from '../laws.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const whole = (text: string) => processor.parse(text) as unknown as SyntaxNode;

/** What is read, or that nothing is. JavaScript in braces is refused, wherever it stands. */
function readBy(parse: (text: string) => SyntaxNode, text: string): string {
  try {
    return JSON.stringify(parse(text), (key, value: unknown) => (key === 'estree' ? undefined : value));
  } catch {
    return 'nothing';
  }
}

/** In characters: what is read again depends on a few blocks, and a whole page takes ten times as long. */
const LONGEST = 300;

/** The blocks of a page and what stands in them, each as it is written there. */
function blocksIn(body: string): string[] {
  const all = (node: SyntaxNode): SyntaxNode[] => children(node).flatMap((child) => [child, ...all(child)]);
  return all(whole(body))
    .filter(({ type, position }) => BLOCKS.test(type) && position?.start.column === 1)
    .map(({ position }) => body.slice(position!.start.offset, position!.end.offset))
    .filter(({ length }) => length <= LONGEST);
}
const BLOCKS = /^(?:mdxJsxFlowElement|list|paragraph|heading|table|code|blockquote|mdxFlowExpression)$/;

const blocks = globSync('tests/handbook/procedures/**/*.mdx').flatMap((file) =>
  blocksIn(splitSource(readFileSync(file, 'utf8')).body),
);
const body = fc
  .array(fc.constantFrom(...blocks), { minLength: 6, maxLength: 10 })
  .map((parts) => parts.join('\n\n'));

const typed = fc.constantFrom(
  ...[
    '甲',
    ' ',
    '\n',
    '\n\n',
    '    ',
    '- ',
    '- [ ] 乙',
    '1. ',
    '# ',
    '===',
    '---',
    '> ',
    '| a |',
    '|-|',
    '```',
    '~~~',
  ],
  ...[
    '<Step id="x" name="丙">',
    '</Step>',
    '<Note>',
    '</Note>',
    '<Value />',
    '{',
    '}',
    '{/* if: 甲 */}',
    '[^1]',
    ']: ',
  ],
  ...['[甲]', '(#乙)', '*', '**', '`', '\\', '&', 'import a', 'www.a.cn', '\t'],
);
const edit = fc.record({ at: fc.nat(), take: fc.nat({ max: 12 }), put: fc.array(typed, { maxLength: 2 }) });

test('what is typed is read as the whole is', () => {
  /** How often less than the whole was read. */
  let partly = 0;
  fc.assert(
    fc.property(body, fc.array(edit, { minLength: 1, maxLength: 6 }), (page, edits) => {
      let read = '';
      const again = parseAgain((text) => whole((read = text)));
      again(page);
      let text = page;
      for (const { at, take, put } of edits) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + put.join('') + text.slice(place + take);
        read = '';
        const found = readBy(again, text);
        // The whole was read: there is nothing to compare it with but itself.
        if (read === text) continue;
        partly++;
        expect(found).toBe(readBy(whole, text));
      }
    }),
    { numRuns: runs(10_000, 60) },
  );
  expect(partly).toBeGreaterThan(5);
}, 1_800_000);

test('a letter in one of many blocks has only those around it read', () => {
  const blocks = Array.from({ length: 50 }, (_, at) => `<Step id="s${at}" name="甲">\n\n- [ ] 乙\n\n</Step>`);
  const lengths: number[] = [];
  const again = parseAgain((text) => (lengths.push(text.length), whole(text)));
  const text = blocks.join('\n\n');
  again(text);
  again(text.replace('id="s20" name="甲"', 'id="s20" name="甲丙"'));
  again(text.replace('id="s20" name="甲"', 'id="s20" name="甲丙"'));
  expect(lengths).toHaveLength(2);
  expect(lengths[1]).toBeLessThan(text.length / 10);
});
