/** Which words of a query the book does not have at all, so that nobody takes what comes close for what was asked. */
import { AMOUNT, ASKS, COMMON, SPOKEN } from '#language/search/query-words.ts';
import { HAN, stretches } from '../query/normalise.ts';
import { core, segments } from '../query/parse-query.ts';

/** The longest run, in characters, that may be one word although the browser does not know it: 预授权. */
const ONE_WORD = 3;
/** The longest piece of a question that is looked at: a longer one is everyday speech, which a book need not have. */
const PIECE = 4;

const saysSomething = (word: string) => ![...word].every((char) => COMMON.has(char)) && !SPOKEN.has(word);

/** What somebody wants or has, where it is a word that the browser does not know: 加床 in 客人要加床. */
function wantedIn(words: readonly string[]): string | undefined {
  const [before = '', ...last] = words.slice(-3);
  const isWord = last.length === 2 && last.every((char) => char.length === 1 && !COMMON.has(char));
  return isWord && COMMON.has(before) ? last.join('') : undefined;
}

/** The content words of a normalised query that are `absent`; of a question only where it asks for one thing. */
export function absentWords(query: string, absent: (word: string) => boolean): string[] {
  const isQuestion = core(query) !== query;
  const runs = stretches(query.replace(ASKS, ' ')).filter((run) => run.length > 1);
  if (isQuestion && (runs.length > 1 || runs.some((run) => run.length > PIECE))) return [];
  return runs.flatMap((run) => {
    if (AMOUNT.test(run)) return [];
    if (!HAN.test(run)) return absent(run) ? [run] : [];
    const words = segments(run);
    const missed = words.filter((word) => word.length > 1 && saysSomething(word) && absent(word));
    if (missed.length > 0) return missed;
    const wanted = wantedIn(words);
    if (wanted !== undefined && absent(wanted)) return [wanted];
    // Cut into single characters, and none of them a particle or a verb of every day.
    const isUnknown = words.length > 1 && words.some((word) => word.length === 1);
    const isPlain = ![...run].some((char) => COMMON.has(char));
    return isUnknown && isPlain && run.length <= ONE_WORD && absent(run) ? [run] : [];
  });
}
