/** From an `<Ask>` in the tree to a decision of the model. */
import { GAP } from '../model/flow-ids.ts';
import { hash, type Ask } from '../model/procedure.ts';
import { type Condition, type Span } from '../model/value.ts';
import { readComment } from './item.ts';
import type { Reader } from '../../syntax/reader.ts';
import { children, holdsPicture, place, plain, wholeText, type SyntaxNode } from '../../syntax/node.ts';

const HOW = '应写成「- [有](#verify-booking)」，括号里是 # 加步骤编号，结束写 #end';
const HOW_IF = '要写成 {/* if: height > 500 */}，可用 <、<=、>、>=、= 和 300..500，几个用 or 连起来';

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
      reader.error('ask-answer', entry, `判断「${question}」的答案「${plain(entry)}」写得不对：${HOW}。`);
      continue;
    }
    const text = plain(link);
    const to = link.url.slice(1);
    const outcome = link.title ?? undefined;
    if (!text) reader.error('ask-answer', link, `判断「${question}」有一个答案没有文字。`);
    else if (wholeText(entry) !== text || typeof entry.checked === 'boolean') {
      const rest = wholeText(entry).replace(text, '').trim() || '- [ ]';
      const message = `答案「${text}」的链接之外还写了「${rest}」，不会显示。请写进方括号，或写在 <Ask> 外面。`;
      reader.error('ask-answer', entry, message);
    }
    if (holdsPicture(entry)) {
      const message = `答案「${text}」里的图片不会显示。请放在 <Ask> 外面。`;
      reader.error('ask-answer', entry, message);
    }
    if (to === GAP && !outcome) {
      const message = `答案「${text}」通向 #gap，请写出要本单位定的事：[${text}](#gap "没有时怎么办？")。`;
      reader.error('ask-answer', link, message);
    } else if (outcome !== undefined && to !== 'end' && to !== GAP) {
      reader.error('ask-answer', link, `答案「${text}」写了结局名「${outcome}」，但它不通向 #end。`);
    }
    if (ask.answers.some((answer) => answer.text === text)) {
      reader.error('ask-answers', link, question, `有两个相同的答案「${text}」`);
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
    reader.error('ask-answer', node, `<Ask> 里只能写答案列表。说明请写在 <Ask> 外面。`);
  }
  if (entries.length < 2) {
    reader.error('ask-answers', node, question, `只有 ${entries.length} 个答案，至少要两个`);
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
  if (more) reader.error('condition', entry, `答案「${answer}」有两个条件，请用 or 连成一个。`);
  if (!('wrong' in read)) return read;
  reader.error('condition', entry, `答案「${answer}」的条件${read.wrong}，${HOW_IF}。`);
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
/** What joins two conditions, or the ends of a range, in another way than this language does. */
const NOT_A_LITERAL = /\s(?:and|且|并且)\s|&&|^-?\d+(?:\.\d+)?\s*(?:[-~～–—]|至|到)\s*-?\d+(?:\.\d+)?$/;

/** The condition, or what is wrong with it as the end of a sentence. */
function readCondition(text: string): Condition | { wrong: string } {
  let value: string | undefined;
  const spans: Span[] = [];
  for (const clause of text.split(/\s+or\s+/)) {
    const plain = SIGNS.reduce((text, [written, sign]) => text.replace(written, sign), clause.trim());
    const [, name, sign, literal] = CLAUSE.exec(plain) ?? [];
    const span =
      literal === undefined || NOT_A_LITERAL.test(literal) ? undefined : spanOf(sign, literal.trim());
    if (name === undefined || !span) return { wrong: `「${clause.trim()}」看不懂` };
    if (value !== undefined && value !== name)
      return { wrong: `一个答案只能看一个值，这里有「${value}」和「${name}」` };
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
