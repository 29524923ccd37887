import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted } from '../../src/flowchart/graph/mermaid-text.ts';
import { lanesOf, toSwimlanes, toMermaid } from '../../src/flowchart/graph/to-mermaid.ts';
import { parseFlowchart } from '../../src/flowchart/graph/parse.ts';
import { page, source } from '../procedure/example.ts';
import { answer, names, permit, step } from './samples.ts';

test('writes a procedure as Mermaid text that people can read', () => {
  expect(toMermaid(permit, names).text).toBe(`flowchart TD
  start_(["住户要搬出大件"])
  s_apply["填放行条<br>住户"]
  q_who{"申请人是谁？"}
  s_consent["征得业主同意<br>客服"]
  q_consent{"业主同意吗？"}
  s_contract["核对装修合同<br>客服"]
  s_check["核对身份与欠费<br>客服"]:::redline
  s_gate["核对实物<br>门岗"]
  q_gate{"与放行条相符吗？"}
  s_release["收条放行<br>门岗、客服"]
  e_1(["不予开具"]):::refused
  e_2(["放行并存档"])
  start_ --> s_apply
  s_apply --> q_who
  q_who -->|"业主"| s_check
  q_who -->|"租户"| s_consent
  q_who -->|"施工队"| s_contract
  s_consent --> q_consent
  q_consent -->|"同意"| s_check
  q_consent -->|"不同意"| e_1
  s_contract --> s_check
  s_check --> s_gate
  s_gate --> q_gate
  q_gate -->|"相符"| s_release
  q_gate -->|"不符"| s_check
  s_release --> e_2
  classDef redline stroke:#b93426,stroke-width:2px
  classDef refused stroke-width:3px
`);
});

test('groups the steps by their first role', () => {
  expect(toSwimlanes(permit, names).text).toContain(`  subgraph lane_3 ["门岗"]
    s_gate["核对实物"]
    q_gate{"与放行条相符吗？"}
    s_release["收条放行"]
  end
`);
  expect(lanesOf(permit.steps)).toEqual(['resident', 'desk', 'guard']);
});

test('says what each node and edge stands for', () => {
  const { nodes, edges } = toMermaid(permit, names);
  expect(nodes['q_who']).toEqual({ kind: 'step', step: 'who', ask: false });
  expect(nodes['q_consent']).toEqual({ kind: 'step', step: 'consent', ask: true });
  expect(nodes['start_']).toEqual({ kind: 'start' });
  expect(nodes['e_1']).toEqual({ kind: 'end', outcome: '不予开具' });
  expect(edges[5]).toEqual({ from: 'consent', to: 'consent' });
  expect(edges[7]).toEqual({ from: 'consent', to: 'end', outcome: '不予开具', answer: 'b2' });
});

test('writes cases, stretches, calls and what is left open', async () => {
  const { outline } = page(
    source(`
<Phase id="before" name="班前">

<Step id="tools" name="备工具" when="下雨" by="receptionist">

- [ ] 拿伞

</Step>

</Phase>

<Phase id="guests" name="班中" repeat="还有下一位客人吗？">

<Together id="both" name="同时做">

<Step id="greet" name="问好">

- [ ] 问好

</Step>

<Step id="room" name="分房" calls="exit-permit">

- [ ] 查房态

<Ask question="有房吗？">

- [有](#both)
- [没有](#both)

</Ask>

</Step>

</Together>

</Phase>

<Step id="round" name="巡查" every="PT15M">

- [ ] 看大厅

</Step>

<Step id="lock" name="锁门">

<Ask question="门都锁好了吗？">

- [锁好](#end)
- [锁不上](#gap "锁不上时找谁？")

</Ask>

</Step>
`),
  );
  const { text, nodes, edges } = toMermaid({ ...outline, trigger: '开店', outcome: '关店' }, names);
  expect(text).toBe(`flowchart TD
  start_(["开店"])
  subgraph p_1 ["班前"]
    w_tools@{ shape: choice }
    s_tools["备工具<br>receptionist"]
  end
  subgraph p_2 ["班中"]
    subgraph t_1 ["同时做"]
      f_both@{ shape: fork }
      s_greet["问好"]
      s_room[["分房"]]
      q_room{"有房吗？"}
      j_both@{ shape: join }
    end
    r_guests{"还有下一位客人吗？"}
  end
  q_lock{"门都锁好了吗？"}
  e_1(["关店"])
  g_1(["待定：锁不上时找谁？"]):::gap
  start_ --> w_tools
  w_tools -->|"下雨"| s_tools
  w_tools --> f_both
  s_tools --> f_both
  f_both --> s_greet
  f_both --> s_room
  s_greet --> j_both
  s_room --> q_room
  q_room -->|"有"| j_both
  q_room -->|"没有"| j_both
  j_both --> r_guests
  r_guests -->|"有"| f_both
  r_guests -->|"没有"| q_lock
  q_lock -->|"锁好"| e_1
  q_lock -->|"锁不上"| g_1
  classDef gap stroke-dasharray:5 4
`);
  expect(nodes['w_tools']).toEqual({ kind: 'node', node: 'tools.when', of: 'tools', name: '下雨？' });
  expect(nodes['f_both']).toEqual({ kind: 'node', node: 'both.fork', of: 'both' });
  expect(nodes['g_1']).toEqual({ kind: 'gap', outcome: '锁不上时找谁？' });
  expect(edges.at(-1)).toMatchObject({ from: 'lock', to: 'gap', outcome: '锁不上时找谁？' });
  const graph = await parseFlowchart(text);
  expect(graph.nodes.filter(({ shape }) => shape === 'fork' || shape === 'join')).toHaveLength(2);
  expect(graph.groups.map(({ label }) => label)).toEqual(['班前', '同时做', '班中']);
  const lanes = await parseFlowchart(toSwimlanes({ ...outline, trigger: '开店' }, names).text);
  expect(lanes.nodes).toHaveLength(graph.nodes.length);
  expect(lanes.edges).toHaveLength(graph.edges.length);
});

