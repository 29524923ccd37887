/** Long Chinese words in the diagrams that Mermaid draws: broken between words, inside their boxes, on no line. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { drawOther } from '../../src/flowchart/draw/draw-cached.ts';
import { LONG_WORDS } from './long-words.ts';
import { covering, crossed, outside, sticking } from './placed.ts';

const drawn = async (text: string) =>
  new JSDOM((await drawOther(text)).normal.svg).window.document.querySelector('svg')!;
const lines = async (text: string) =>
  Array.from((await drawn(text)).querySelectorAll('text'), (words) =>
    Array.from(words.querySelectorAll('tspan[x]'), (line) => line.textContent).join('/'),
  );
const sample = (name: string) => LONG_WORDS.find(([of]) => of === name)![1];

test.each(LONG_WORDS)('%s: nothing is cut, covered or crossed', async (_, text) => {
  const drawing = await drawn(text);
  expect(outside(drawing)).toEqual([]);
  expect(covering(drawing)).toEqual([]);
  expect(sticking(drawing)).toEqual([]);
  expect(crossed(drawing)).toEqual([]);
});

test('the title of a frame is broken to its width, without hyphens', async () => {
  const text = sample('sequence with frames');
  expect(await checkMermaid(text)).toBeUndefined();
  const said = await lines(text);
  expect(said.filter((words) => /-/.test(words))).toEqual([]);
});

test('lifelines end with the drawing, where no participant stands at their ends', async () => {
  const text = '%%{init: {"sequence": {"mirrorActors": false}}}%%\nsequenceDiagram\n  甲->>乙: 做\n';
  const drawing = await drawn(text);
  const ends = Array.from(drawing.querySelectorAll('line'), (line) => Number(line.getAttribute('y2')));
  const [, top = 0, , height = 0] = drawing.getAttribute('viewBox')!.split(' ').map(Number);
  expect(ends.length).toBeGreaterThan(2);
  expect(Math.max(...ends)).toBeLessThanOrEqual(top + height + 1);
});

test('an axis over two years says the year, and no two of its words touch', async () => {
  const said = Array.from((await drawn(sample('gantt over two years'))).querySelectorAll('text'), (words) =>
    words.textContent.trim(),
  );
  expect(said).toContain('2025-10-12');
  expect(said).toContain('2026-01-04');
});

test.each([
  ['stateDiagram-v2\n  A : 见 https://example.org/a 页', '见 https://example.org/a 页'],
  ['stateDiagram-v2\n  A --> B : 写信 a@b.cn', '写信 a@b.cn'],
  ['classDiagram\n  class A["见 www.example.org"]', '见 www.example.org'],
  ['classDiagram\n  class A {\n    见 https://example.org\n  }', '见 https://example.org'],
  ['mindmap\n  r["~~旧~~价"]', '~~旧~~价'],
  ['kanban\n  a[甲]\n    b["[名](地址)"]', '[名](地址)'],
  ['block\n  a["温度 > 30"]', '温度 > 30'],
  ['swimlane-beta\n  a["1 < 2"] --> b', '1 < 2'],
  ['erDiagram\n  A ||--o{ B : "\\*甲\\*"', '*甲*'],
  ['erDiagram\n  A ||--o{ B : "一<br />二<br>三"', '一二三'],
  ['stateDiagram-v2\n  A\n  note right of A\n    一<br>二<br/>三<br />四<br\t/>五\n  end note', '一二三四五'],
  [
    'requirementDiagram\n  element a {\n    type: x\n    docref: "https://example.org"\n  }',
    'https://example.org',
  ],
])('%j says %j', async (text, said) => {
  expect(await checkMermaid(text)).toBeUndefined();
  const words = Array.from((await drawn(text)).querySelectorAll('text'), (part) => part.textContent).join('');
  expect(words.replace(/\s/g, '')).toContain(said.replace(/\s/g, ''));
});
