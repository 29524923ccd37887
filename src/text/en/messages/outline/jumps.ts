/** What each sentence begins with is `next` or `answer`. */
import type * as zh from '../../../zh/messages/outline/jumps.ts';

export const jumpMessages: typeof zh.jumpMessages = {
  clocked: (arrow, to) =>
    `${arrow} leads to “${to}”, which is done by the clock and has no place in the order.`,
  outside: (arrow, to) =>
    `${arrow} leads to “${to}”, which holds only steps by the clock and has no place in the order.`,
  endsEarly: (arrow, name, id) =>
    `${arrow} ends everything from within a part of “${name}”, while its other parts are not done. When this part is done, write #${id}.`,
  leaves: (arrow, name, id) =>
    `${arrow} jumps out of a part of “${name}”, while its other parts are not done. When this part is done, write #${id}.`,
  entered: (arrow, name, id) =>
    `${arrow} jumps into a part of “${name}” from outside, so its other parts would be left out. To do “${name}”, write #${id}.`,
  next: (step) => `The next of the step “${step}”`,
  answer: (text) => `The answer “${text}”`,
};
