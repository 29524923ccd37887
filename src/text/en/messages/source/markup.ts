import type * as zh from '../../../zh/messages/source/markup.ts';

export const markupMessages: typeof zh.markupMessages = {
  heading: 'This is not read as a heading. Put a blank behind #, as in “## Heading”',
  table:
    'This is not read as a table. Use the ordinary |, make the second line | --- | --- |, and leave an empty line before the table',
  callout: 'This is not read as a box. Write a note as <Note>…</Note>, a red line as <Warn>…</Warn>',
  comment: 'This would be shown as it stands. An id or a condition goes into braces: {/* when: it rains */}',
  contents: 'The table of contents is made for you. Delete this',
  diagram: 'This is not read as a diagram. Begin and end it with a line of three backticks: ```',
  link: 'This is not read as a link. Write “[words](address)” with ordinary brackets and no blank between them',
  footnote: 'There is no such footnote. Write what it says in a paragraph of its own: “[^1]: words”',
  linkBracket: 'This is not read as a link. Close it with an ordinary “)”, as in “[words](address)”',
  pictureBracket:
    'This is not read as a picture. Close it with an ordinary “)”, as in “![what it shows](./photo.png)”',
  linkBlank:
    'This is not read as a link. The address can have no blank and its brackets come in pairs, as in “[words](address)”',
  pictureBlank:
    'This is not read as a picture. The file name can have no blank and its brackets come in pairs, as in “![what it shows](./photo.png)”',
  backslashes:
    'Of two backslashes only one is shown. Put the whole address between backticks: `\\\\server\\folder`',
  commentSigns: 'This is not read as an id or a condition. Use ordinary signs: {/* when: it rains */}',
  linkName: 'This is not read as a link: there is no address of that name. Write “[words](address)”',
  bold: 'This is not read as bold. Use ordinary stars: “**words**”',
  boldBlank: 'This is not read as bold. Leave no blank between the stars and the words: “**words**”',
  highlight: 'There is no highlighting. Write bold instead: “**words**”',
  struck: 'This is not read as struck out. Leave no blank between the tildes and the words: “~~words~~”',
  emptyBox: 'This item is empty, or its box cannot be read',
  box: 'This looks like an item, but its box cannot be read',
  openFence: (fence) =>
    `This code or diagram has no end, so all that follows has become a part of it. Write ${fence} on a line of its own at its end`,
  notMermaid: (lang, fence) =>
    `“${lang}” is not the name of a diagram, so this is shown as code. For a diagram write “${fence}mermaid”`,
  underlined: (text) =>
    `The line of --- or === below makes a heading of this. For a rule, leave an empty line between; for a heading, write “## ${text}”`,
  emptyHeading: 'This heading is empty',
  headingId: 'The id of this heading is not read. Write “## Heading {#part}”',
  italics: (inner) => `“*${inner}*” becomes italic and loses its stars. To show a star, write \\*`,
  range: (inner) => `“~~${inner}~~” is struck out. For a range write one tilde: 3~5`,
  star: 'A * at the beginning of a line becomes the dot of a list. To show a star, write \\*',
  cells: (count, columns) =>
    `This row has ${count} cells and the head only ${columns}, so the rest is not shown. To show a | in a cell, write \\|`,
  definedTwice: (written) => `“${written}” is there twice; the second is not shown`,
  unusedLink: (written, _name) =>
    `“${written}” is not used, so it is not shown. If it is no address of a link, write \\[ for the bracket`,
  unusedFootnote: (written, name) =>
    `“${written}” is not used, so it is not shown. Write [${name}] in the text`,
  /** A box with nothing behind it is shown with this. */
  anItem: 'Say hello',
};
