/** A found page's text with what each stretch of it is: step, item, limit, form, question. */
import { factAt } from '../../procedure/model/step-facts.ts';
import { FOUND_AT } from '../build/data-files.ts';
import type { Part } from '../query/model.ts';
import type { Fragment } from './pagefind.ts';

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
  filters: Readonly<Record<string, string[]>>;
  title: string;
  text: string;
  /** In the order of the text, without gaps. */
  zones: Zone[];
}

/** Reads a fragment of the index. */
export function pageText(fragment: Fragment): PageText {
  const starts: number[] = [];
  let text = '';
  for (const word of fragment.words) {
    starts.push(text.length);
    text += word;
  }
  const at = (word: number) => starts[word] ?? text.length;
  const zones: Zone[] = [];
  let group = '';
  let name = '';
  const open = (part: Zone['part'], from: number, place = group && `#${group}`) => {
    const last = zones.at(-1);
    if (last) last.to = from;
    zones.push({ part, from, to: text.length, place, group, name });
  };
  open('page', 0);
  for (const anchor of fragment.anchors) {
    const from = at(anchor.at);
    const { id } = anchor;
    // The zone of a short thing ends with it; what follows is the prose of its step again.
    const only = (part: Part) => {
      open(part, from);
      open(group ? 'step' : 'page', endOf(text, from, anchor.text));
    };
    if (/^h[2-6]$/.test(anchor.element)) {
      group = id.replace(/-title$/, '');
      name = plain(anchor.text);
      only('heading');
    } else if (id === FOUND_AT.words) {
      group = name = '';
      open('words', from, '');
    } else if (id === FOUND_AT.about) {
      group = name = '';
      open('page', from, '');
    } else if (id.startsWith(FOUND_AT.question)) {
      group = name = '';
      open('question', from, `quiz/#${id.slice(FOUND_AT.question.length)}`);
    } else if (id === FOUND_AT.meaning) open('term', from, '');
    else if (id.includes('/')) only(factAt(id) ?? 'item');
  }
  const title = fragment.meta.title ?? '';
  return {
    url: fragment.url,
    meta: fragment.meta,
    filters: fragment.filters,
    title: plain(title),
    text,
    zones,
  };
}

const plain = (text: string) => text.replaceAll('\u200b', '');

/** Where the anchor's own text ends; blanks and full stops between are the index's. */
function endOf(text: string, from: number, own: string): number {
  let left = plain(own).replace(/\s+/g, '').length;
  let i = from;
  for (; i < text.length && left > 0; i++) if (!/\s/.test(text[i]!)) left--;
  return i;
}
