/** Markdown, components and their attributes: what can be read, and what would be read as something else. */
import { listed } from '../../punctuation.ts';
import type { RuleWords } from '../../../rule-words.ts';
import type * as zh from '../../../zh/messages/rules/text.ts';

export const textRules: RuleWords<typeof zh.textRules> = {
  syntax: {
    about: 'A component without an end, curly quotation marks, or what cannot be read',
    mend: 'Write angle brackets, braces and straight quotation marks in pairs',
    example: ['</Ask>', ''],
  },
  expression: {
    about: 'Braces, import or export',
    mend: 'Delete it; to show a brace, write \\{',
    example: ['- [ ] Stamp it', '- [ ] Stamp it {name}'],
  },
  heading: {
    about: 'A first-level heading in the text',
    mend: 'Use ## or a lower heading',
    example: ['<Step id="ask-id"', '# Heading\n\n<Step id="ask-id"'],
    message: () =>
      'A first-level heading (#) cannot stand in the text: the heading of the page is its title. Use ## or a lower one.',
  },
  'unknown-component': {
    about: 'A component that there is not',
    mend: 'Use those that are listed here; if it is none, leave out the angle brackets',
    example: ['- [ ] Stamp it', '- [ ] Stamp it<br>'],
  },
  'component-place': {
    about: 'A component where it cannot stand',
    mend: 'Move it to where it can',
    example: ['- [ ] Stamp it', '- [ ] Stamp it\n\n<Quiz>\n\n</Quiz>\n'],
  },
  'unknown-attribute': {
    about: 'An attribute that the component does not have',
    mend: 'Write one that the table has',
    example: ['records="Exit permit"', 'record="Exit permit"'],
    message: (tag, name, known, hint) =>
      `<${tag}> has no attribute “${name}”. ${known.length ? `Use ${listed(known)}` : 'It has no attributes'}.${hint && ` ${hint}`}`,
  },
  'missing-attribute': {
    about: 'A component without an attribute that it must have',
    mend: 'Add it',
    example: [' name="Issue the permit"', ''],
    message: (tag, name, about) => `<${tag}> needs the attribute “${name}” (${about}).`,
  },
  'attribute-value': {
    about: 'An attribute without a value, or a switch with one',
    mend: 'Write name="value"; of a switch the name alone',
    example: ['records="Exit permit"', 'records'],
    message: (tag, name, what) => `<${tag} ${name}> ${what}.`,
  },
  'id-format': {
    about: 'An id that is not lower-case letters, digits and hyphens',
    mend: 'Write an id like check-id',
    example: ['</Quiz>', '</Quiz>\n\n## Appendix {#Form-1}'],
    message: (id, what) => `“${id}” ${what}.`,
  },
  'duplicate-id': {
    about: 'An id that is used already on the page',
    mend: 'Choose another, or reword one of two equal items',
    example: ['- [ ] Stamp it', '- [ ] Write down the things'],
  },
  'item-place': {
    about: 'An item outside of steps and sections, or without words',
    mend: 'Move it into a <Step> or <Section>, all items at one level',
    example: ['<Step id="ask-id"', '- [ ] See an identity card\n\n<Step id="ask-id"'],
  },
  'item-box': {
    about: 'What looks like an item, but its box is not “- [ ] ”: it would be shown as text',
    mend: 'Write “- [ ] what to do” with ordinary signs',
    example: ['- [ ] Stamp it', '- [] Stamp it'],
    message: (how, form) =>
      `${how}. Write “${form}”: hyphen, blank, square brackets with a blank between them.`,
  },
  empty: {
    about: 'A step, section, red line, note or link with nothing in it',
    mend: 'Write something, or delete it',
    example: ['<Quiz>', '<Note>\n\n</Note>\n\n<Quiz>'],
  },
  markup: {
    about: 'Bold, tables, links, footnotes or code that are not read, or read as something else',
    mend: 'Write it as the message says',
    example: ['<Quiz>', '** Careful**: bring the original.\n\n<Quiz>'],
    message: (advice) => `${advice}.`,
  },
  'link-target': {
    about: 'A link that is not http:, https:, mailto:, tel: or an address of this site',
    mend: 'Write the whole address, or /procedures/file-name/ of this site',
    example: ['- [ ] Stamp it', '- [ ] Stamp it, see [the appendix](file:///c/a.doc)'],
  },
  picture: {
    about: 'A picture from another site, or one that is not there',
    mend: 'Put it beside this file and write ./picture.png',
    example: ['<Quiz>', '![The form](./form.png)\n\n<Quiz>'],
  },
  'picture-alt': {
    about: 'A picture without words for what it shows',
    mend: 'Say in the square brackets what can be seen, so that who cannot see it can follow',
    example: ['<Quiz>', '![](/icon-192.png)\n\n<Quiz>'],
    message: (url) =>
      `The picture “${url}” has no words. Say in the brackets what can be seen: ![The card reader from the front, its lamp at the upper right](${url}).`,
  },
  'picture-text': {
    about: 'A picture that seems to hold nothing but text',
    mend: 'Write the text into the page; keep in pictures what has to be seen',
    example: ['<Quiz>', '![Scan of the exit permit](/icon-192.png)\n\n<Quiz>'],
    message: (url, word) =>
      `The picture “${url}” seems to hold only text (${word}): it can be neither searched nor read aloud. Write the text into the page.`,
  },
  'picture-file': {
    about: 'A picture of more than 2 MB, or one that no page uses',
    mend: 'Make it smaller; delete what is not used',
    example: ['', '', 'procedures/counter/form.png'],
  },
  diagram: {
    about: 'A diagram that cannot be read, or of a kind that cannot be drawn',
    mend: 'Change this line as the message says, or choose another kind',
    example: ['<Quiz>', '```mermaid\nflowchart TD\n  a["one" --> b\n```\n\n<Quiz>'],
  },
};
