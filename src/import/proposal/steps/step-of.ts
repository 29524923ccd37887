import { about } from '#text/punctuation.ts';
import type { Ledger, Role } from '../../ledger.ts';
import type { Span } from '../../parts/tree.ts';
import { bare } from '../../parts/words.ts';
import { contentOf } from '../content/content.ts';
import { nameFrom } from '../content/name.ts';
import { split, type Doers } from '../doers.ts';
import { formsIn, formsOfCell, isCutForm, limitsOfCell, limitsOfStep } from '../facts.ts';
import type { Group } from '../group.ts';
import type { Step } from './step-parts.ts';

interface Tools {
  ledger: Ledger;
  doers: Doers;
}

/** A step or section as its group of sentences and cells says it; the ledger is told what became of each. */
export function stepOf(
  text: string,
  group: Group,
  id: string,
  title: string,
  slug: string,
  { ledger, doers }: Tools,
): Step {
  const given = group.name && bare(text.slice(group.name.start, group.name.end));
  const content = contentOf(text, group.sentences, given);
  const made = nameFrom(content);
  const name = given || made.name || title;
  const wordsIn = (spans: Span[] = []) => spans.map(({ start, end }) => text.slice(start, end));
  if (group.name) ledger.keep(group.name, ['name'], slug, id);
  const lead = group.lead ? [group.lead.span] : [];
  const opening = group.lead?.isFirst
    ? wordsIn(lead).find((said) => group.isSection || /[，,]/.test(said))
    : undefined;
  if (group.lead?.isFirst)
    ledger.keep(group.lead.span, opening === undefined ? ['doer'] : ['doer', 'prose'], slug, id);
  // A name that is a sentence has facts of its own.
  const said = wordsIn([...(group.name ? [group.name] : []), ...group.sentences]).join('\n');
  const acts = content.items.map(({ text }) => text).join('\n');
  const limitsOf = (words: string) => limitsOfStep(words, content.cases, acts);
  const lines: string[] = [];
  for (const { sentence, as, parts } of content.read) {
    const words = text.slice(sentence.start, sentence.end);
    // A section asks nothing: what would be a question stands in its text.
    const isLine = group.isSection && as.every((role) => role === 'question');
    if (isLine && as.length > 0) lines.push(bare(words));
    const more: Role[] = group.isSection ? as.filter((role) => role !== 'question') : [...as];
    if (!group.isSection && limitsOf(words).length > 0) more.push('limit');
    if (!group.isSection && formsIn(words).length > 0) more.push('record');
    ledger.keep(sentence, more.length > 0 ? more : ['prose'], slug, id, parts);
  }
  if (!given && made.isShortened) ledger.doubt(slug, id, 'name-shortened');
  if (!group.isSection && content.isCaseUnsure) ledger.doubt(slug, id, 'case');
  if (!group.isSection && isCutForm(said)) ledger.doubt(slug, id, 'record');
  for (const span of group.numbers ?? []) ledger.keep(span, ['number'], slug, id);
  for (const span of group.forbidden ?? []) ledger.keep(span, ['red-line'], slug, id);
  content.redLines.push(...wordsIn(group.forbidden).map(bare).filter(Boolean));
  const named: [Span[] | undefined, Role][] = [
    [group.by, 'doer'],
    [group.limits, 'limit'],
    [group.records, 'record'],
  ];
  for (const [spans, role] of named) for (const span of spans ?? []) ledger.keep(span, [role], slug, id);
  for (const { head, span } of group.lines ?? []) {
    ledger.keep(span, ['prose'], slug, id);
    lines.push(about(head, text.slice(span.start, span.end)));
  }
  const inColumn = wordsIn(group.by ?? doersIn(group)).flatMap(split);
  const sentences = said.split('\n');
  const own = inColumn.length > 0 ? [...new Set(inColumn)] : doers.of(sentences);
  const by = own.length > 0 ? own : doers.of(wordsIn(lead));
  const isRead = inColumn.length === 0 && own.length > 0 && !group.isSection;
  if (isRead && !doers.isSure(sentences)) ledger.doubt(slug, id, 'doer');
  return {
    id,
    name,
    by,
    limits: [...wordsIn(group.limits).flatMap(limitsOfCell), ...limitsOf(said)],
    records: [...new Set([...wordsIn(group.records).flatMap(formsOfCell), ...formsIn(said)])],
    content,
    lines,
    ...(opening !== undefined && { opening }),
  };
}

const doersIn = ({ lines = [] }: Group): Span[] =>
  lines.filter(({ holds }) => holds === 'doer').map(({ span }) => span);
