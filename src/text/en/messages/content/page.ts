/** A page's text as a whole. */
import type * as zh from '../../../zh/messages/content/page.ts';

export const pageTextMessages: typeof zh.pageTextMessages = {
  tooLong: (length, most) =>
    `This page has ${length} characters; the most is ${most}. Split it into several pages.`,
  tooDeep: 'These lists, quotations or tags are nested too deep to be read.',
  endInOther: (tag) =>
    `<${tag}> does not end in the paragraph where it begins. <${tag}> and </${tag}> each need a line of their own, at the left edge, with an empty line before and after.`,
  openBrace: 'The brace { is not closed, or what it holds cannot be read. To show a brace, write \\{.',
  unread: 'This cannot be read. See whether angle brackets, braces and quotation marks come in pairs on this line.',
};
