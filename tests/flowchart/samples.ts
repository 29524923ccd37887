/** Procedures to draw in tests: short ways to write a step. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Answer, Procedure, Step } from '../../src/procedure/model/procedure.ts';

export function step(id: string, name: string, by: string[], more: Partial<Step> = {}): Step {
  return {
    kind: 'step',
    id,
    name,
    by,
    items: [],
    redLines: [],
    line: 1,
    to: [],
    limits: [],
    at: [],
    records: [],
    hold: false,
    asksOnly: false,
    ...more,
  };
}

export function answer(id: string, text: string, to: string, outcome?: string): Answer {
  return { id, text, to, line: 1, ...(outcome && { outcome }) };
}

type Drawn = Pick<Procedure, 'title' | 'steps' | 'regions' | 'trigger' | 'outcome'>;

/** A decision with a step of its own, one that stands alone, a loop, a named end, two roles. */
export const permit: Drawn = {
  title: '物品放行',
  trigger: '住户要搬出大件',
  outcome: '放行并存档',
  regions: [],
  steps: [
    step('apply', '填放行条', ['resident']),
    step('who', '', ['desk'], {
      asksOnly: true,
      ask: {
        question: '申请人是谁？',
        line: 1,
        answers: [
          answer('a1', '业主', 'check'),
          answer('a2', '租户', 'consent'),
          answer('a3', '施工队', 'contract'),
        ],
      },
    }),
    step('consent', '征得业主同意', ['desk'], {
      ask: {
        question: '业主同意吗？',
        line: 1,
        answers: [answer('b1', '同意', 'check'), answer('b2', '不同意', 'end', '不予开具')],
      },
    }),
    step('contract', '核对装修合同', ['desk']),
    step('check', '核对身份与欠费', ['desk'], { redLines: ['不得代签'] }),
    step('gate', '核对实物', ['guard'], {
      ask: {
        question: '与放行条相符吗？',
        line: 1,
        answers: [answer('c1', '相符', 'release'), answer('c2', '不符', 'check')],
      },
    }),
    step('release', '收条放行', ['guard', 'desk']),
  ],
};

export const names = {
  role: (id: string) => ({ resident: '住户', desk: '客服', guard: '门岗' })[id] ?? id,
  start: '开始',
  end: '结束',
  gap: (question: string) => `待定：${question}`,
};

const FOLDER = 'tests/flowchart/diagrams';

/** Flowcharts as authors write them: name → Mermaid text. */
export const diagrams: [string, string][] = readdirSync(FOLDER).map((file) => [
  file.replace('.mmd', ''),
  readFileSync(`${FOLDER}/${file}`, 'utf8'),
]);
