import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The font for each script, by its code of ISO 15924, as the library that writes Word files names them. */
const FONTS = /\[`[A-Z][a-z]{3}`(?:,`[^`]*`)+\]/g;

/** The text of a file of a built site, without names of fonts, which are no words of it. */
export function readBuilt(dist: string, file: string): string {
  const text = readFileSync(join(dist, file), 'utf8');
  return /desk-word-download\./.test(file) ? text.replaceAll(FONTS, '') : text;
}
