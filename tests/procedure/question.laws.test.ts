import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../laws.ts';
import { page, source } from './example.ts';

/** A word that stands nowhere else; `@` becomes the next one. */
const odd = fc.constantFrom(
  '**@**',
  '*@*',
  '`@`',
  '[@](/x/)',
  '![@](a.png)',
  '~~@~~',
  '<Blank accept="@" />',
  '<Blank accept="@｜@" />',
  '<Number is="3" unit="@" />',
  '**@<Blank accept="@" />@**',
  'https://a.cn/@',
  '@\n@',
  '@[^1]',
);
const inline = fc.oneof({ weight: 30, arbitrary: fc.constant('@') }, { weight: 1, arbitrary: odd });
const text = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('，'));
const box = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('[x] ', '[ ] ', '[X] ') },
  { weight: 1, arbitrary: fc.constantFrom('[√] ', '[] ', '[？] ', '[x]', '') },
);
const why = fc.option(
  fc
    .tuple(
      fc.constantFrom(...Array.from({ length: 20 }, () => '  - '), '  1. ', '\n  ', '    - ', '  - [ ] '),
      text,
    )
    .map(([mark, words]) => `\n${mark}${words.replaceAll('\n', ' ')}`),
  { nil: '' },
);
const line = (words: string) => words.replaceAll('\n', ' ');
const block = fc.oneof(
  text,
  text.map((words) => `> ${line(words)}`),
  text.map((words) => `## ${line(words)}`),
  text.map((words) => '```mermaid\n' + words + '\n```'),
  text.map((words) => '```\n' + words + '\n```'),
  fc
    .array(fc.tuple(box, text, why), { minLength: 1, maxLength: 4 })
    .map((items) => items.map(([mark, words, reason]) => `- ${mark}${line(words)}${reason}`).join('\n')),
  fc
    .array(fc.tuple(text, why), { minLength: 1, maxLength: 4 })
    .map((items) =>
      items.map(([words, reason], index) => `${index + 1}. ${line(words)}${reason}`).join('\n'),
    ),
  fc
    .array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    .map(([head, ...rows]) => {
      const row = (cells: string[]) => `| ${cells.map(line).join(' | ')} |`;
      return [row(head!), row(head!.map(() => '---')), ...rows.map(row)].join('\n');
    }),
  fc.constant('---'),
);

it('every word of a question is in the model, or its author is told', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 2 }), fc.boolean(), (inner, framed) => {
      const blocks = framed ? ['@', ...inner, '@'] : inner;
      let count = 0;
      const body = blocks.join('\n\n').replaceAll('@', () => `w${++count}w`);
      const { findings, outline } = page(
        source(`\n<Quiz>\n\n<Question id="q">\n\n${body}\n\n</Question>\n\n</Quiz>\n`),
      );
      if (findings.some(({ severity }) => severity === 'error')) return;
      const kept = JSON.stringify(outline.questions);
      const words = Array.from({ length: count }, (_, index) => `w${index + 1}w`);
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns: runs(20_000, 2000) },
  );
});
