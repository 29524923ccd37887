/** What two pages say differently, by its parts: the rules say the sentence. */
import type * as zh from '../../../zh/messages/lint/across.ts';

export const acrossMessages: typeof zh.acrossMessages = {
  form: (name) => `the form “${name}”`,
  step: (name) => `the step “${name}”`,
  valueOf: (where, name) => `“${name}” of ${where}`,
  page: (title, slug) => `“${title}” (${slug})`,
  list: 'records.yaml',
  text: 'words',
  number: 'a number',
  makeOne: 'make them the same',
  orLink: 'or, if both are right, link to that page or name it in related',
};
