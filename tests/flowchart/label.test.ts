import { expect, test } from 'vitest';
import { labelText } from '../../src/flowchart/graph/label-text.ts';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';

/** What is written between double quotes in the text, and what the drawing says. */
const WORDS: [string, string][] = [
  ['#infin; #9829; #hearts; #rarr;', '∞ ♥ ♥ →'],
  ['#amp; #lt;b#gt; #quot;x#quot; #35;', '& <b> "x" #'],
  ['&amp; &lt; &#9829; &#x2665; &copy;', '& < ♥ ♥ ©'],
  ['#x2665;', '♥'],
  ['工单 #A12; 已办', '工单 #A12; 已办'],
  ['#99999999; #55296;', '#99999999; #55296;'],
  ['R&D、A & B、&、a&b;', 'R&D、A & B、&、a&b;'],
  ['一<br>二<br/>三<BR />四\\n五', '一\n二\n三\n四\n五'],
  ['<b>粗</b><i>斜</i><span class=x>字</span>', '粗斜字'],
  ['<p>一</p><p>二</p>', '一\n二'],
  ['报 <房号> 和 <name>，List<String>', '报 <房号> 和 <name>，List<String>'],
  ['1 < 2 > 0, a<b', '1 < 2 > 0, a<b'],
  ['file_name_v2 and **stars**', 'file_name_v2 and **stars**'],
  ['`file_name_v2 and **bold** _it_ *it* __b__`', 'file_name_v2 and bold it it b'],
  ['`**注意：**请核对。*先*验`', '注意：请核对。先验'],
  ['`3 * 4 * 5, ~~a~~`', '3 * 4 * 5, a'],
  ['`一\n 二<br>三`', '一\n二\n三'],
  ['`1. 一\n2. 二`', '1. 一\n2. 二'],
  ['`a \\* b #42;c#42;`', 'a * b *c*'],
  ['C:\\temp\\盘', 'C:\\temp\\盘'],
  ['👨‍👩‍👧 好 😀', '👨‍👩‍👧 好 😀'],
  ['fa:fa-car 出车', '出车'],
  ['见 a:::b', '见 a:::b'],
  ['$$ 100%', '$$ 100%'],
];

test.each(WORDS)('%j says %j in nodes, edges and groups', async (written, said) => {
  const graph = await parseFlowchart(
    `flowchart TD\n subgraph g ["${written}"]\n a["${written}"]\n end\n a -->|"${written}"| b\n a -- "${written}" --> c`,
  );
  expect(graph.nodes[0]!.label).toBe(said);
  expect(graph.groups[0]!.label).toBe(said);
  expect(graph.edges.map(({ label }) => label)).toEqual([said, said]);
});

test('a tooltip says what is meant', async () => {
  const { nodes } = await parseFlowchart('flowchart TD\n a\n click a href "#x" "一 #amp; <b>二</b>"');
  expect(nodes[0]!.tooltip).toBe('一 & 二');
});

test('what is not a character leaves no mark', () => {
  expect(labelText('a\u0000b\u0008\uffff')).toBe('ab');
  expect(labelText('<script>alert(1)</script>甲')).toBe('甲');
});
