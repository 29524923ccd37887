/** Diagrams of other kinds than flowcharts, which Mermaid draws. */
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { drawOther } from '../../src/flowchart/draw/draw-cached.ts';
import { checkMermaid } from '../../src/flowchart/draw/check-mermaid.ts';
import { pageColour } from '../../src/flowchart/other-diagrams/page-colours.ts';
import { toPageSvg } from '../../src/flowchart/other-diagrams/page-svg.ts';
import { withBreaks, firstMissing } from '../../src/flowchart/other-diagrams/labels/label-breaks.ts';
import { drawOtherInProcess } from '../../src/flowchart/other-diagrams/draw-in-process.ts';
import { covering, outside, sticking } from './placed.ts';

const FOLDER = 'tests/flowchart/kinds';
/** One sample of each kind, with long Chinese words: name → Mermaid text. */
const kinds: [string, string][] = readdirSync(FOLDER).map((file) => [
  file.replace('.mmd', ''),
  readFileSync(`${FOLDER}/${file}`, 'utf8'),
]);

const parsed = (svg: string) => new JSDOM(svg).window.document.querySelector('svg')!;
/** The words of a drawing, line by line where Mermaid broke them. */
const words = async (text: string) => {
  const texts = parsed((await drawOther(text)).normal.svg).querySelectorAll('text');
  return Array.from(texts, (part) => part.textContent!.trim()).filter(Boolean);
};

test.each(kinds)('%s: is drawn, in attributes only, and check has nothing to say', async (_, text) => {
  expect(await checkMermaid(text)).toBeUndefined();
  const { svg, width, height } = (await drawOther(text)).normal;
  const drawing = parsed(svg);
  expect(width).toBeGreaterThan(50);
  expect(height).toBeGreaterThan(40);
  expect(drawing.querySelectorAll('style, script, [style], [onclick]')).toHaveLength(0);
  const classes = [...drawing.querySelectorAll('[class]')].map((part) => part.getAttribute('class'));
  expect(classes).toEqual([]);
  expect(drawing.getAttribute('class')).toBe('flow sketch');
  // Browsers read numbers here, and pass over what has a unit.
  const turned = [...drawing.querySelectorAll('[transform]')].map((part) => part.getAttribute('transform')!);
  expect(
    turned.filter((transform) => !/^(\w+\((?:[\s,]*-?[\d.]+(?:e-?\d+)?)+\s*\)\s*)+$/.test(transform)),
  ).toEqual([]);
  expect(drawing.querySelectorAll('[transform-origin]')).toHaveLength(0);
});

test.each(kinds.filter(([, text]) => /[\u4e00-\u9ffe]/.test(text)))(
  '%s: says its own words, whatever the same process has drawn before',
  async (_, text) => {
    const said = async (of: string) =>
      (await drawOtherInProcess(of)).body.replace(/<[^>]*>/g, '').match(/[\u4e00-\u9ffe]/g)!;
    const other = (han: string) => String.fromCharCode(han.charCodeAt(0) + 1);
    const first = await said(text);
    const second = await said(text.replace(/[\u4e00-\u9ffe]/g, other));
    expect(second.sort()).toEqual(first.map(other).sort());
  },
);

test('what a style turns about its own middle is turned so by attributes', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><style>.m { transform: rotate(45deg) scale(0.8, 0.8) }</style>' +
    '<rect class="m" x="8" y="8" width="4" height="4" transform-origin="10px 10px"/></svg>';
  expect(parsed(toPageSvg(svg, 'a')).querySelector('rect')!.getAttribute('transform')).toBe(
    'translate(10 10) rotate(45) scale(0.8, 0.8) translate(-10 -10)',
  );
});

test.each(kinds)(
  '%s: words stay inside their boxes and the drawing, and cover no other words',
  async (name, text) => {
    const drawing = parsed((await drawOther(text)).normal.svg);
    // The quarters of this kind are no rectangles.
    if (name !== 'cynefin') expect(sticking(drawing)).toEqual([]);
    expect(outside(drawing)).toEqual([]);
    expect(covering(drawing)).toEqual([]);
  },
);

