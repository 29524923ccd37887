/** Made-up procedures, to measure with more pages than the content has. */

export interface Words {
  domains: string[];
  roles: string[];
  sources: string[];
}

const OBJECTS = '客房 展厅 样板间 会议室 快餐柜台 大堂 仓库 施工现场 停车场 电梯'.split(' ');
const MATTERS = ['报修', '交接', '验收', '盘点', '清洁', '接待', '巡查', '借用', '退还', '整改'];
const ACTS = ['核对', '登记', '通知', '检查', '测量', '拍照留存', '清点', '签收', '复核', '归档'];
const THINGS = '预订单 身份证件 钥匙和房卡 材料清单 现场照片 签字页 押金单 工具 水电表读数 出门单'.split(' ');
const QUESTIONS = ['资料齐全吗？', '现场合格吗？', '客人同意吗？', '负责人到场了吗？', '数量相符吗？'];
const PROSE = [
  '先看清楚再动手，有疑问当面问明，不凭记忆办理。',
  '客人或业主在场时一边做一边说明，让对方知道接下来做什么。',
  '记录写在当场，字迹清楚，写错的地方划掉重写并签名。',
  '人手不够时先报告值班负责人，由负责人安排，不得自行省略。',
];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value ^= value + Math.imul(value ^ (value >>> 7), 61 | value);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One procedure as MDX, with 8 to 17 steps in blocks: lines, branches that join again, loops back and
 * refusals. The text of each is its own, so that no two diagrams are the same.
 */
export function generate(
  index: number,
  words: Words,
  random = seeded(index),
): { path: string; text: string } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const domain = words.domains[index % words.domains.length]!;
  const roles = [...new Set([pick(words.roles), pick(words.roles), pick(words.roles)])];
  const steps: string[] = [];

  const step = (
    id: string,
    { next, ask, bare }: { next?: string; ask?: [string, string][]; bare?: boolean } = {},
  ) => {
    const name = `${pick(ACTS)}${pick(THINGS)}`.slice(0, 12);
    const attributes = [`id="${id}"`, `name="${name}"`, `by="${pick(roles)}"`];
    if (random() < 0.3) attributes.push(`records="${pick(THINGS)}"`);
    if (random() < 0.2) attributes.push('limit="30 分钟内" within="PT30M"');
    if (next) attributes.push(`next="${next}"`);
    const items = Array.from(
      { length: between(2, 5) },
      (_, at) => `- [ ] ${pick(ACTS)}${pick(THINGS)}${at + 1}`,
    );
    const body = bare ? [] : [pick(PROSE), items.join('\n')];
    if (!bare && random() < 0.15) body.push(`<Warn>\n\n没有${pick(THINGS)}，不得往下办。\n\n</Warn>`);
    if (ask) {
      const answers = ask.map(([text, to]) => `- [${text}](#${to})`).join('\n');
      body.push(`<Ask question="${pick(QUESTIONS)}">\n\n${answers}\n\n</Ask>`);
    }
    steps.push(`<Step ${attributes.join(' ')}>\n\n${body.join('\n\n')}\n\n</Step>`);
  };

  step('s1');
  const blocks = between(3, 5);
  for (let block = 1; block <= blocks; block++) {
    const own = (part: string) => `b${block}${part}`;
    const following = block === blocks ? 'last' : `b${block + 1}a`;
    const shape = pick(['line', 'branch', 'loop', 'refuse']);
    if (shape === 'line') {
      step(own('a'));
      step(own('b'));
    } else if (shape === 'branch') {
      step(own('a'), {
        ask: [
          ['是', own('b')],
          ['不是', own('c')],
        ],
      });
      step(own('b'), { next: following });
      step(own('c'));
    } else if (shape === 'loop') {
      step(own('a'));
      step(own('b'), {
        bare: true,
        ask: [
          ['是', following],
          ['否', own('a')],
        ],
      });
    } else {
      step(own('a'), {
        ask: [
          ['可以', own('b')],
          ['不可以', 'end "不予办理"'],
        ],
      });
      step(own('b'));
    }
  }
  step('last');

  const title = `${pick(OBJECTS)}${pick(MATTERS)}${index + 1}号`;
  const text = `---
title: ${title}
summary: ${title}从受理到归档：谁办、先后次序、哪里要停下来问。
kind: procedure
domain: ${domain}
roles: [${roles.join(', ')}]
trigger: 有人提出${title}
outcome: 办完并归档
keywords: [${pick(MATTERS)}]
owner: 测量组
version: 1.0.0
updated: 2026-11-21
reviewBy: 2099-11-21
sources: [${pick(words.sources)}]
related: []
---

${pick(PROSE)}

${steps.join('\n\n')}

<Quiz>

${quiz(pick)}

</Quiz>
`;
  return { path: `procedures/${domain}/measured-${index + 1}.mdx`, text };
}

function quiz(pick: <T>(list: readonly T[]) => T): string {
  const choice = (id: string) => `<Question id="${id}" step="s1">

办到一半发现没有${pick(THINGS)}，怎么办？

- [x] 停下来，补齐再办
  - 缺的东西当场补齐，后面才不返工。
- [ ] 先办完再说
  - 后面的步骤都要用到它。

</Question>`;
  const order = `<Question id="order" step="s1">

按先后排好。

1. ${pick(ACTS)}${pick(THINGS)}
2. 请对方签字
3. 资料归档

先办事，再签字，最后归档。

</Question>`;
  return [choice('first'), choice('second'), order].join('\n\n');
}
