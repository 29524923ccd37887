/** What differs between two texts, line by line, as people and programs read it: `-` went, `+` came. */
import { structuredPatch } from 'diff';

/** So many lines around a change are told with it. */
const AROUND = 2;

export type Sign = ' ' | '-' | '+';

/** Lines that follow each other, with where they begin in each text. */
export interface Stretch {
  before: number;
  after: number;
  lines: { sign: Sign; text: string }[];
}

/** Every line ended by a line feed, the last as well. */
const inLines = (text: string): string => `${text.replace(/\r\n?/g, '\n')}\n`;

export const stretches = (before: string, after: string): Stretch[] =>
  structuredPatch('', '', inLines(before), inLines(after), '', '', {
    context: AROUND,
  }).hunks.map(({ oldStart, newStart, lines }) => ({
    before: oldStart,
    after: newStart,
    lines: lines.map((line) => ({ sign: line.charAt(0) as Sign, text: line.slice(1) })),
  }));

/** The same as a text, for a mail. */
export const differences = (before: string, after: string): string =>
  stretches(before, after)
    .map(({ before: old, after: now, lines }) =>
      [`@@ -${old} +${now} @@`, ...lines.map(({ sign, text }) => sign + text)].join('\n'),
    )
    .join('\n');
