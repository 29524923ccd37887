/**
 * What of a page goes into the index: the page as built, less its controls, with the texts that its
 * other pages hold. The deployed page stays as it is.
 */
import { decodeHTML, escapeUTF8 as escaped } from 'entities';
import { groups, type Procedure } from '../../procedure/model/procedure.ts';
import { kindOf, type Question } from '../../questions/kinds.ts';
import { FOUND_AT } from './data-files.ts';
import type { Added } from '../query/model.ts';
import { HAN } from '../query/normalise.ts';
import { WEIGHTS } from '../rank/weights.ts';

/** Parts of a page that are controls, drawings or repetitions; as CSS selectors. */
export const EXCLUDED = [
  'svg',
  'noscript',
  'template',
  'dialog',
  '[data-flowchart]',
  '[aria-hidden="true"]',
  '[hidden]:not([data-findable])',
  '[role="status"]',
  '.page-facts',
  // A form is found by its name and by what is filled in; its steps are found on their own pages.
  '.list-head .lead',
  '.record-uses',
  '.answer-to',
  '.step-jump',
  '.callout:not(.warn) > .callout-name',
  // These are added from the model, with what they are.
  '.gap-mark',
  '.callout.legal',
  '.open-points',
  '.asked',
];

/** The page's HTML as it is indexed. `procedure` is what the page was made of, where it is one. */
export function toIndex(html: string, procedure?: Procedure): string {
  const plain = CONTROLS.reduce((rest, control) => rest.replace(control, ''), withoutTerms(html));
  const more = procedure
    ? added(procedure) + about(procedure) + procedure.questions.map(questionHtml).join('')
    : '';
  // Only what is read: a pair in the frame of the page, or in a label, finds nothing.
  const read = plain.slice(Math.max(0, plain.indexOf('<main'))).replace(/<label\b[\s\S]*?<\/label>/g, ' ');
  const tail = tailChars(`${textOf(read.replace(/<\/main>[\s\S]*/, ''))}\n${textOf(more)}`);
  const meta =
    tail.length > 0 ? `<span data-pagefind-meta="tail[data-v]" data-v="${tail.join(' ')}"></span>` : '';
  const uses = procedure ? `<span data-pagefind-meta="uses:${usesOf(procedure, html)}"></span>` : '';
  return plain.replace(/<\/main>/, () => `${more}${meta}${uses}</main>`);
}

/** Parts of a page that stand between whole tags, and never inside one of their own kind. */
const CONTROLS = [
  /<figure\b[^>]*\bdata-flowchart[\s\S]*?<\/figure>/g,
  /<page-contents\b[\s\S]*?<\/page-contents>/g,
  /<(nav|footer|dialog|template|progress|button)\b[\s\S]*?<\/\1>/g,
  /<dl class="page-facts"[\s\S]*?<\/dl>/g,
  // The last of its list.
  /<div\b[^>]*\bdata-run-place[\s\S]*?(?=<\/check-list>)/g,
  // A tag with an id tells a fact that is found.
  /<span class="(?:answer-to|tag|tag step-off|step-number)"(?![^>]*\sid=)[\s\S]*?<\/span>/g,
  /<a class="gap-mark"[\s\S]*?<\/a>/g,
  /<div class="callout legal"[\s\S]*?<\/div>/g,
  /<section class="(?:open-points|asked)"[\s\S]*?<\/section>/g,
  /<p class="(?:step-jump|to-quiz|review-passed|quiet without-script)"[\s\S]*?<\/p>/g,
  /(?<=<div class="callout"[^>]*>\s*)<p class="callout-name"[\s\S]*?<\/p>/g,
];

/** A term's button and its meaning stand inside the sentence; the index needs the bare sentence. */
function withoutTerms(html: string): string {
  return html
    .replace(/<span class="term-meaning"[\s\S]*?<\/span>/g, '')
    .replace(/<button class="term"[^>]*>([\s\S]*?)<\/button>/g, '$1');
}

/** Which other pages a procedure has, to which its own page leads: `do`, `test`. */
function usesOf({ slug }: Procedure, html: string): string {
  const leadsTo = (use: string) => html.includes(`procedures/${slug}/${use}/"`);
  return [leadsTo('checklist') && 'do', leadsTo('quiz') && 'test'].filter(Boolean).join(' ');
}

/** What people ask, what is open and the names of the values, each where it belongs. */
function added(procedure: Procedure): string {
  let count = 0;
  const line = (what: Added, group: string, text: string) => addedLine(what, group, count++, text);
  const asked = (procedure.asked ?? []).map(({ q, step }) => line('asked', step, q));
  const open = procedure.openPoints.map(({ kind, text, group }, index) =>
    addedLine(kind, group ?? '-', index + 1, text),
  );
  const values = groups(procedure).flatMap(({ id, items }) =>
    items.flatMap((item) => item.values ?? []).flatMap(({ name }) => (name ? [line('value', id, name)] : [])),
  );
  const weighty =
    asked.length > 0
      ? `<section data-pagefind-weight="${WEIGHTS.index.asked}">${asked.join('')}</section>`
      : '';
  return weighty + [...open, ...values].join('');
}

const addedLine = (what: Added, group: string, number: number, text: string) =>
  `<p id="${what}/${escaped(group)}/${number}">${escaped(text)}</p>`;

function about({ trigger, outcome }: Procedure): string {
  const lines = [trigger, outcome].filter((line) => line !== undefined);
  return lines.length > 0
    ? `<div id="${FOUND_AT.about}">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`
    : '';
}

/** A question with its right answers; weighs little, since it repeats what the page teaches. */
function questionHtml(question: Question): string {
  const step = question.step === undefined ? '' : `/${escaped(question.step)}`;
  const id = `${FOUND_AT.question}${escaped(question.id)}${step}`;
  const prompt = `<p id="${id}">${escaped(question.prompt.join(' '))}</p>`;
  const lines = kindOf(question)
    .searchTexts(question)
    .map((text) => `<p>${escaped(text)}</p>`);
  return `<section data-pagefind-weight="${WEIGHTS.index.question}">${prompt}${lines.join('')}</section>`;
}

/** The text of some HTML, a line for each block. */
export function textOf(html: string): string {
  const text = html
    .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/span>\s*<span\b/g, '</span>\n<span')
    .replace(
      /<\/?(?:p|div|h\d|li|ul|ol|dl|dt|dd|t[dhr]|table|section|header|footer|br|main|article)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]+>/g, '');
  return decodeHTML(text);
}

/**
 * The Han characters that only ever end a run. The index holds pairs, and is searched by how they
 * begin, so that these would not be found alone; they are kept as metadata of the page.
 */
export function tailChars(text: string): string[] {
  const chars = [...text];
  const han = chars.map((char) => HAN.test(char));
  const leads = new Set(chars.filter((_, i) => han[i] && han[i + 1]));
  return [...new Set(chars.filter((_, i) => han[i])).difference(leads)];
}
