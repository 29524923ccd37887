import type * as zh from '../../../zh/messages/outline/step.ts';

export const limitMessages: typeof zh.limitMessages = {
  workdays: 'it counted working days',
  ahead: 'it was before something',
  least: 'it was at least so long',
  nameless: 'without a name',
  notADuration: (within) =>
    `has within="${within}", which is not an ISO 8601 duration of up to 100 years. Write P3D for 3 days, PT10M for 10 minutes`,
  durationMeant: (within, meant) =>
    `has within="${within}", which is not an ISO 8601 duration of up to 100 years. Write within="${meant}"`,
  noLength: (flag) => `has ${flag} but no within, so nobody knows how long`,
  noLimit: 'has within but no limit. limit is the time limit as people read it',
};

export const stepMessages: typeof zh.stepMessages = {
  at: (part, hint) =>
    `“${part}” in at is not a time of day. Write 09:00, or 13:00/17:30 from one time to another; separate several with commas.${hint && ` ${hint}`}`,
  everyMeant: (written, meant) => `every="${written}" is not a duration. Write every="${meant}".`,
  /** What a step by the clock may not have follows it. */
  byClock: (step) => `The step “${step}” is done by the clock (at, every) and has no place in the order`,
  empty: (called) => `The step “${called}” is empty: it has no items, no question and no text.`,
  twice: (twice) => `has “${twice}” twice`,
  atTwice: (twice) => `at has “${twice}” twice.`,
  atSame: (part, from) => `“${part}” in at ends when it begins. If it is done just then, write ${from}.`,
  notEvery: (written) =>
    `every="${written}" is not a duration. Write PT15M for every 15 minutes, P1D for every day.`,
  atAndEvery: (step) => `The step “${step}” can have at or every, not both.`,
  noNext: (called) => `${called}; it cannot have next.`,
  noHold: (called) => `${called}; it cannot have hold.`,
  noAsk: (called) => `${called}; it cannot ask a question (<Ask>).`,
  notInTogether: (called) => `${called}; it cannot stand in <Together>.`,
};
