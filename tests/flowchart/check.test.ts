import { expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { withBase } from '../../src/flowchart/draw/base-links.ts';
import { withUniqueIds } from '../../src/flowchart/draw/unique-ids.ts';
import { drawMermaid } from '../../src/flowchart/draw/draw-cached.ts';

const CLASSES =
  '颜色由本站统一定，以便深色和打印时也看得清；可以用的有：redline、done、current、off、time、gap、refused、stopped';

test.each([
  'flowchart TD\n a["见 a:::b"] --> b',
  'flowchart TD\n a["一\n style b fill:#f00\n class a danger"] --> b',
  'flowchart TD\n a -->|"x:::y"| b:::redline',
  'flowchart TD\n a[见 b:::c] --> b',
  'flowchart TD\n a --> b\n class a,b redline',
  'flowchart TD\n a --> b; class a done; class b off',
  'flowchart TD\n subgraph g\n a\n end\n class g time',
  'flowchart TD\n a --> b\n click a callback "提示"\n click b call f("a", 1) "提示"',
  'flowchart TD\n a e1@--> b & c\n e1@{ animate: true }',
  'flowchart TD\n a --> b\n classDef x fill:#f9f,stroke:#333,stroke-dasharray: 5 5',
  'graph LR; 甲 --> 乙; 乙 ---> 丙 & 丁; 丙 x--x 丁; 甲 o--o 丁; 甲 ~~~ 丁;',
  'graph >; a-->b;',
  'flowchart-elk TD\n a --> b',
  'flowchart TD\n a@{ icon: "fa:user", form: "circle", label: "人" } --> b@{ img: "https://example.org/a.png", label: "图" }',
])('%j can be drawn', async (text) => {
  expect(await checkMermaid(text)).toBeUndefined();
});

test.each([
  ['flowchart TD\n a --> b\n a:::danger --> c', 3, 'danger'],
  ['flowchart TD\n a["x:::redline"]\n class a 危险', 3, '危险'],
  ['flowchart TD\n a --> b; class a danger;', 2, 'danger'],
  ['flowchart TD\n subgraph g\n a\n end\n class g danger', 5, 'danger'],
])('%j has an unknown class in line %d', async (text, line, name) => {
  expect(await checkMermaid(text)).toEqual({ line, message: `没有「${name}」这个样式。${CLASSES}` });
});

test.each([
  ['flowchart TD\n a --> b\n linkStyle 0 stroke:#f00', 3],
  ['flowchart TD; a --> b; style a fill:#f00', 1],
  ['flowchart TD\n a --> b\n classDef default fill:#f00', 3],
])('%j styles in line %d', async (text, line) => {
  expect((await checkMermaid(text))?.line).toBe(line);
  expect((await checkMermaid(text))?.message).toContain(
    '不能用 style、linkStyle 或 classDef default 指定颜色',
  );
});

test.each([
  ['flowchart TD\n a["$$x^2$$"] --> b', 2, '$$x^2$$'],
  ['flowchart TD\n a --> b\n b -->|"$$\\alpha$$"| c', 3, '$$\\alpha$$'],
  ['sequenceDiagram\n A->>B: 算 $$\\frac{1}{2}$$ 次', 2, '$$\\frac{1}{2}$$'],
])('%j has a formula in line %d, which is refused in plain words', async (text, line, formula) => {
  expect(await checkMermaid(text)).toEqual({
    line,
    message: `图里的公式「${formula}」画不出来。请写成普通文字，例如 x² + 1，或者把公式写在图的外面。`,
  });
});

test.each(['flowchart TD\n a["$$ 100%"] --> b', 'pie\n "$$x$$" : 1'])('%j is no formula', async (text) => {
  expect(await checkMermaid(text)).toBeUndefined();
});

test('a group within itself is refused, and does not run for ever', async () => {
  const text = 'flowchart TD\n subgraph A\n B\n end\n subgraph B\n A\n end';
  expect(await checkMermaid(text)).toMatchObject({ line: 1 });
});

test('targets of links are told with their line, however they are written', async () => {
  const asked: string[] = [];
  const wrong = (target: string) => {
    asked.push(target);
    return target === '#b#amp;' ? undefined : target.startsWith('javascript') ? `不行：${target}` : undefined;
  };
  const text = [
    '---',
    'title: 甲',
    '---',
    'flowchart TD',
    ' a --> b --> c --> d',
    ' click a "handover.mdx#x"',
    ' click b href "#greet" "提示" _blank',
    ' click c call f() "不是地址"',
    ' click d href "javascript:alert(1)"',
  ].join('\n');
  expect(await checkMermaid(text, wrong)).toEqual({ line: 9, message: '不行：javascript:alert(1)' });
  expect(asked).toEqual(['handover.mdx#x', '#greet', 'javascript:alert(1)']);
});

test('links in a drawing lead to this site’s pages under its base', () => {
  const at = (href: string) => withBase(`<a href="${href}" class="fn">`);
  expect(at('handover.mdx#x')).toBe('<a href="/procedures/handover/#x" class="fn">');
  expect(at('/procedures/handover/')).toBe('<a href="/procedures/handover/" class="fn">');
  expect(at('../handover/')).toBe('<a href="/procedures/handover/" class="fn">');
  expect(at('#greet')).toBe('<a href="#greet" class="fn">');
  expect(at('https://example.org/?a=1&#38;b=2')).toBe(
    '<a href="https://example.org/?a=1&#38;b=2" rel="noopener noreferrer" class="fn">',
  );
});

test('the same flow three times on a page has no id twice', async () => {
  const flow = await drawMermaid('flowchart TD\n accDescr: 说明\n a --> b\n b --o c\n b --x d', '图');
  const shown = new Map<string, number>();
  const all = [0, 1, 2].map(() => JSON.stringify(withUniqueIds(flow, shown)).replaceAll('\\"', '"'));
  const ids = all.flatMap((page) => Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id!));
  expect(ids.length).toBe(6);
  expect(new Set(ids).size).toBe(ids.length);
  for (const page of all)
    for (const [, named] of page.matchAll(/url\(#([^)]+)\)|aria-\w+="([^"]+)"/g))
      if (named) expect(page).toContain(` id="${named}"`);
});
