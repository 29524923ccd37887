/** What is wrong with a time limit, as the end of a sentence. */
import type * as zh from '../../../zh/messages/lint/limits.ts';

export const limitLintMessages: typeof zh.limitLintMessages = {
  notAsLong: (text, within, right) =>
    `has the time limit “${text}” with within="${within}", which is not as long. Make them the same${right === undefined ? '' : `: by its words, within="${right}"`}`,
  months: (count) => `“P${count}M” is ${count} months. For minutes write PT${count}M`,
  overnight: (from, to) =>
    `at goes from ${from} to ${to} on the next day. The other way round it is ${to}/${from}`,
  beforeStart: 'is before the procedure begins, and so has passed',
  fromItself: 'counts from the end of the very step that it is for',
  aheadOfEarlier: (other) => `is before “${other}”, which is done earlier`,
  fromLater: (other) => `counts from the end of “${other}”, which does not come before it`,
};
