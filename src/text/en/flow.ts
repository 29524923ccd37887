import type * as zh from '../zh/flow.ts';

/** Words for the questions that the language asks by itself. */
export const flowText: typeof zh.flowText = {
  /** Of a step that is done only when something is so. */
  whenQuestion: (when) => `${when}?`,
  whenNot: 'No',
  /** Where a way leads that ends a part of a stretch without an order. */
  partDone: (name) => `this part of ‘${name}’ is done`,
  /** The two answers of a question that stands at a phase's end. */
  repeatAnswers: (_question) => ['Yes', 'No'],
};
