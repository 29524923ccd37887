/** 复习: the day's review, computed from everything that was answered in this browser. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { reviewText as text } from '#text/review.ts';
import { addToLog, wholeLog } from '../quiz/sitting/log-store.ts';
import { askedOf, contentHash, keyOf, weakKeys, type Asked } from '../quiz/sitting/model.ts';
import { fetchSets, localDay, type QuizPage } from '../quiz/sitting/sets.ts';
import { url } from '../ui/url.ts';
import { Overview } from './Overview.tsx';
import { cardsOf, dueOn } from './schedule.ts';
import { beginSitting, rightAtOnce, type Sitting } from './sitting.ts';
import { SittingView } from './SittingView.tsx';
import { lastHashes, noteGone } from './store.ts';

/** Decides the order in which a question's parts are shown. */
const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** More at once tires; the rest stays due. */
const MOST = 20;

type Questions = ReadonlyMap<string, Asked>;

/** All questions of the pages that something was answered of, by key; what is gone is noted. */
async function loadQuestions(pages: readonly QuizPage[]): Promise<Questions> {
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

const hashesOf = (questions: Questions) =>
  new Map([...questions].map(([key, { question }]) => [key, contentHash(question)]));

/** What is due, when the rest comes back, and what was missed (错题本). */
function lookUp(questions: Questions) {
  const { answered } = wholeLog();
  const [current, now] = [hashesOf(questions), Date.now()];
  const cards = cardsOf(answered, current, localDay);
  const find = (key: string) => questions.get(key)!;
  return {
    cards,
    now,
    due: dueOn(cards, now, localDay).map(({ key }) => find(key)),
    missed: [...weakKeys(answered, current, localDay)].map(find),
  };
}

export function Review({ pages }: { pages: QuizPage[] }) {
  const [questions, setQuestions] = useState<Questions | 'loading' | 'failed'>('loading');
  const [sitting, setSitting] = useState<Sitting>();
  const [done, setDone] = useState<{ right: number; total: number }>();
  const [heard, announce] = useState('');
  const startedAt = useRef(0);

  useEffect(() => {
    loadQuestions(pages).then(setQuestions, () => setQuestions('failed'));
  }, [pages]);

  if (questions === 'loading') return <p class="review needs-script">{text.loading}</p>;
  if (questions === 'failed')
    return (
      <div class="review">
        <p>{text.failed}</p>
        <button class="button primary" type="button" onClick={() => location.reload()}>
          {text.retry}
        </button>
      </div>
    );

  const start = (queue: readonly Asked[]) => {
    startedAt.current = Date.now();
    setSitting(beginSitting(queue, newSeed()));
  };
  const stop = () => {
    setDone(undefined);
    setSitting(undefined);
  };
  const log = { attempt: startedAt.current, scope: 'review' as const };
  const keep = (asked: Asked, right: boolean) => {
    const at = Date.now();
    addToLog({ answered: [{ at, key: keyOf(asked), hash: contentHash(asked.question), right, ...log }] }, at);
  };
  const finish = (ended: Sitting) => {
    const [at, score] = [Date.now(), { right: rightAtOnce(ended), total: ended.total }];
    addToLog({ finished: [{ at, ...score, title: text.title, ...log }] }, at);
    setDone(score);
    setSitting(undefined);
  };
  const overview = sitting ? undefined : lookUp(questions);
  return (
    <div class="review" data-keeps data-sitting={sitting !== undefined}>
      <div class="quiz-live">
        {sitting && (
          <SittingView
            sitting={sitting}
            change={setSitting}
            newSeed={newSeed}
            keep={keep}
            finish={finish}
            stop={stop}
            announce={announce}
          />
        )}
        {overview && (
          <Overview {...overview} most={MOST} done={done} focus={startedAt.current > 0} start={start} />
        )}
      </div>
      <p class="visually-hidden" role="status">
        {heard}
      </p>
    </div>
  );
}
