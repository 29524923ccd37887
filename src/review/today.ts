/** What is due today, what was missed and when the rest comes back; fetched once something was answered. */
import { wholeLog } from '../quiz/sitting/log-record.ts';
import { weakKeys } from '../quiz/sitting/log.ts';
import { askedOf, contentHash, keyOf, type Asked } from '../quiz/sitting/question-set.ts';
import { fetchSets, type QuizPage } from '../quiz/sitting/fetch-sets.ts';
import { localDay } from '../quiz/sitting/local-day.ts';
import { url } from '../ui/url.ts';
import { cardsOf, dueOn } from './schedule.ts';
import { lastHashes, noteGone } from './store.ts';

export interface Today {
  now: number;
  due: readonly Asked[];
  /** 错题本. */
  missed: readonly Asked[];
  /** When the first question comes back; undefined where none was answered that there still is. */
  next?: number | undefined;
  /** How many become due on each of the coming days, from today on. */
  ahead: readonly number[];
}

const DAY = 86_400_000;
const AHEAD = 7;

type Questions = ReadonlyMap<string, Asked>;

const hashesOf = (questions: Questions) =>
  new Map([...questions].map(([key, { question }]) => [key, contentHash(question)]));

/** All questions of the pages that something was answered of, by key; those that are gone are noted. */
export async function loadQuestions(pages: readonly QuizPage[]): Promise<Questions> {
  const { answered } = wholeLog();
  const slugs = new Set(answered.map(({ key }) => key.slice(0, key.indexOf('/'))));
  const sets = await fetchSets(
    url('questions/'),
    pages.filter(({ slug }) => slugs.has(slug)),
  );
  const asked = sets.flatMap((set) => askedOf(set, [...set.questions, ...set.derived]));
  const questions = new Map(asked.map((each) => [keyOf(each), each]));
  const current = hashesOf(questions);
  noteGone(Date.now(), new Map([...lastHashes(answered)].filter(([key, hash]) => current.get(key) !== hash)));
  return questions;
}

export function todayOf(questions: Questions, now: number): Today {
  const { answered } = wholeLog();
  const current = hashesOf(questions);
  const cards = cardsOf(answered, current, localDay);
  const find = (key: string) => questions.get(key)!;
  const days = Array.from({ length: AHEAD }, (_, index) => now + index * DAY);
  const until = days.map((day) => dueOn(cards, day, localDay).length);
  return {
    now,
    due: dueOn(cards, now, localDay).map(({ key }) => find(key)),
    missed: [...weakKeys(answered, current, localDay)].map(find),
    next: cards.length > 0 ? Math.min(...cards.map(({ due }) => due)) : undefined,
    ahead: until.map((count, index) => count - (until[index - 1] ?? 0)),
  };
}
