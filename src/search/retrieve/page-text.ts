/** A found page's text with what each stretch of it is: step, item, limit, form, question. */
import { factAt } from '../../procedure/model/step-facts.ts';
import { FOUND_AT } from '../build/data-files.ts';
import { ADDED, type Part } from '../query/model.ts';
import { SEPARATOR, type Fragment } from './pagefind.ts';

/** A stretch of the page's text. */
export interface Zone {
  part: Part | 'words';
  from: number;
  to: number;
  /** Address on the page: `#greet`, `quiz/#price-order`; empty for the page itself. */
  place: string;
  /** Id and name of the step or section that it belongs to. */
  group: string;
  name: string;
}

export interface PageText {
  url: string;
  meta: Readonly<Record<string, string>>;
  title: string;
  text: string;
  /** In the order of the text, without gaps. */
  zones: Zone[];
}

/** Name and question of a phase: `before/phase`, `before/repeat`; an item of such an id is a `div`. */
const STRETCH = /^([^/]+)\/(?:phase|repeat)$/;
const ADDED_ID = new RegExp(`^(${ADDED.join('|')})/([^/]+)/(\\d+)$`);

/** Reads a fragment of the index. */
export function pageText({ url, meta, raw_content, anchors }: Fragment): PageText {
  const starts: number[] = [];
  let text = '';
  for (const word of wordsIn(raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))) {
    starts.push(text.length);
    text += word;
  }
  const zones: Zone[] = [];
  let group = '';
  let name = '';
  const names = new Map<string, string>();
  const open = (part: Zone['part'], from: number, place = group && `#${group}`) => {
    const last = zones.at(-1);
    if (last) last.to = from;
    zones.push({ part, from, to: text.length, place, group, name });
  };
  open('page', 0);
  for (const { id, element, text: own, location } of anchors) {
    const from = starts[location] ?? text.length;
    // The zone of a short thing ends with it; what follows is the prose of its step again.
    const openShort = (part: Part) => {
      open(part, from);
      open(group ? 'step' : 'page', endOf(text, from, own));
    };
    const openOutside = (part: Zone['part'], place = '') => {
      group = name = '';
      open(part, from, place);
    };
    const stretch = element === 'div' ? undefined : STRETCH.exec(id)?.[1];
    const [, addedAs, at, number] = ADDED_ID.exec(id) ?? [];
    if (addedAs !== undefined && at !== undefined) {
      name = names.get(at) ?? '';
      group = name === '' ? '' : at;
      // A gap is only a mark there: it is written out at the end of the page, with whom to ask.
      const place = addedAs === 'gap' ? `open-${number}` : addedAs === 'legal' ? `open-${number}-mark` : at;
      open(addedAs as (typeof ADDED)[number], from, `#${place}`);
    } else if (stretch !== undefined) {
      group = stretch;
      name = names.get(group) ?? plain(own);
      names.set(group, name);
      openShort('phase');
    } else if (/^h[2-6]$/.test(element)) {
      group = id.replace(/-title$/, '');
      name = plain(own);
      names.set(group, name);
      openShort('heading');
    } else if (id === FOUND_AT.words) openOutside('words');
    else if (id === FOUND_AT.about) openOutside('page');
    else if (id.startsWith(FOUND_AT.question)) {
      const [question, step = ''] = id.slice(FOUND_AT.question.length).split('/');
      name = names.get(step) ?? '';
      group = name === '' ? '' : step;
      // It leads to the step that it teaches, where it teaches one.
      open('question', from, group === '' ? `quiz/#${question}` : `#${group}`);
    } else if (id === FOUND_AT.meaning) open('term', from, '');
    else if (id.includes('/')) openShort(factAt(id) ?? 'item');
  }
  return { url, meta, title: plain(meta.title ?? ''), text, zones };
}

/** The words as Pagefind counts them; where blanks part them it sets no other mark. */
const wordsIn = (text: string): string[] =>
  text.includes(SEPARATOR) ? text.split(SEPARATOR) : (text.match(/\S+\s*/g) ?? []);

const plain = (text: string) => text.replaceAll(SEPARATOR, '');

/** Where the anchor's own text ends; blanks and full stops between are the index's. */
function endOf(text: string, from: number, own: string): number {
  let left = plain(own).replace(/\s+/g, '').length;
  let i = from;
  for (; i < text.length && left > 0; i++) if (!/\s/.test(text[i]!)) left--;
  return i;
}
