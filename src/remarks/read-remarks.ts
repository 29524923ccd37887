/** Finds remarks in a text that came by mail or was pasted together from many. */
import { CLOSES, OPENS, remarkId, type Remark } from './remark.ts';

export interface FoundRemark extends Remark {
  id: string;
  /** 1-based line of its end. */
  line: number;
}

export interface BrokenRemark {
  line: number;
  /** What can still be read of it. */
  text: string;
}

/** Mail may break the line between any two words. */
const CODE = /\[remark\s+([0-9a-z]+)\s+(\S+)\s+(\d+\.\d+\.\d+)\s+(\S+)\s+([0-9a-z]+|-)\s*\]/y;

/** A remark has fewer characters, also where a mail program has broken it into lines. */
const FARTHEST = 4000;

/** Each that is whole, and each of which something was lost on the way. */
export function readRemarks(text: string): { found: FoundRemark[]; broken: BrokenRemark[] } {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/^(?:>\s?)+/, ''));
  const clean = lines.join('\n');
  const found: FoundRemark[] = [];
  const broken: BrokenRemark[] = [];
  let last = 0;
  for (const { index } of clean.matchAll(/\[remark\s/g)) {
    const before = clean.slice(Math.max(last, index - FARTHEST), index);
    const line = clean.slice(0, index).split('\n').length;
    CODE.lastIndex = index;
    const code = CODE.exec(clean);
    const remark = code && remarkBefore(before, code);
    if (remark) found.push({ ...remark, line });
    else broken.push({ line, text: rest(before) });
    last = code ? CODE.lastIndex : index;
  }
  return { found, broken };
}

/** The words before the code that fit its id: those may have quotation marks of their own. */
function remarkBefore(before: string, code: RegExpExecArray): (Remark & { id: string }) | undefined {
  const [, id, slug, version, place, meaning] = code as unknown as string[];
  const end = before.lastIndexOf(CLOSES);
  for (let start = before.lastIndexOf(OPENS, end); end > 0 && start >= 0;) {
    const text = oneLine(before.slice(start + OPENS.length, end));
    const remark = { slug: slug!, version: version!, place: place!, meaning: meaning!, text };
    if (remarkId(remark) === id) return { ...remark, id };
    if (start === 0) break;
    start = before.lastIndexOf(OPENS, start - 1);
  }
  return undefined;
}

/** From its beginning on, or the line on which its code stands. */
const rest = (before: string): string =>
  oneLine(before.slice(before.includes(OPENS) ? before.lastIndexOf(OPENS) : before.lastIndexOf('\n') + 1));

/** Chinese has no space where a line was broken. */
const oneLine = (text: string): string =>
  text
    .replace(/(?<=[\u2e80-\uffef])\s*\n\s*(?=[\u2e80-\uffef])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