test('draws one end for each distinct outcome', () => {
  const refuse = (id: string) =>
    step(id, id, [], {
      ask: {
        question: '行吗？',
        line: 1,
        answers: [answer('y', '行', 'end'), answer('n', '不行', 'end', '不予办理')],
      },
    });
  const { nodes } = toMermaid({ regions: [], steps: [refuse('one'), refuse('two')] }, names);
  expect(Object.values(nodes).filter(({ kind }) => kind === 'end')).toEqual([
    { kind: 'end', outcome: '结束' },
    { kind: 'end', outcome: '不予办理' },
  ]);
});

test('takes words of Mermaid itself, dashes and Chinese as step ids', async () => {
  const ids = ['end', 'call', 'default', 'style', 'click', 'subgraph', 'a--b', 'a-b', '迎客', '送客', 'x'];
  const source = toMermaid({ regions: [], steps: ids.map((id) => step(id, id, [])) }, names);
  const graph = await parseFlowchart(source.text);
  expect(graph.nodes.filter(({ id }) => id.startsWith('s_')).map(({ label }) => label)).toEqual(ids);
  expect(graph.edges).toHaveLength(source.edges.length);
});

test('escapes what Mermaid would read as its own', () => {
  expect(quoted('甲 "乙" #1 <b> `丙`')).toBe('"甲 #quot;乙#quot; #35;1 #lt;b#gt; #96;丙#96;"');
});

test('two dollars in a name are no formula', async () => {
  const steps = [step('one', '收 $$5$$ 元', [])];
  const graph = await parseFlowchart(toMermaid({ regions: [], steps }, names).text);
  expect(graph.nodes.find(({ id }) => id === 's_one')?.label).toBe('收 $$5$$ 元');
});

test('any text comes back from the parser as it was written', async () => {
  const text = fc.string({
    unit: fc.constantFrom(...'迎客问订，（）「」 aB1-_*`"#&;<>{}[]()|%\\/~^:=.@$'),
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(text, text, async (name, label) => {
      const clean = (value: string) => value.replace(/\s+/g, ' ').trim();
      fc.pre(clean(name) !== '' && clean(label) !== '');
      const steps = [
        step('one', name, [], {
          ask: { question: label, line: 1, answers: [answer('x', label, 'end'), answer('y', '否', 'one')] },
        }),
      ];
      const graph = await parseFlowchart(toMermaid({ regions: [], steps }, names).text);
      expect(graph.nodes.find(({ id }) => id === 's_one')?.label).toBe(clean(name));
      expect(graph.nodes.find(({ id }) => id === 'q_one')?.label).toBe(clean(label));
      expect(graph.edges.find(({ to }) => to === 'e_1')?.label).toBe(clean(label));
    }),
    { numRuns: 150 },
  );
});

test('tells ends that are refused or stopped from those that are done', () => {
  const ends = ['不予办理', '停驶，报车队', '电话里已解答'];
  const ask = step('ask', '问清', [], {
    ask: {
      question: '怎么办？',
      line: 1,
      answers: [
        ...ends.map((end, index) => answer(`a${index}`, `${index}`, 'end', end)),
        answer('b', '办', 'end'),
      ],
    },
  });
  const { text } = toMermaid({ regions: [], steps: [ask], outcome: '不卸货' }, names);
  expect(text).toContain('e_1(["不予办理"]):::refused\n');
  expect(text).toContain('e_2(["停驶，报车队"]):::stopped\n');
  expect(text).toContain('e_3(["电话里已解答"])\n');
  // What a procedure is for is a good end, whatever its name.
  expect(text).toContain('e_4(["不卸货"])\n');
});