test.each(kinds)('%s: a drawing holds nothing of the one before it', async (_, text) => {
  /** Other Chinese characters, so that no word is the same. */
  const changed = (words: string) =>
    words.replace(/[\u4e00-\u9ffe]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 1));
  // Names that Mermaid gives to commits depend on the whole text.
  const all = async (diagram: string) =>
    (await words(diagram)).join('').replace(/[\s\u200b]|\d-[0-9a-f]{7}/g, '');
  expect(await all(changed(text))).toBe(changed(await all(text)));
});

test('numbers in words are never rounded', async () => {
  expect(await words('pie showData\n  "甲" : 42.96\n  "乙" : 57.04\n')).toEqual(
    expect.arrayContaining(['甲 [42.96]', '乙 [57.04]']),
  );
  const sequence = 'sequenceDiagram\n  甲->>乙: 单价 12.35 元，版本 1.15.2\n';
  expect(await words(sequence)).toContain('单价 12.35 元，版本 1.15.2');
});

test('coordinates are rounded one by one, also where no blank stands between them', () => {
  const path = (d: string) => toPageSvg(`<svg><path d="${d}"/></svg>`, 'x');
  expect(path('M12.25.54l.28.31-.36.04')).toContain('d="M12.3 0.5l0.2 0.4-0.3 0"');
  // Two flags of an arc stand without a blank too.
  expect(path('M12.96.5a1.25 1.25 0 01.74 2')).toContain('d="M13 0.5a1.3 1.3 0 0 1 0.7 2"');
  expect(toPageSvg('<svg><polygon points="12.96.5 1.55.55"/></svg>', 'x')).toContain(
    'points="13 0.5 1.6 0.6"',
  );
});

test.each(['Aqua', 'rgb(240, 230, 210)', 'rgba(0, 0, 255, 0.25)', 'hsl(120, 40%, 80%)', 'transparent'])(
  'a box of participants with the colour %s has its name',
  async (colour) => {
    const text = `sequenceDiagram\n  box ${colour} 客人一边\n    participant 客人\n  end\n  客人->>客人: 想\n`;
    expect(await words(text)).toContain('客人一边');
  },
);

test('a setting in front matter or in a directive counts', async () => {
  const front = '---\nconfig:\n  gitGraph:\n    mainBranchName: 正式版\n---\n';
  const directive = "%%{init: {'gitGraph':\n  {'mainBranchName': '正式版'}}}%%\n";
  for (const head of [front, front.replaceAll('\n', '\r\n'), directive]) {
    const text = `${head}gitGraph\n  commit\n  branch b\n  checkout "正式版"\n`;
    expect(await words(text)).toEqual(expect.arrayContaining(['正式版', 'b']));
  }
});

test.each([
  ['classDiagram-v2\n  class 甲\n', '甲'],
  ['stateDiagram\n  甲 --> 乙\n', '乙'],
  ['classDiagram\n  class B[" "]\n  class A["甲"]\n', '甲'],
  ['C4Context\n  Person(a, "甲")\n', '甲'],
  ['mindmap\n  root((甲))\n    乙\n', '乙'],
  ["%%{init: {'gitGraph': {'showBranches': false}}}%%\ngitGraph\n  commit id: \"甲\"\n", '甲'],
  ['erDiagram\n  p[客人] {\n    string 姓名\n  }\n', '客人'],
  ['architecture-beta\n  title 乙\n  service a(server)[甲]\n', '甲'],
])('is drawn where Mermaid draws it: %j', async (text, said) => {
  expect(await checkMermaid(text)).toBeUndefined();
  expect(await words(text)).toContain(said);
});

test('a drawing of the same text is the same, commits that Mermaid names by chance included', async () => {
  const text = 'gitGraph\n  commit\n  commit\n';
  const first = await drawOtherInProcess(text);
  expect(first.body).toContain('<text');
  expect(await drawOtherInProcess(text)).toEqual(first);
});

