/** From the sentences of a step to what stands in it: items with their case, red lines, a question. */
import {
  AFTER_CASE,
  ANSWER,
  APPROVED,
  ASK_LINE,
  asked,
  BEFORE_GATE,
  CASE_CLOSED,
  CASE_THAT,
  CONDITION,
  ENDS_FORBIDDING,
  FORBIDDEN,
  FORBIDDING_LABEL,
  GATE,
  LABEL,
  LEGAL,
  NEXT_LINE,
  OTHERWISE,
} from '#language/documents/sentences.ts';
import { SUBJECT } from '#language/documents/people.ts';
import { BEFORE_ACT, NAME_STOP, NO_ACT } from '#language/documents/steps.ts';
import { BLANK } from '#language/documents/facts.ts';
import { clauses } from '#text/punctuation.ts';
import type { DraftItem, DraftValue } from '../../procedure/draft/draft.ts';
import type { Span } from '../parts/tree.ts';
import { bare, clausesIn } from '../parts/words.ts';
import type { Role } from '../ledger.ts';

/** An item, with what decides whether it is done. */
export interface ReadItem extends DraftItem {
  /** It is done where the case before it does not hold. */
  otherwise?: boolean;
  /** The question after it, without whose yes nothing goes on. */
  gate?: string;
}

/** A question whose answers lead to steps by their numbers. */
interface NumberedAsk {
  question: string;
  /** The number of a step, or what stands in its place. */
  answers: { text: string; to: number | 'end' | 'gap'; outcome?: string | undefined }[];
}

export interface Content {
  items: ReadItem[];
  ask?: NumberedAsk | undefined;
  /** The number of the step that follows, where it is not the next. */
  next?: number | 'end' | undefined;
  redLines: string[];
  /** What must be checked against the law: whole sentences, which stand nowhere else. */
  legal: string[];
  /** The cases that something is done in. */
  cases: string[];
  /** True where nothing in the words closes one of the cases. */
  isCaseUnsure: boolean;
  /** What each sentence has become, and in how many pieces. */
  read: { sentence: Span; as: Role[]; parts: number }[];
}

/** A sentence that is no longer is one item. */
const SHORT = 24;

export function contentOf(text: string, sentences: Span[]): Content {
  const content: Content = { items: [], redLines: [], legal: [], cases: [], isCaseUnsure: false, read: [] };
  let underLabel = false;
  for (const sentence of sentences) {
    const whole = bare(text.slice(sentence.start, sentence.end));
    const ask = content.ask ? undefined : askOf(whole);
    const next = NEXT_LINE.exec(whole)?.groups;
    if (ask) content.ask = ask;
    if (next) content.next = next.end ? 'end' : Number(next.step);
    if (ask || next) {
      content.read.push({ sentence, as: ['question'], parts: 1 });
      continue;
    }
    if (LEGAL.test(whole)) {
      content.legal.push(whole);
      content.read.push({ sentence, as: ['legal'], parts: 1 });
      continue;
    }
    const as = new Set<Role>();
    let parts = 0;
    let when: string | undefined;
    let otherwise = false;
    // 严禁睡觉,看书,聊天: what stands behind is forbidden too, until something is to be done.
    let forbidding = false;
    for (const { said, condition, isUnsure } of piecesOf(text, sentence)) {
      if (isUnsure) content.isCaseUnsure = true;
      if (condition === '') {
        otherwise = when !== undefined || content.items.at(-1)?.when !== undefined;
        when = undefined;
      } else if (condition !== undefined) {
        when = condition;
        content.cases.push(condition);
        as.add('when');
      }
      const labelled = bare(said);
      if (FORBIDDING_LABEL.test(labelled)) underLabel = true;
      else if (LABEL.test(labelled)) underLabel = false;
      const words = bare(labelled.replace(FORBIDDING_LABEL, ''));
      if (words === '') continue;
      parts++;
      const forbids = words.search(FORBIDDEN);
      if (forbidding && forbids < 0 && condition === undefined && !ENDS_FORBIDDING.test(words)) {
        content.redLines.push(clauses([content.redLines.pop()!, words]));
        parts--;
        continue;
      }
      forbidding = forbids === 0;
      if (underLabel || forbids >= 0) {
        content.redLines.push(when === undefined ? words : clauses([when, words]));
        as.add('red-line');
      } else {
        content.items.push({ ...withValues(words), when, ...(otherwise && { otherwise }) });
        as.add('item');
      }
    }
    const gate = gateOf(whole);
    const last = content.items.at(-1);
    if (gate !== undefined && last && as.has('item')) {
      last.gate = gate;
      as.add('question');
    }
    content.read.push({ sentence, as: [...as], parts });
  }
  content.items = unique(content.items);
  return content;
}

/** A line that asks; undefined where an answer leads to nothing that can be read. */
function askOf(line: string): NumberedAsk | undefined {
  const { question, answers } = ASK_LINE.exec(line)?.groups ?? {};
  if (question === undefined || answers === undefined) return undefined;
  const read = answers.split(/[；;]/).flatMap((answer) => {
    const said = ANSWER.exec(answer.trim())?.groups;
    if (!said) return [];
    const to = said.end ? ('end' as const) : said.gap ? ('gap' as const) : Number(said.step);
    return [{ text: said.text!, to, outcome: said.outcome ?? said.open }];
  });
  return read.length === answers.split(/[；;]/).length ? { question, answers: read } : undefined;
}

