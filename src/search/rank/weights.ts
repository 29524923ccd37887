import { FINDABLE_FACTS, type FindableFact } from '../../procedure/model/step-facts.ts';

/** Whoever names a limit or a form means that step more surely than one who names a word of its prose. For limits no query tells; for forms, doubled: regional words 56, as many pages name them. */
const FACTS = Object.fromEntries(FINDABLE_FACTS.map((fact) => [fact, 2.5])) as Record<FindableFact, number>;

/**
 * Every weight of the search's ranking, in one table; limits of cost stand beside what they limit.
 *
 * The figures are from the 1,153 queries of tests/content/queries.yaml (recall 0.992, mean reciprocal rank
 * 0.956): by how many thousandths the MRR of a kind of query falls where the weight is 0, unless it says
 * otherwise. "No query tells" means that neither 0 nor half nor double moves anything: the reason alone
 * stands for the weight. What mended a query here broke another one elsewhere; change one only with
 * `npx playwright test search-queries` before and after.
 */
export const WEIGHTS = {
  /** What a unit of the query says, where a pair of characters inside a word says 1. */
  unit: {
    /**
     * A pair that joins two words, by how many of the two are longer than one character. Not 0, as
     * segmenters cut unknown words into single characters. 0: questions 119, aliases 292. Doubled: questions 16.
     */
    acrossWords: [0.9, 0.6, 0.35],
    /** A pair of common characters or with a function word: 我们, 的时. 0: pinyin 6; doubled: questions 2. */
    common: 0.3,
    /** A single common character between other words: 下. No query tells; little, but what is typed is never left out wholly. */
    commonCharacter: 0.1,
    /** A single character between other words: 龙 in "vip 龙". No query tells. */
    singleCharacter: 0.5,
    /** Units that say more are asked of the index first. 0, all being equal: questions 3; doubled: 18, as pairs across words go unasked. */
    telling: 0.4,
    /** Units that say as much are marked in what is shown of a page. Does not rank. */
    marked: 0.6,
  },
  /** How sure a reading of the query is, where the query as typed counts 1. */
  reading: {
    /** The same in other signs: an amount in digits, a sound inside Chinese. 0: mixed 522; doubled: numbers 116, as digits would beat what was typed. */
    respelled: 0.85,
    /** A word with exactly this sound. 0: initials 25. */
    exactSound: 0.95,
    /** Three and more characters read from the pairs of the texts. 0: pinyin 22. */
    decodedPhrase: 0.9,
    /** Two such characters: they may have met by chance, so they come after a typing error. Doubled: typing errors 33. */
    decodedPair: 0.45,
    /** Known words one after another. No query tells: phrases are mostly decoded already. */
    wordsBySound: 0.85,
    /** A word that only begins so, less the more letters are missing. 0: initials 30. */
    beginning: 0.6,
    /** A word with a typing error. 0: typing errors 180; halved, below chance pairs: 33. */
    typo: 0.5,
    /** A word with wrong letters where words are known by their letters: nearly always what was meant. Not held by queries.yaml, which has none. */
    spelled: 0.9,
    /** Words one after another, one of them with a typing error: the farthest guess. 0: typing errors 48. */
    wordsWithTypo: 0.4,
    /** By how much each further word of one sound is less likely than the first. 0: pinyin 11. */
    furtherWord: 0.12,
    /** Sets the pages that hold the very words above all others; larger than any score. 0: numbers 64, full width 33. */
    veryWords: 10,
  },
  /** What another name counts, where the name as typed counts 1. */
  synonym: {
    /** A synonym. 0: aliases 308, regional words 185; doubled, above the name itself: questions 7. */
    name: 0.8,
    /** An amount in other signs. 0: numbers 114, amounts 43. */
    amountRespelled: 0.95,
    /** An amount in another unit: 24 小时 for 1 天. No query tells; less than in other signs, as the texts may mean it otherwise. */
    amountConverted: 0.7,
  },
  /** What the index itself lets a word count, where in prose it counts 1; the build writes it into the pages. */
  index: {
    /** Keywords and roles, which no reader sees. 0: questions 10, regional words 111; halved: questions 2. */
    findable: 0.5,
    /** A question with its right answers: it repeats what a step says. 0: recall of questions 6; doubled: typing errors 20. */
    question: 0.3,
    /** What people ask, in their words: as much as Pagefind lets a title count. */
    asked: 7,
  },
  /** At build, which words are kept by their sound and stand first among those of one sound; added up over the pages. */
  sound: {
    /** A word anywhere on a page: the measure of the others. */
    word: 1,
    /** A run of characters that is a name or part of one. 0: initials 118, pinyin 7; doubled, no query tells. */
    name: 3,
    /** Two or three words side by side, or what a name begins or ends with. 0: initials 88, typing errors 48, pinyin 8. */
    compound: 0.5,
    /** Compounds that are found less often may stand together by chance and are left out. 0: no query tells, only the tables grow; doubled: initials 29, pinyin 11. */
    leastCompound: 2,
  },
  /** First stage, from the index alone. */
  candidate: {
    /**
     * The IDF of what no page holds, as a share of the highest: it would tell most, but mostly nobody writes
     * it so. 0: amounts 37, numbers 110, regional words 269.
     */
    nowhere: 0.5,
    /** What a unit counts once more where it follows the one before it. No query tells beyond a thousandth: the second stage sees the same in the text. */
    adjacent: 1,
    /** Share of its score that a page keeps which covers nothing; the rest goes with the square of what it covers. Doubled: questions 1. */
    uncovered: 0.25,
    /** Pages that cover less than this share of the best are left out. 0: recall of questions +10, but hundreds of pages that nobody means; doubled: recall of questions −73, of amounts −74. */
    leastCoverage: 0.2,
  },
  /** How much a place says about what the page is about; `saturated` turns it into 0 to 1. */
  zone: {
    /** 0: questions 4, regional words 56. */
    title: 10,
    /** The name of a step. 0: regional words 74, amounts 19, though aliases gain 49. */
    heading: 5,
    /** What people ask, in their own words: more than the name of a step, less than a title. */
    asked: 7,
    /** The name of a phase, as that of a step. */
    phase: 5,
    /** The page's own keywords, written for being found, its domains and roles. 4: questions 9, everyday 5. */
    words: 10,
    /** Summary, trigger and outcome. Halved: questions 3; doubled: regional words 56. */
    page: 3,
    ...FACTS,
    /** Whoever names what is open, or a value, means it as surely as one who names a form. */
    gap: 2.5,
    legal: 2.5,
    value: 2.5,
    /** No query tells; between prose and forms. */
    item: 2,
    /** Prose. 0: amounts 19; doubled: questions 5. */
    step: 1.5,
    /** The meaning of a term. No query tells. */
    term: 1.5,
    /** Repeats what a step says. Doubled: traditional 5, questions 3. */
    question: 1.2,
  },
  /** Second stage: the parts of a page's score, each between 0 and 1 before its weight. */
  page: {
    /** A place of this weight counts half as much as one could (BM25's k). 0, where all places are equal: questions 20, regional words 185. */
    halfway: 3,
    /** Units on the page, each by its best place. 0: questions 21, regional words 130. */
    coverage: 1,
    /** Units that stand in one step. 0: questions 6, words 8; doubled: questions 18. */
    oneStep: 1,
    /** What a unit in the title counts for every step. Doubled: questions 4. */
    titleInStep: 0.8,
    /** A step that holds the units and gives a number, where the query asks for one. 0: questions 3. */
    givesNumber: 0.45,
    /** The longest pieces of the query that stand in one piece. 0: mixed 22, regional words 56. */
    longestPiece: 1.2,
    /** How alike query and title are (Dice). 0: questions 6, regional words 56. */
    titleAlike: 0.7,
    /** How alike the query and what people ask are as a whole, by their characters. */
    askedAlike: 1.4,
    /** What a character counts there that nearly every question has. */
    charAnywhere: 0.3,
    /** The query is the title. No query tells: exactness and likeness put it first already. */
    isTitle: 2,
    /** The query is one of the keywords. No query tells, for the same reason. */
    isKeyword: 1,
    /** Share of the query that whole keywords name. 0: questions 20, words 18, amounts 19. */
    keywords: 0.8,
    /** To a question, that a page says what to do step by step. 0 gains 2 with today's questions; doubled loses 4. */
    procedure: 0.1,
    /** Each zone that holds the very words, up to five. 0: aliases 42. */
    exactZone: 0.1,
    /** A character of a pair that no page holds: 搬 of 搬沙. 0: questions 10, amounts 19. */
    looseCharacter: 0.3,
    /** Share of its score that a term of the glossary keeps among pages: its meaning stands above the results. No query tells, as none asks for a term. */
    term: 0.5,
    /**
     * By what the score of a page of the asker's own job is multiplied, so that it stands before one of others that
     * answers about as well: those that it is to pass score at most a quarter more (没带证件 24 %, 道别 26 %, 客人要换房 14,
     * 现金 11, 团队来了做什么 10, 登记 3, 保管行李 1), those that it is not to pass a third and more (收银 40 %, 保密 47,
     * 送客 112, 雨天怎么迎接 120, 动火许可证). Queries are asked without a job.
     */
    ofOwnJob: 1.28,
  },
  /** Which zone of a page is shown under the hit. Does not rank pages; held by tests/site/search.spec.ts. */
  shown: {
    /** The whole query stands there: before whatever holds only units. */
    whole: 100,
    /** Keywords explain nothing. */
    words: 0.2,
    /** Questions and the summary repeat what a step says better. */
    question: 0.7,
    page: 0.85,
    /** Of zones that hold the same, by how much the one that says most is preferred. */
    byZone: 0.1,
  },
} as const;