test('long Chinese is broken where Chinese may be broken, and stand-ins of entities stay whole', () => {
  expect(withBreaks('已登记房号、现象、来电人', 6, '<br>')).toBe('已登记房号、<br>现象、来电人');
  expect(withBreaks('甲<br/>乙', 6, '<br>')).toBe('甲<br>乙');
  expect(withBreaks('走到ﬂ°infin¶ß层再往前走', 6, '<br>')).toBe('走到ﬂ°infin¶ß层<br>再往前走');
  expect(withBreaks('`code` 很长很长很长的字', 6, '<br>')).toBe('`code` 很长很长很长的字');
});

test('a text that the drawing does not have is named', () => {
  expect(firstMissing(['派工', '回 访'], '派\n工回访')).toBeUndefined();
  expect(firstMissing(['派工', '**急**'], '派工 急')).toBeUndefined();
  expect(firstMissing(['派工', '换房'], '派工')).toBe('换房');
});

test('words come out as they are meant', async () => {
  const text = 'sequenceDiagram\n  %% 不画\n  甲->>乙: #infin; #9829; file_name_v2 😀 报 <房号> `x`\n';
  expect((await words(text)).join('')).toContain('∞ ♥ file_name_v2 😀 报 <房号> `x`');
});

test('links of tasks, classes, states and participants lead on; unsafe ones are refused', async () => {
  const gantt =
    'gantt\n  dateFormat YYYY-MM-DD\n  section 甲\n  复尺 :a1, 2026-01-01, 3d\n  click a1 href "/procedures/x/"\n';
  const kinds = [
    gantt,
    'classDiagram\n  class A\n  link A "/procedures/x/"\n',
    'stateDiagram-v2\n  A --> B\n  click A href "/procedures/x/"\n',
  ];
  for (const text of kinds)
    expect(
      parsed((await drawOther(text)).normal.svg)
        .querySelector('a')
        ?.getAttribute('href'),
    ).toBe('/procedures/x/');
  const sequence = 'sequenceDiagram\n  participant A as 前台\n  link A: 规程 @ /procedures/x/\n  A->>A: 想\n';
  expect((await drawOther(sequence)).links).toEqual([
    { of: '前台', label: '规程', address: '/procedures/x/' },
  ]);
  expect(await checkMermaid(gantt.replace('/procedures/x/', 'javascript:alert(1)'))).toEqual({
    line: 5,
    message:
      '图里的链接「javascript:alert(1)」不能用。请写 https:// 开头的网址，或者本站的地址，例如 /procedures/walk-in/。',
  });
});

test('colours are the site’s, or one for light and one for dark', () => {
  expect(pageColour('#1d2329')).toBe('var(--ink)');
  expect(pageColour('rgb(255, 255, 255)')).toBe('var(--sheet)');
  expect(pageColour('none')).toBe('none');
  expect(pageColour('url(#a)')).toBe('url(#a)');
  // Yellow under dark words becomes a dark yellow under light words.
  expect(pageColour('yellow')).toBe('light-dark(#ffff00, #252518)');
  expect(pageColour('rgba(0, 0, 255, 0.5)')).toBe('light-dark(rgb(0 0 255 / 0.5), rgb(218 218 240 / 0.5))');
});

test('check says what cannot be drawn, with the line', async () => {
  expect(await checkMermaid('zenuml\n  甲->乙: 做\n')).toMatchObject({
    line: 1,
    message: expect.stringMatching(
      /^「zenuml」这种图画不出来。可以画的有：flowchart、sequenceDiagram、/,
    ) as string,
  });
  expect(
    await checkMermaid('---\ntitle: 图\n---\n\nrequirementDiagram\n  requirement 消防 {\n  }\n'),
  ).toEqual({
    line: 6,
    message: 'Mermaid 读不懂这一行。名字里有汉字、空格或标点时，多数图要用双引号把它括起来，例如 "消防通道"',
  });
});

