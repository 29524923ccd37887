import type * as zh from '../../../zh/messages/outline/stretches.ts';

export const stretchMessages: typeof zh.stretchMessages = {
  emptySection: (name) => `The section “${name}” is empty. Write something, or delete it.`,
  repeat:
    'takes the question that is asked when the phase is done, not a number: repeat="Is there another guest?"',
  outsideTogether: 'Put it into a step, or out of <Together>',
  tooFewParts: (name, count) =>
    `<Together> “${name}” has ${count === 1 ? 'only 1 part' : `${count} parts`}; without at least two there is nothing to do side by side.`,
  noSteps: (name) => `<Phase> “${name}” has no steps. Write some, or delete it.`,
  /** What such a phase may not be or have follows it. */
  onlyByClock: (name) =>
    `<Phase> “${name}” holds only steps by the clock (at, every) and has no place in the order`,
  notAPart: (only, together) => `${only}; it is not a part of “${together}”. Move it out of <Together>.`,
  noRepeat: (only, repeat) => `${only}; “${repeat}” will never be asked. Delete repeat.`,
};
