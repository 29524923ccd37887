/** A sentence with gaps to be filled with words or with numbers. */
import * as v from 'valibot';
import { questionText as text } from '#text/questions.ts';
import type { QuestionBase, QuestionKind } from '../question.ts';
import type { Around } from './answer-matching.ts';

/** A sentence with gaps: text and gaps in reading order. */
type SentencePart<Gap> = { kind: 'text'; text: string } | ({ kind: 'gap' } & Gap);

export interface FillQuestion extends QuestionBase {
  kind: 'fill';
  parts: SentencePart<{ accept: string[] }>[];
}
export interface NumberQuestion extends QuestionBase {
  kind: 'number';
  parts: SentencePart<{ is: number; unit: string }>[];
}
export type GapQuestion = FillQuestion | NumberQuestion;
export type Gap<Q extends GapQuestion = GapQuestion> = Extract<Q['parts'][number], { kind: 'gap' }>;

const response = v.object({
  kind: v.literal('gaps'),
  /** The texts typed into the gaps. */
  texts: v.array(v.string()),
});
export type GapResponse = v.InferOutput<typeof response>;

/** Numerals, units and phrases are 5 kB, which a page loads when something is graded. */
let matching: typeof import('./answer-matching.ts') | undefined;

/** The gaps of a question in reading order. */
export function gapsOf<Q extends GapQuestion>({ parts }: Q): Gap<Q>[] {
  return (parts as Q['parts'][number][]).filter((part): part is Gap<Q> => part.kind === 'gap');
}

/** The words on both sides of a gap. */
function aroundOf({ parts }: GapQuestion, gap: object): Around {
  const at = (parts as readonly object[]).indexOf(gap);
  const textAt = (index: number) => {
    const part = parts[index];
    return part?.kind === 'text' ? part.text : '';
  };
  return { before: textAt(at - 1), after: textAt(at + 1) };
}

/** What differs between gaps for words and for numbers. */
interface GapRules<G> {
  says(gap: G, text: string, around: Around): boolean;
  /** A text that it takes. */
  answer(gap: G): string;
  /** The answer with all that belongs to it, where that is more. */
  inWords?(gap: G): string;
  searchTexts(gap: G): string[];
}

function gapKind<Q extends GapQuestion>(
  kind: Q['kind'],
  { says, answer, inWords = answer, searchTexts }: GapRules<Gap<Q>>,
): QuestionKind<Q, GapResponse> {
  return {
    folder: 'gaps',
    words: text.kinds[kind],
    response,
    shuffled: () => [],
    blank: (question) => ({ kind: 'gaps', texts: gapsOf(question).map(() => '') }),
    isReady: (question, { texts }) =>
      texts.length === gapsOf(question).length && texts.every((text) => text.trim() !== ''),
    async prepareGrading() {
      matching ??= await import('./answer-matching.ts');
    },
    grade(question, { texts }) {
      const parts = gapsOf(question).map((gap, index) =>
        says(gap, texts[index] ?? '', aroundOf(question, gap)),
      );
      return { right: parts.every(Boolean), parts };
    },
    rightResponse: (question) => ({ kind: 'gaps', texts: gapsOf(question).map(answer) }),
    inWords: (_, { texts }) => texts,
    rightInWords: (question) => gapsOf(question).map(inWords),
    searchTexts: (question) => gapsOf(question).flatMap(searchTexts),
    // The sentence itself is among the controls.
    paragraphs: ({ prompt }) => prompt.slice(0, -1),
  };
}

export const fill = gapKind<FillQuestion>('fill', {
  says: ({ accept }, text) => text.trim() !== '' && accept.some((each) => matching!.isSameText(each, text)),
  answer: ({ accept }) => accept[0] ?? '',
  searchTexts: ({ accept }) => accept,
});

export const number = gapKind<NumberQuestion>('number', {
  says: ({ is, unit }, text, around) => matching!.saysNumber(text, is, unit, around),
  answer: ({ is }) => String(is),
  inWords: ({ is, unit }) => `${is} ${unit}`.trim(),
  searchTexts: ({ is, unit }) => [`${is}${unit}`],
});
