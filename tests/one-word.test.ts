/** One word for a thing: 读 · 照着做 · 测一测, 这一单, 必须先做完. Words that said the same are gone. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quizText } from '../src/text/zh/quiz.ts';
import { searchText } from '../src/text/zh/search.ts';
import { terms } from '../src/text/zh/terms.ts';
import { useText } from '../src/text/zh/uses.ts';

/** Each with what is said in its place. */
const GONE: [gone: RegExp, now: string][] = [
  [/清单/, useText.do],
  [/自测/, useText.test],
  [/执行/, '照着做, 这一单 or 经办人'],
  [/要先做完/, terms.hold],
  [/走单|走一单/, useText.do],
  [/一张新的|这张单|新开一张/, '这一单'],
];

/** What reaches a reader: the words of the interface, the guide for authors, the messages for them. */
const FILES = [
  ...globSync('src/text/zh/*.ts'),
  ...globSync('src/{rules,authoring,procedure/lint,procedure/source,procedure/outline}/**/*.{ts,mdx}'),
  ...globSync('src/{pages,shell,home,indexes,progress,review,quiz,run,search}/**/*.{astro,tsx,ts}'),
  'README.zh-CN.md',
];

test('the three uses, a run and a hold are called by one word each', () => {
  expect(useText).toEqual({ read: '读', do: '照着做', test: '测一测' });
  expect(searchText.uses).toEqual(useText);
  expect(quizText.name).toBe(useText.test);
  expect(terms.hold).toBe('必须先做完');
});

test.each(GONE)('%s is said nowhere any more', (gone) => {
  const found = FILES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      // The search reads what people type, whatever they call it.
      .flatMap((line, index) =>
        gone.test(line.replaceAll(terms.hold, '')) && !line.includes('怎么办理')
          ? [`${file}:${index + 1} ${line.trim()}`]
          : [],
      ),
  );
  expect(found).toEqual([]);
});

test('the search looks at what is there', () => {
  expect(FILES.length).toBeGreaterThan(150);
});
