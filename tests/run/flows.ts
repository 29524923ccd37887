/** Flows for tests: two written out, and random ones. */
import fc from 'fast-check';
import type { FlowStep } from '../../src/procedure/model/flow.ts';

/** A step or section with the ids of its items. */
interface ListPart extends FlowStep {
  items: string[];
  hold?: boolean | undefined;
}

export interface ListFlow {
  steps: ListPart[];
  sections: ListPart[];
}

/** greet asks: yes → verify → check, no → offer → check; check holds; form asks: no → back to form's own start. */
export const walkIn: ListFlow = {
  steps: [
    {
      id: 'greet',
      items: ['greet/smile', 'greet/ask'],
      ask: {
        question: '',
        answers: [
          { id: 'yes', text: 'yes', to: 'verify' },
          { id: 'no', text: 'no', to: 'offer' },
        ],
      },
    },
    { id: 'verify', items: ['verify/find'], next: 'check' },
    { id: 'offer', items: ['offer/list', 'offer/price'] },
    { id: 'check', items: ['check/card'], hold: true },
    { id: 'form', items: ['form/fill'] },
    {
      id: 'clear',
      items: [],
      ask: {
        question: '',
        answers: [
          { id: 'ok', text: 'ok', to: 'room' },
          { id: 'redo', text: 'redo', to: 'form' },
        ],
      },
    },
    { id: 'room', items: ['room/lead'] },
  ],
  sections: [],
};

export const selfCheck: ListFlow = {
  steps: [],
  sections: [
    { id: 'hair', items: ['hair/clean', 'hair/tied'] },
    { id: 'badge', items: ['badge/left'] },
  ],
};

/** Up to seven steps, each with up to three items, some asking, holding or jumping, forwards or back. */
export const anyFlow: fc.Arbitrary<ListFlow> = fc.integer({ min: 1, max: 7 }).chain((count) => {
  const target = fc.integer({ min: 0, max: count }).map((n) => (n === count ? 'end' : `s${n}`));
  const step = (n: number): fc.Arbitrary<ListPart> =>
    fc
      .record({
        items: fc.integer({ min: 0, max: 3 }),
        hold: fc.boolean(),
        next: fc.option(target, { nil: undefined, freq: 4 }),
        targets: fc.option(fc.array(target, { minLength: 2, maxLength: 3 }), { nil: undefined }),
      })
      .map(({ items, hold, next, targets }) => ({
        id: `s${n}`,
        items: Array.from({ length: items }, (_, i) => `s${n}/i${i}`),
        hold,
        next,
        ask: targets && { question: '', answers: targets.map((to, i) => ({ id: `a${i}`, text: '', to })) },
      }));
  return fc
    .tuple(...Array.from({ length: count }, (_, n) => step(n)))
    .map((steps) => ({ steps, sections: [{ id: 'x', items: ['x/i0'] }] }));
});
