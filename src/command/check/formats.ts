/** The forms in which `check` tells what is wrong. */
import { format, type Diagnostic } from '../../syntax/diagnostic.ts';

export const WRITTEN = {
  /** A line as terminals and editors link it. */
  text: format,
  /** A workflow command, which GitHub shows beside the line in a pull request. */
  github: ({ file, line, column, severity, message, rule }: Diagnostic): string =>
    `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(message)}`,
};

export type Format = keyof typeof WRITTEN;
export const FORMATS = Object.keys(WRITTEN) as Format[];
export const isFormat = (word: string): word is Format => FORMATS.includes(word as Format);

/** What an author has typed may hold what would end the command. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
