import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/source/tags.ts';

export const repairMessages: typeof zh.repairMessages = {
  imports: 'There can be no import or export here. Components are ready to use.',
  openBrace: 'The brace { is not closed. To show a brace, write \\{.',
  emptyEnd: (name) => `<${name}> must end with “/>”: <${name} … />.`,
  crossed: (name) =>
    `<${name}> crosses the component around it: what opens last closes first. Write </${name}> earlier.`,
  strayEnd: (name) => `Here is an end tag </${name}>, but no <${name}> before it that it could end.`,
  emptyLine: (name) =>
    `<${name}> holds an empty line, so <${name}> and </${name}> each need a line of their own, with an empty line before and after.`,
  noEndHere: (name) => `<${name}> has no end tag. Write </${name}> behind its content, on the same line.`,
  noEndBelow: (name) =>
    `<${name}> has no end tag. Write </${name}> on a line of its own below its content, with an empty line before and after.`,
  noBraces: (written, advice) => `{${written}} cannot stand here. ${advice}.`,
  /** What braces are for, and how one is shown that is meant as such. */
  bracesFor:
    'Braces are only for ids and conditions: {/* id: name */}, {/* when: it rains */}; to show a brace, write \\{',
  /** The same where what is written is a comment already. */
  commentsFor: 'Braces are only for ids and conditions: {/* id: name */}, {/* when: it rains */}',
  htmlComment: (meant) =>
    `An HTML comment <!-- … --> cannot stand here. ${meant === undefined ? 'Delete it' : `Write {/* ${meant} */}`}.`,
  address: (written) => `An address takes no angle brackets. Write just ${written}, or [words](${written}).`,
  lessThan: 'What follows “<” is no tag. For “less than”, write \\< or say it in words.',
};

export const unknownTagMessages: typeof zh.unknownTagMessages = {
  lineBreak: 'for a new line, leave an empty line and begin a paragraph',
  bold: 'write bold as **words**',
  italics: 'write italics as *words*',
  struck: 'write what is struck out as ~~words~~',
  link: 'write a link as [words](address)',
  picture: 'write a picture as ![what it shows](file-name)',
  rule: 'write a rule as a line --- with an empty line before and after',
  list: 'begin each entry of a list with “- ” or “1. ”',
  table: 'write a table as | A | B |',
  heading: 'write a heading as “## Heading”',
  code: 'put words that are shown as they stand between backticks `',
  look: 'the site decides how things look; delete it',
  remove: 'delete it',
  html: (name, how) => `The HTML tag <${name}> cannot be used: ${how}.`,
  component: (name) =>
    `“<${name}>” would be taken for a component. If it is none, leave out the angle brackets, or write \\<${name}>.`,
  lessThan: 'If it means “less than”, write \\<.',
  unknown: (name, known, hint) =>
    `There is no component <${name}>. Use ${listed(known)}.${hint && ` ${hint}`}`,
};

export const tagMessages: typeof zh.tagMessages = {
  sign: (right, end) =>
    `Write this tag ${right}${end}: ordinary angle brackets, no blank behind them, capitals as they are here.`,
  end: (name) => `<${name}> must end with an ordinary “>”.`,
  unfinished: (name) => `<${name}> is not finished: the “>” at its end is missing.`,
  comma: 'Attributes are separated by blanks, not by commas.',
  attributesInEnd: (name) => `An end tag has no attributes. Write </${name}>.`,
  unread: (tag, sign) =>
    `“${sign}” in <${tag}> cannot be read. Attributes are written name="value", with blanks between them.`,
  equals: (name) => `Behind “${name}” write an ordinary “=”: ${name}="value".`,
  curlyQuotes: (name, value) =>
    `These quotation marks are curly. Put the value in straight ones: ${name}="${value}".`,
  openQuote: (name, value) => `The value of “${name}” has no closing quotation mark: ${name}="${value}".`,
  quoteInside: (name) =>
    `The value of “${name}” cannot hold straight quotation marks. Use curly ones inside it: “ and ”.`,
  noQuote: (name) => `The value of “${name}” has no closing quotation mark.`,
  bare: (name, value) => `The value of “${name}” has no quotation marks: ${name}="${value}".`,
};
