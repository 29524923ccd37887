/** What a reader says of a place on a page, and the one line that brings it to those who answer for the page. */
import { hash } from '../procedure/model/procedure.ts';

export interface Remark {
  slug: string;
  version: string;
  /** Id of the step, section or item; `WHOLE_PAGE` where it is of none. */
  place: string;
  /** Hash of what the page meant; `NO_MEANING` where that is not known. */
  meaning: string;
  text: string;
}

export const WHOLE_PAGE = '-';
export const NO_MEANING = '-';

/** Characters that a remark may have. */
export const LONGEST_REMARK = 1000;

/** The same for the same words about the same place; another one where anything of it was lost on the way. */
export const remarkId = ({ slug, version, place, meaning, text }: Remark): string =>
  hash([slug, version, place, meaning, text].join('|'));

/** What a remark begins and ends with. */
export const OPENS = '“';
export const CLOSES = '”';

/** `“押金写少了” [remark 1x2y3z4 walk-in 1.0.0 deposit/1kes49h 9f3ka2c]`: see `read-remarks.ts`. */
export const remarkLine = (remark: Remark): string => {
  const { slug, version, place, meaning, text } = remark;
  const code = ['remark', remarkId(remark), slug, version, place, meaning].join(' ');
  return `${OPENS}${oneLine(text)}${CLOSES} [${code}]`;
};

export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Bytes of a QR code that a phone still reads from the screen of another. */
const CODE_BYTES = 700;
const bytes = (text: string) => new TextEncoder().encode(text).length;

/**
 * Characters like those of a remark that its QR code has room for.
 *
 * @param like a text in the language of the site, where nothing is written yet
 */
export function codeFits(remark: Remark, like: string): number {
  const text = oneLine(remark.text) || like;
  const room = CODE_BYTES - bytes(remarkLine({ ...remark, text: '' }));
  return Math.max(0, Math.floor((room * text.length) / bytes(text)));
}