/** The question that a sentence makes depend on: 经主任同意后方可动火. */
function gateOf(sentence: string): string | undefined {
  const must = (GATE.exec(sentence) ?? APPROVED.exec(sentence))?.groups?.must?.replace(BEFORE_GATE, '');
  return must !== undefined && must.length > 2 ? asked(bare(must)) : undefined;
}

/** A blank to be filled in is a value: 电压____V. Its id is given by the step. */
function withValues(words: string): DraftItem {
  const values: DraftValue[] = [];
  const text = words.replace(BLANK, (_, name: string, unit: string | undefined) => {
    values.push({ id: `value-${values.length + 1}`, kind: unit ? 'number' : 'text', name, unit });
    return name;
  });
  return values.length > 0 && /[\p{L}\p{N}]/u.test(text) ? { text: bare(text), values } : { text: words };
}

/** Two items of a step may not say the same. */
function unique(items: ReadItem[]): ReadItem[] {
  const seen = new Set<string>();
  return items.filter(({ text }) => {
    const key = text.normalize('NFKC').replace(/\s+/g, '');
    return !seen.has(key) && seen.add(key);
  });
}

interface Piece {
  said: string;
  /** The case that begins here; empty where it ends. */
  condition?: string;
  /** Nothing says where the case ends. */
  isUnsure?: boolean;
}

/** The acts of a sentence: clauses, each with what only leads up to it, and the case that it is done in. */
function piecesOf(text: string, sentence: Span): Piece[] {
  const whole = text.slice(sentence.start, sentence.end);
  const parts = clausesIn(text, sentence).map(({ start, end }) => text.slice(start, end));
  const pieces: Piece[] = [];
  let condition: string | undefined;
  let before = '';
  const isShort = bare(whole).length <= SHORT && !FORBIDDEN.test(whole);
  for (const [index, clause] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const isOpen = before === '' || (isShort && !NO_ACT.test(bare(before)));
    const found = isOpen ? (CONDITION.exec(clause) ?? (isLast ? null : CASE_THAT.exec(bare(clause)))) : null;
    if (found && before !== '') {
      pieces.push({ said: before });
      before = '';
    }
    const otherwise = OTHERWISE.test(bare(clause));
    if (found && bare(found.groups!.case!) !== '') {
      condition = bare((found.groups!.whose ?? '') + (found.groups!.verb ?? '') + found.groups!.case!);
      const rest = bare(clause.slice(found[0].length));
      const isUnsure = rest.length > 1 && !CASE_CLOSED.test(found[0]);
      if (rest.length > 1) pieces.push({ said: rest, condition, isUnsure });
      else if (index === parts.length - 1) pieces.push({ said: clause, condition, isUnsure: true });
      else {
        before = '';
        pieces.push({ said: '', condition });
      }
      continue;
    }
    // What is done otherwise is not done in that case.
    if (otherwise) condition = undefined;
    const said = bare(condition === undefined ? before + clause : (before + clause).replace(AFTER_CASE, ''));
    const leadsUp = NO_ACT.test(bare(clause)) && index < parts.length - 1;
    if (leadsUp || (isShort && condition === undefined && index < parts.length - 1)) before += clause;
    else {
      pieces.push(otherwise ? { said, condition: '' } : { said });
      before = '';
    }
  }
  if (bare(before) !== '') pieces.push({ said: before });
  return pieces;
}

/** In letters; what is as wide as a Chinese character counts for two. */
const LONGEST_NAME = 28;

/** A name for a step from the words of its first act, without who does it, shortened where they are too many. */
export function nameFrom({ items, redLines, legal, cases }: Content): { name: string; isShortened: boolean } {
  const said = items[0]?.text ?? redLines[0] ?? legal[0] ?? cases[0] ?? '';
  const parts = said.split(/[，,]/);
  const act = (parts.find((clause) => !NO_ACT.test(clause.trim())) ?? said).trim();
  const without = act.slice(SUBJECT.exec(act)?.[0].length ?? 0);
  const [words = said] = [without, act]
    .map((one) => one.trim().replace(BEFORE_ACT, '').trim())
    .filter((one) => one.length > 2);
  const name = cutTo(words, LONGEST_NAME);
  return { name, isShortened: name !== said };
}

/** The beginning of some words, to the last place where they may end. */
function cutTo(words: string, longest: number): string {
  let width = 0;
  let end = 0;
  for (const char of words) {
    width += /[\u0000-\u10ff\u1e00-\u200f]/.test(char) ? 1 : 2;
    if (width > longest) break;
    end += char.length;
  }
  if (end === words.length) return words;
  const stop = Math.max(0, ...[...words.slice(0, end + 1).matchAll(NAME_STOP)].map(({ index }) => index));
  return words.slice(0, stop * 2 > end ? stop : end).trim();
}
