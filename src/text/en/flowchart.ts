import type * as zh from '../zh/flowchart.ts';
import { listed, plural } from '../plural.ts';
import { terms } from './terms.ts';

export const flowchartText: typeof zh.flowchartText = {
  title: (name) => `${name}: flowchart`,
  diagram: 'Flowchart',
  start: 'Start',
  end: 'End',
  caption: (steps, asks) =>
    `${plural(steps, 'step')}${asks > 0 ? `, ${plural(asks, 'decision')}` : ''}`.replaceAll(
      /(?<=\d) /g,
      '\u00a0',
    ),
  tools: 'Flowchart tools',
  larger: 'Zoom in',
  smaller: 'Zoom out',
  byRole: 'By job',
  full: 'Full screen',
  whole: 'Fit',
  more: 'More',
  copy: 'Copy Mermaid source',
  picture: 'Download picture',
  save: 'Download SVG',
  unfold: 'Show the whole flowchart',
  scroll: 'Scroll sideways for the whole flowchart',
  nextColumn: 'To be continued',
  lastColumn: 'Continued',
  asText: 'The flowchart in words',
  ifSo: (answer) => `If ‘${answer}’: `,
  then: 'Then ',
  past: 'If not needed: ',
  calls: 'Another procedure',
  back: 'Back to ',
  ends: (outcome, kind = 'done') =>
    `${{ done: 'End', refused: 'Refused, end', stopped: 'Stopped' }[kind]}: ${outcome}`,
  gap: (question) => `${terms.gap}: ${question}`,
  joins: (name) => `Wait until all parts of ‘${name}’ are done`,
  parts: (names) => `In any order: ${listed(names)}. When all are done: `,
  onlyWhen: (when) => `${terms.when} ${when}`,
  noKind: (kinds) =>
    `The diagram is empty, or its first line does not name a kind of diagram. The first line should be one of: ${kinds}`,
  unknownKind: (word, kinds) => `A diagram of the kind ‘${word}’ cannot be drawn. These can: ${kinds}`,
  undrawable: (word) =>
    `Mermaid can read this ${word} diagram but cannot draw it. Make it simpler, or use a flowchart.`,
  circular:
    'A Sankey diagram cannot go round in a circle: some of its flows do. Remove one of them, or use a flowchart.',
  noSeries:
    'There is no data in this diagram. Write at least one line, such as bar [3, 5, 4] or line [3, 5, 4].',
  formula: (written) =>
    `The formula ‘${written}’ in the diagram cannot be drawn. Write it as plain text, such as x² + 1, or put it outside the diagram.`,
  unsaid: (text) =>
    `What Mermaid drew does not contain the words ‘${text}’. Write them in another way, or use a flowchart.`,
  unsafeLink: (address) =>
    `The link ‘${address}’ in the diagram cannot be used. Write an address that begins with https://, or one of this website, such as /procedures/walk-in/.`,
  notMermaid: (found) => `Mermaid cannot read this line${found ? `: it stops at ‘${found}’` : ''}.`,
  quoteLabels:
    'Put text in double quotes if it contains brackets, quotes or the word end, for example a["Check (with deposit)"]',
  incomplete: (lost) =>
    `This diagram cannot be drawn in full. Missing or too many: ${lost}. Split it into several, or write it more simply.`,
  tangled:
    'No place can be found for everything in this diagram. Split it into several, or use fewer groups and fewer lines that lead back.',
  tooBig: (word) =>
    `This ${word} diagram is too large: drawing it does not come to an end. Make it smaller, or split it into several.`,
  notDrawn: (why) => `This diagram cannot be drawn: ${why}`,
  quoteNames:
    'Most diagrams need double quotes around a name that has spaces or punctuation in it, for example "Fire exit"',
  latinOnly:
    'In a Sankey diagram Mermaid only reads Latin letters, digits and simple punctuation in names. For anything else use a flowchart or a pie',
  links: 'Links in the diagram',
  link: (of, label) => `${of}: ${label}`,
  unknownClass: (name, names) =>
    `There is no style ‘${name}’. This website sets the colours, so that they can be read in the dark and on paper. You can use: ${names}`,
  noStyle: (names) =>
    `You cannot set colours with style, linkStyle or classDef default: this website sets them. To make a step stand out use :::name. You can use: ${names}`,
};

export const changeBadges: typeof zh.changeBadges = {
  new: 'new',
  gone: 'gone',
  changed: 'changed',
  rerouted: 'rerouted',
};

export const changeDrawingText: typeof zh.changeDrawingText = {
  summary: 'What changed in the flowchart',
  which: 'Which version to show',
  after: (version) => `After (version ${version})`,
  before: (version) => `Before (version ${version})`,
  meanings: {
    new: 'came with this version, drawn thicker',
    gone: 'no longer there in this version, dashed and struck through',
    changed: 'says something else; see above what',
    rerouted: 'leads elsewhere',
  },
};

/** Words that the flowchart's script says. */
export const flowToolText: typeof zh.flowToolText = {
  full: 'Full screen',
  leaveFull: 'Close',
  unfold: 'Show the whole flowchart',
  fold: 'Show less',
};

/** Words of taking a drawing along. */
export const takeDrawingText: typeof zh.takeDrawingText = {
  copy: 'Copy Mermaid source',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying',
  nextColumn: 'To be continued',
  lastColumn: 'Continued',
};
