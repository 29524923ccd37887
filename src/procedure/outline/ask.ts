/** From an `<Ask>` in the tree to a decision of the model. */
import { NOT_A_LITERAL } from '#language/authoring/wording.ts';
import { askMessages as say } from '#text/messages/outline/ask.ts';
import { GAP } from '../model/flow-ids.ts';
import { hash, type Ask } from '../model/procedure.ts';
import { type Condition, type Span } from '../model/values/value.ts';
import { readComment } from './item.ts';
import type { Reader } from '../../syntax/reader.ts';
import { children, holdsPicture, place, plain, wholeText, type SyntaxNode } from '../../syntax/node.ts';

/** The decision, and the link of each answer that leads to a step. */
export function readAsk(
  node: SyntaxNode,
  question: string,
  reader: Reader,
): { ask: Ask; links: { id: string; node: SyntaxNode }[] } {
  const ask: Ask = { question, answers: [], line: place(node).line };
  const links: { id: string; node: SyntaxNode }[] = [];
  const inner = children(node);
  const entries = inner.flatMap((child) => (child.type === 'list' ? children(child) : []));
  for (const entry of entries) {
    const found = children(entry).flatMap((child) => children(child).filter(({ type }) => type === 'link'));
    const [link] = found;
    if (found.length !== 1 || !link || !link.url?.startsWith('#')) {
      reader.error('ask-answer', entry, say.notALink(question, plain(entry)));
      continue;
    }
    const text = plain(link);
    const to = link.url.slice(1);
    const outcome = link.title ?? undefined;
    if (!text) reader.error('ask-answer', link, say.noText(question));
    else if (wholeText(entry) !== text || typeof entry.checked === 'boolean') {
      const rest = wholeText(entry).replace(text, '').trim() || '- [ ]';
      const message = say.besides(text, rest);
      reader.error('ask-answer', entry, message);
    }
    if (holdsPicture(entry)) {
      const message = say.picture(text);
      reader.error('ask-answer', entry, message);
    }
    if (to === GAP && !outcome) {
      const message = say.gap(text);
      reader.error('ask-answer', link, message);
    } else if (outcome !== undefined && to !== 'end' && to !== GAP) {
      reader.error('ask-answer', link, say.outcome(text, outcome));
    }
    if (ask.answers.some((answer) => answer.text === text)) {
      reader.error('ask-answers', link, question, say.twice(text));
    }
    const condition = conditionOf(entry, text, reader);
    ask.answers.push({
      id: hash(text),
      text,
      to,
      outcome,
      ...(condition && { if: condition }),
      line: place(link).line,
    });
    if (to !== 'end' && to !== GAP) links.push({ id: to, node: link });
  }
  if (inner.some((child) => child.type !== 'list')) {
    reader.error('ask-answer', node, say.notAList);
  }
  if (entries.length < 2) {
    reader.error('ask-answers', node, question, say.tooFew(entries.length));
  }
  return { ask, links };
}

/** What the comment behind an answer says of values. */
function conditionOf(entry: SyntaxNode, answer: string, reader: Reader): Condition | undefined {
  const comments = children(entry).flatMap((child) =>
    children(child).flatMap((node) => readComment(node) ?? []),
  );
  const [condition, more] = comments.filter(({ key }) => key === 'if');
  if (!condition) return undefined;
  const read = readCondition(condition.value);
  if (more) reader.error('condition', entry, say.twoConditions(answer));
  if (!('wrong' in read)) return read;
  reader.error('condition', entry, say.condition(answer, read.wrong));
  return undefined;
}

const CLAUSE = /^([a-z][a-z0-9-]*)\s*(<=|>=|<|>|=)?\s*([^\s<>=].*)$/;
/** Signs as a Chinese keyboard has them. */
const SIGNS: [written: RegExp, sign: string][] = [
  [/＜/g, '<'],
  [/＞/g, '>'],
  [/＝/g, '='],
  [/≤/g, '<='],
  [/≥/g, '>='],
];
/** The condition, or what is wrong with it as the end of a sentence. */
function readCondition(text: string): Condition | { wrong: string } {
  let value: string | undefined;
  const spans: Span[] = [];
  for (const clause of text.split(/\s+or\s+/)) {
    const plain = SIGNS.reduce((text, [written, sign]) => text.replace(written, sign), clause.trim());
    const [, name, sign, literal] = CLAUSE.exec(plain) ?? [];
    const span =
      literal === undefined || NOT_A_LITERAL.test(literal) ? undefined : spanOf(sign, literal.trim());
    if (name === undefined || !span) return { wrong: say.unread(clause.trim()) };
    if (value !== undefined && value !== name) return { wrong: say.twoValues(value, name) };
    value = name;
    spans.push(span);
  }
  return { value: value!, text, spans };
}

function spanOf(sign: string | undefined, literal: string): Span | undefined {
  const [min, max, ...more] = literal.split('..').map((bound) => bound.trim());
  if (more.length > 0) return undefined;
  if (max !== undefined) return (sign === undefined || sign === '=') && min && max ? { min, max } : undefined;
  return SPANS.get(sign ?? '')?.(literal);
}

/** The span that each sign makes of a bound. */
const SPANS = new Map<string, (bound: string) => Span>([
  ['<', (max) => ({ max, maxOpen: true })],
  ['<=', (max) => ({ max })],
  ['>', (min) => ({ min, minOpen: true })],
  ['>=', (min) => ({ min })],
  ['=', (both) => ({ min: both, max: both })],
]);
