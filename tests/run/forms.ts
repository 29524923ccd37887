/** Forms for tests: one written out, and random ones. */
import type fc from 'fast-check';
import type { Form, FormPart } from '../../src/run/model/run.ts';
import { anyFlow, type ListFlow } from './flows.ts';

const part = (id: string, name: string, rest: Partial<FormPart> = {}): FormPart => ({
  kind: 'step',
  id,
  name,
  items: [],
  by: [],
  records: [],
  redLines: [],
  ...rest,
});

/** 复尺: measure, hold until checked, ask whether it fits; 不合格 goes back to measuring. */
export const measuring: Form = {
  slug: 'measuring',
  title: '复尺',
  version: '1.0.0',
  outcome: '尺寸定案',
  parts: [
    part('greet', '约时间', { by: ['客服'], items: [{ id: 'greet/call', text: '打电话约时间' }] }),
    part('measure', '上门复尺', {
      by: ['技术员'],
      items: [
        { id: 'measure/door', text: '量门洞' },
        { id: 'measure/wall', text: '量墙面' },
      ],
    }),
    part('check', '复核', {
      hold: true,
      items: [{ id: 'check/sign', text: '客户签字' }],
      ask: {
        question: '尺寸合格吗？',
        answers: [
          { id: 'yes', text: '合格', to: 'draw' },
          { id: 'no', text: '不合格', to: 'measure' },
          { id: 'drop', text: '客户放弃', to: 'end', outcome: '客户放弃' },
        ],
      },
    }),
    part('draw', '出图', {
      limits: [{ text: '复尺后 3 日内', within: 'P3D' }],
      items: [{ id: 'draw/plan', text: '出平面图' }],
    }),
  ],
};

/** A flow as a form, every text its own id. */
export const formOfFlow = ({ steps, sections }: ListFlow): Form => ({
  slug: 'any',
  title: '随机',
  version: '1',
  parts: [
    ...steps.map(({ id, items, hold, next, ask }) =>
      part(id, id, {
        items: items.map((item) => ({ id: item, text: item })),
        hold,
        next,
        ask: ask && { question: `${id}?`, answers: ask.answers.map((a) => ({ ...a, text: a.id })) },
      }),
    ),
    ...sections.map(({ id, items }) =>
      part(id, id, { kind: 'section', items: items.map((item) => ({ id: item, text: item })) }),
    ),
  ],
});

export const anyForm: fc.Arbitrary<Form> = anyFlow.map(formOfFlow);
