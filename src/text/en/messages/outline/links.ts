import type * as zh from '../../../zh/messages/outline/links.ts';

export const pageLinkMessages: typeof zh.pageLinkMessages = {
  noId: 'No id of a step stands behind #.',
  answerToOther: (id) => `“${id}” is not a step. Answers in <Ask> can lead only to steps.`,
  onlyAnswers: (id) => `Only answers in <Ask> can lead to #${id}.`,
  unknown: (id, hint) => `This page has no step or section with the id “${id}”.${hint && ` ${hint}`}`,
  notAStep: 'which is not a step and has no place in the order.',
  noStep: (hint) => `but there is no such step.${hint && ` ${hint}`}`,
  next: (step, next, wrong) => `The next of the step “${step}” leads to “${next}”, ${wrong}`,
};
