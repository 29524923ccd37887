import type {
  ChoiceQuestion,
  FillQuestion,
  MatchQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
  QuestionKind,
} from '../../procedure/model/procedure.ts';
import { indexes, shuffle, type Random } from '../sitting/random.ts';
import { isSameText, saysNumber, type Around } from './answer-matching.ts';

/** What somebody answered; numbers are places in the question as it was written. */
export type Response =
  /** The chosen options. */
  | { kind: 'choice'; chosen: number[] }
  /** The entries in the order given. */
  | { kind: 'order'; order: number[] }
  /** For each left side the pair whose right side was given to it; −1 where none was. */
  | { kind: 'match'; rights: number[] }
  /** The texts typed into the gaps. */
  | { kind: 'gaps'; texts: string[] };

/** The result of marking; `parts` tells it of each option, place, pair or gap. */
export interface Mark {
  right: boolean;
  parts: boolean[];
}

/** All that differs between the kinds of question. Values in, values out. */
interface KindOf<Q extends Question> {
  /** The order in which the parts are shown: indexes into options, entries or right sides. */
  shuffled(question: Q, random: Random): number[];
  /** The response of somebody who has done nothing yet. */
  blank(question: Q, shown: readonly number[]): Response;
  /** True if there is enough of an answer to mark it. */
  ready(question: Q, response: Response): boolean;
  /** A response of another kind or shape is wrong, never an error. */
  mark(question: Q, response: Response): Mark;
  /** The response that is marked right. */
  right(question: Q): Response;
  /** The response in words, one text a part. */
  inWords(question: Q, response: Response): string[];
}

const marked = (parts: boolean[]): Mark => ({ right: parts.every(Boolean), parts });
const present = (texts: (string | undefined)[]) => texts.filter((text) => text !== undefined);

const choice = (limit: 'one' | 'any', fixed = false): KindOf<ChoiceQuestion> => ({
  shuffled({ options }, random) {
    const all = indexes(options.length);
    if (fixed) return all;
    // 以上都对 makes sense in the last place only.
    const last = all.filter((index) => /^以上/.test(options[index]!.text));
    return [
      ...shuffle(
        all.filter((index) => !last.includes(index)),
        random,
      ),
      ...last,
    ];
  },
  blank: () => ({ kind: 'choice', chosen: [] }),
  ready: (_, response) =>
    response.kind === 'choice' &&
    (limit === 'one' ? response.chosen.length === 1 : response.chosen.length > 0),
  mark({ options }, response) {
    const chosen = response.kind === 'choice' ? response.chosen : [];
    const strays = chosen.some((index) => !options[index]);
    const mark = marked(options.map((option, index) => option.right === chosen.includes(index)));
    return { ...mark, right: mark.right && !strays && response.kind === 'choice' };
  },
  right: ({ options }) => ({
    kind: 'choice',
    chosen: indexes(options.length).filter((index) => options[index]!.right),
  }),
  inWords: ({ options }, response) =>
    response.kind === 'choice' ? present(response.chosen.map((index) => options[index]?.text)) : [],
});

const order: KindOf<OrderQuestion> = {
  shuffled({ entries }, random) {
    const shown = shuffle(indexes(entries.length), random);
    // An order that is right from the start asks nothing.
    return order.mark({ entries } as OrderQuestion, { kind: 'order', order: shown }).right
      ? shown.reverse()
      : shown;
  },
  blank: (_, shown) => ({ kind: 'order', order: [...shown] }),
  ready: ({ entries }, response) => response.kind === 'order' && response.order.length === entries.length,
  mark({ entries }, response) {
    const given = response.kind === 'order' ? response.order : [];
    const parts = entries.map((entry, place) => entries[given[place] ?? -1] === entry);
    const permutation = given.length === entries.length && new Set(given).size === entries.length;
    return { right: permutation && parts.every(Boolean), parts };
  },
  right: ({ entries }) => ({ kind: 'order', order: indexes(entries.length) }),
  inWords: ({ entries }, response) =>
    response.kind === 'order' ? present(response.order.map((index) => entries[index])) : [],
};

