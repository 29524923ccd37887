import { FINDABLE_FACTS, type FindableFact } from '../../procedure/model/step-facts.ts';

/** Whoever names a limit or a form means that step more surely than one who names a word of its prose. */
const FACTS = Object.fromEntries(FINDABLE_FACTS.map((fact) => [fact, 2.5])) as Record<FindableFact, number>;

export const WEIGHTS = {
  unit: {
    acrossWords: [0.9, 0.6, 0.35],
    common: 0.3,
    commonCharacter: 0.1,
    singleCharacter: 0.5,
    telling: 0.4,
    marked: 0.6,
  },
  reading: {
    respelled: 0.85,
    exactSound: 0.95,
    decodedPhrase: 0.9,
    decodedPair: 0.45,
    wordsBySound: 0.85,
    beginning: 0.6,
    typo: 0.5,
    wordsWithTypo: 0.4,
    furtherWord: 0.12,
    veryWords: 10,
  },
  synonym: {
    name: 0.8,
    amountRespelled: 0.95,
    amountConverted: 0.7,
  },
  candidate: {
    nowhere: 0.5,
    adjacent: 1,
    uncovered: 0.25,
    leastCoverage: 0.3,
  },
  zone: {
    title: 10,
    heading: 5,
    words: 4,
    page: 3,
    ...FACTS,
    item: 2,
    step: 1.5,
    term: 1.5,
    question: 1.2,
  },
  page: {
    halfway: 3,
    coverage: 1,
    oneStep: 1,
    titleInStep: 0.8,
    givesNumber: 0.45,
    longestPiece: 1.2,
    titleAlike: 0.7,
    isTitle: 2,
    isKeyword: 1,
    keywords: 0.8,
    procedure: 0.1,
    exactZone: 0.1,
    looseCharacter: 0.3,
    term: 0.5,
  },
  shown: {
    whole: 100,
    words: 0.2,
    question: 0.7,
    page: 0.85,
    byZone: 0.1,
  },
} as const;
