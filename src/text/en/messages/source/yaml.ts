/** YAML: front matter and the lists beside the pages. */
import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/source/yaml.ts';

export const yamlMessages: typeof zh.yamlMessages = {
  strayFence: (line) => `This line ${line} is one too many. Delete it.`,
  indent: 'Indent with ordinary blanks, not with tabs or wide blanks.',
  halfWidth: (right) =>
    `Use an ordinary hyphen, braces and commas, and put a blank behind the hyphen: ${right}`,
  fullWidthColon: (key, rest) => `Behind “${key}” write an ordinary colon and a blank: ${key}: ${rest}`,
  noBlankBehindColon: (key, rest) => `The colon behind “${key}” needs a blank after it: ${key}: ${rest}`,
  deep: 'These brackets or lists are nested too deep to be read.',
  notAnEntry: 'This line does not look like “field: content”.',
  notAnEntryAtAll:
    'This line does not look like “field: content”. If it goes on from the line above, begin it with two blanks.',
  twice: (key) => `“${key}” is there twice. Delete one of them.`,
  entryOfList: 'This is a list: begin each entry with “- ”.',
  lost: (words) =>
    `“${words}” is taken for a comment and lost. To keep it, put the whole text in single quotation marks; if it is a comment, put a blank behind #.`,
  unknownKey: (key, known, hint) =>
    `There is no field “${key}”${known.length ? `. Use ${listed(known)}` : ''}.${hint && ` ${hint}`}`,
  wrongValue: (name) => `“${name}” is not written as it should be`,
  list: 'A list belongs here: begin each entry with “- ”',
  record: 'Write “field: content” here, one field a line',
};

export const yamlMistakes: typeof zh.yamlMistakes = {
  quoteWhole: (key, value) => `Put the whole text in single quotation marks: ${key}: '${value}'`,
  quoteSuch: 'Put text that has such a sign in single quotation marks',
  unread: 'it cannot be read',
  notYaml: (why) => `This is not sound YAML: ${why}.`,
  quoteInBraces: (key, text) =>
    `Text with a colon, inside braces, goes into single quotation marks: ${key}'${text}'.`,
  quoteColon: 'Text with a colon, inside braces, goes into single quotation marks.',
  signWhole: (sign, key, value) =>
    `Text cannot begin with “${sign}”, which means something else here. Put the whole text in single quotation marks: ${key}: '${value}'.`,
  openQuote: (mark) => `The quotation mark ${mark} is not closed.`,
  sign: (sign, how) => `Text cannot begin with “${sign}”, which means something else here. ${how}.`,
  lostInBrackets: (words) =>
    `“${words}” is taken for a comment and lost. Put text that has a # in single quotation marks.`,
  openBracket: (mark) => `The bracket “${mark}” is not closed.`,
  twoColons: (how) => `This line has two colons. ${how}.`,
  behindQuote:
    'Something stands behind the closing quotation mark. Put all of the text inside one pair, and use curly ones inside it: “ and ”.',
  comma: (right) => `Separate what stands in braces with ordinary commas: ${right}.`,
  badIndent:
    'the indentation is wrong; what belongs together begins in the same column, and brackets come in pairs',
  tab: 'it is indented with a tab; use blanks',
  duplicate: 'the same field is there twice',
  missing: 'a colon, bracket or comma is missing',
  unexpected:
    'a sign is one too many; put text that has a colon, # or quotation marks in single quotation marks',
  indentOrColons: 'the indentation is wrong, or a line has two colons',
  noColon: 'the colon behind the name of a field is missing, or the indentation is wrong',
  documents: 'a line --- or ... is one too many',
  escape: 'a backslash \\ means something else in double quotation marks; use single ones',
  blockInFlow: 'lines that begin with “- ” cannot stand in square brackets',
  alias: 'a name is missing behind “*” or “&”',
  strayEntry:
    'this entry would become a part of the line above; write nothing behind the colon there, or begin this line at the left edge',
  tooDeep: 'it is nested too deep',
};