const match: KindOf<MatchQuestion> = {
  shuffled({ pairs }, random) {
    // Two left sides with the same right side share one entry in the list to choose from.
    const distinct = indexes(pairs.length).filter(
      (index) => pairs.findIndex((pair) => pair.right === pairs[index]!.right) === index,
    );
    return shuffle(distinct, random);
  },
  blank: ({ pairs }) => ({ kind: 'match', rights: pairs.map(() => -1) }),
  ready: ({ pairs }, response) =>
    response.kind === 'match' &&
    response.rights.length === pairs.length &&
    response.rights.every((right) => right >= 0),
  mark({ pairs }, response) {
    const given = response.kind === 'match' ? response.rights : [];
    return marked(pairs.map(({ right }, index) => pairs[given[index] ?? -1]?.right === right));
  },
  right: ({ pairs }) => ({ kind: 'match', rights: indexes(pairs.length) }),
  inWords: ({ pairs }, response) =>
    response.kind === 'match'
      ? pairs.map(({ left }, index) => `${left}：${pairs[response.rights[index] ?? -1]?.right ?? '—'}`)
      : [],
};

type Gap<Q extends FillQuestion | NumberQuestion> = Extract<Q['parts'][number], { kind: 'gap' }>;

/** The gaps of a question in reading order. */
export function gapsOf<Q extends FillQuestion | NumberQuestion>(question: Q): Gap<Q>[] {
  return (question.parts as Q['parts'][number][]).filter((part): part is Gap<Q> => part.kind === 'gap');
}

/** The words on both sides of a gap. */
function aroundOf(question: FillQuestion | NumberQuestion, gap: object): Around {
  const parts: readonly { kind: string; text?: string }[] = question.parts;
  const at = parts.findIndex((part) => part === gap);
  const textAt = (index: number) => parts[index]?.text ?? '';
  return { before: textAt(at - 1), after: textAt(at + 1) };
}

function gaps<Q extends FillQuestion | NumberQuestion>(
  says: (gap: Gap<Q>, text: string, around: Around) => boolean,
  answer: (gap: Gap<Q>) => string,
): KindOf<Q> {
  return {
    shuffled: () => [],
    blank: (question) => ({ kind: 'gaps', texts: gapsOf(question).map(() => '') }),
    ready: (question, response) =>
      response.kind === 'gaps' &&
      response.texts.length === gapsOf(question).length &&
      response.texts.every((text) => text.trim() !== ''),
    mark(question, response) {
      const texts = response.kind === 'gaps' ? response.texts : [];
      return marked(
        gapsOf(question).map((gap, index) => says(gap, texts[index] ?? '', aroundOf(question, gap))),
      );
    },
    right: (question) => ({ kind: 'gaps', texts: gapsOf(question).map(answer) }),
    inWords: (_, response) => (response.kind === 'gaps' ? response.texts : []),
  };
}

const KINDS: {
  [K in QuestionKind]: KindOf<Extract<Question, { kind: K }> | (Question & { kind: K })>;
} = {
  single: choice('one'),
  multiple: choice('any'),
  truefalse: choice('one', true),
  order,
  match,
  fill: gaps<FillQuestion>(
    ({ accept }, text) => text.trim() !== '' && accept.some((each) => isSameText(each, text)),
    ({ accept }) => accept[0] ?? '',
  ),
  number: gaps<NumberQuestion>(
    ({ is, unit }, text, around) => saysNumber(text, is, unit, around),
    ({ is }) => String(is),
  ),
};

/** The functions of the question's kind. */
export function kindOf(question: Question): KindOf<Question> {
  return KINDS[question.kind] as KindOf<Question>;
}

/** Marks a response to a question. Never throws. */
export function mark(question: Question, response: Response): Mark {
  return kindOf(question).mark(question, response);
}

/** The right answer in words, with units. */
export function rightInWords(question: Question): string[] {
  if (question.kind === 'number') return gapsOf(question).map(({ is, unit }) => `${is} ${unit}`.trim());
  const kind = kindOf(question);
  return kind.inWords(question, kind.right(question));
}

/** The stored value as a response, if it is one. */
export function parseResponse(value: unknown): Response | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, chosen, order, rights, texts } = value as Record<string, unknown>;
  if (kind === 'choice' && numbers(chosen)) return { kind, chosen };
  if (kind === 'order' && numbers(order)) return { kind, order };
  if (kind === 'match' && numbers(rights)) return { kind, rights };
  if (kind === 'gaps' && Array.isArray(texts) && texts.every((text) => typeof text === 'string')) {
    return { kind, texts };
  }
  return undefined;
}

const numbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => Number.isInteger(each));