test.each([
  ['stateDiagram-v2\n  A : <b>验</b>收 `单` #infin; #colon;\n', '验收 单 ∞ :'],
  ['stateDiagram-v2\n  A --> B : <b>验</b>收 `单` #9829;\n', '验收 单 ♥'],
  ['classDiagram\n  class A["<i>验</i>收 #amp; 付"]\n', '验收 & 付'],
  ['erDiagram\n  A {\n    string n "<strong>验</strong>收 #lt;3"\n  }\n', '验收 <3'],
  ['erDiagram\n  A ||--o{ B : "<u>验</u>收"\n', '验收'],
  ['mindmap\n  r[`**验**收`]\n', '验收'],
  ['mindmap\n  r["#infin; 次"]\n', '∞ 次'],
  ['kanban\n  a[<b>验</b>收]\n', '验收'],
  ['block\n  a["<b>验</b>收"]\n', '验收'],
  [
    'requirementDiagram\n  requirement a {\n    id: 1\n    text: "<b>验</b>收 #colon;"\n  }\n',
    'Text: 验收 :',
  ],
  // Parameters are no elements, and an empty line is one.
  ['classDiagram\n  class A~S~\n', 'A<S>'],
  ['sequenceDiagram\n  A->>A: 验<br/><br/>收\n', '验收'],
])('%j says %j', async (text, said) => {
  const drawn = (await words(text)).join('').replaceAll('\u200b', '');
  expect(drawn.replace(/\s/g, '')).toContain(said.replace(/\s/g, ''));
  expect(await checkMermaid(text)).toBeUndefined();
});

test.each([
  [
    'sankey\n  A,B,1\n  B,A,1\n',
    1,
    '桑基图不能绕回来：图里有几条流绕成了一圈。请去掉其中一条，或者换成 flowchart。',
  ],
  [
    '%% 图\nxychart\n  x-axis ["甲", "乙"]\n',
    2,
    '这幅图里没有数据。请至少写一行，例如 bar [3, 5, 4] 或 line [3, 5, 4]。',
  ],
  [
    'gantt\n  dateFormat YYYY-MM-DD\n  section 甲\n  乙 :a, 2026-13-41, 3d\n',
    4,
    'Mermaid 读不懂这一行，卡在「2026-13-41」。',
  ],
])('%j cannot be drawn, with the line and why', async (text, line, message) => {
  expect(await checkMermaid(text)).toEqual({ line, message });
});

// A packet of a hundred million bits, drawn bit by bit.
const ENDLESS = 'packet\n  0-99999999: "x"\n';

test('a drawing that does not end is given up with its line, and the next one is drawn', async () => {
  const [endless, next] = await Promise.allSettled([
    drawOtherInProcess(`%% 图\n${ENDLESS}`, 2_000),
    drawOtherInProcess('pie\n  "甲" : 1\n'),
  ]);
  expect(endless).toMatchObject({
    reason: {
      name: 'DrawingError',
      line: 2,
      message: '这幅 packet 图太大，一直画不完。请改小一点，或者拆成几幅。',
    },
  });
  expect(next).toMatchObject({ value: { body: expect.stringContaining('甲') as string } });
});

test('a drawing that does not end ends with the process that asked for it', async () => {
  const asking = spawn(process.execPath, [
    '-e',
    `import('./src/flowchart/other-diagrams/draw-in-process.ts').then(async ({ drawOtherInProcess }) => {
       await drawOtherInProcess('pie\\n  "甲" : 1');
       drawOtherInProcess(${JSON.stringify(ENDLESS)});
       console.log('drawing');
     });`,
  ]);
  await new Promise((told) => asking.stdout.once('data', told));
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = processes.map((line) => line.trim().split(/\s+/).map(Number));
  const drawing = pairs.find(([, parent]) => parent === asking.pid)![0]!;
  expect(process.kill(drawing, 0)).toBe(true);
  asking.kill('SIGKILL');
  await expect.poll(() => isRunning(drawing), { timeout: 50_000 }).toBe(false);
});

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
