/** What is too much of one thing. */
import type * as zh from '../../../zh/messages/lint/sizes.ts';

/** Widths are counted in Chinese characters, of which each is as wide as two letters. */
const letters = (width: number) => width * 2;

export const sizeMessages: typeof zh.sizeMessages = {
  title: (width, most) =>
    `The title is as wide as ${letters(width)} letters; more than ${letters(most)} do not fit into lists and tabs. Shorten it, and say the rest in summary.`,
  words: (field, count, most) =>
    `“${field}” has ${count} entries; nobody reads more than ${most}. Delete some, or split the page.`,
  items: (name, count, most) =>
    `“${name}” has ${count} items; nobody does more than ${most} in one go. Split it into several steps or pages.`,
  answers: (question, count, most) =>
    `The decision “${question}” has ${count} answers; more than ${most} cannot be told apart in the flowchart. Ask in several steps.`,
  questions: (count, most) =>
    `This page has ${count} questions; nobody answers more than ${most} in one go. Delete some, or split the page.`,
  options: (id, count, most) =>
    `The question “${id}” has ${count} parts; more than ${most} are too many for a phone. Delete some, or make several questions of it.`,
};
