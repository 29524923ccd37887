/** From the sentences of a step to what stands in it: items with their case, red lines, a question. */
import {
  ANSWER,
  ASK_LINE,
  CASES_FOLLOW,
  ENDS_FORBIDDING,
  FORBIDDEN,
  FORBIDDING_LABEL,
  LABEL,
  LEGAL,
  NEXT_LINE,
} from '#language/documents/sentences.ts';
import { BLANK } from '#language/documents/facts.ts';
import { clauses } from '#text/punctuation.ts';
import type { DraftItem, DraftValue } from '../../../procedure/draft/draft.ts';
import type { Role } from '../../ledger.ts';
import type { Span } from '../../parts/tree.ts';
import { bare } from '../../parts/words.ts';
import { askChecks, gateOf } from './gates.ts';
import { piecesOf } from './pieces.ts';
import type { ReadItem } from './read-item.ts';

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

/** @param name of the step: it may tell that cases follow */
export function contentOf(text: string, sentences: Span[], name = ''): Content {
  const content: Content = { items: [], redLines: [], legal: [], cases: [], isCaseUnsure: false, read: [] };
  let underLabel = false;
  let areCases = CASES_FOLLOW.test(name);
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
    for (const { said, condition, isUnsure } of piecesOf(text, sentence, areCases)) {
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
      // Under a label, a whole sentence is one line.
      const goesOn = underLabel
        ? as.has('red-line')
        : forbidding && forbids < 0 && condition === undefined && !ENDS_FORBIDDING.test(words);
      if (goesOn) {
        content.redLines.push(clauses([content.redLines.pop()!, words]));
        parts--;
        continue;
      }
      forbidding = forbids === 0;
      if (underLabel || forbids >= 0) {
        content.redLines.push(when === undefined || words.includes(when) ? words : clauses([when, words]));
        as.add('red-line');
      } else {
        content.items.push({ ...withValues(words), when, ...(otherwise && { otherwise }) });
        as.add('item');
      }
    }
    areCases ||= CASES_FOLLOW.test(whole);
    const gate = gateOf(whole);
    const last = content.items.at(-1);
    if (gate !== undefined && last && as.has('item')) {
      last.gate = gate;
      as.add('question');
    }
    content.read.push({ sentence, as: [...as], parts });
  }
  content.items = unique(content.items);
  for (const { text: asking } of askChecks(content.items))
    content.read
      .find(({ sentence }) => text.slice(sentence.start, sentence.end).includes(asking))
      ?.as.push('question');
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
