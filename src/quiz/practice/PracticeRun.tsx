import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { url } from '../../ui/url.ts';
import { practiceText as text } from '#text/practice.ts';
import { begin } from '../sitting/attempt.ts';
import { fetchSets, type QuizPage } from '../sitting/fetch-sets.ts';
import { localDay } from '../sitting/local-day.ts';
import { wholeLog } from '../sitting/log-record.ts';
import { weakKeys } from '../sitting/log.ts';
import { askedOf, contentHash, keyOf, type Asked } from '../sitting/question-set.ts';
import { randomSeed } from '../../questions/random.ts';
import { Player } from '../view/Player.tsx';
import { draw } from './draw.ts';
import { addressOf, isOfRole, type DrawnPractice } from './practice-address.ts';
import { placeFor } from './waiting.ts';

interface Props {
  practice: DrawnPractice;
  title: string;
  pages: readonly QuizPage[];
  domainName: (id: string) => string;
}

interface Loaded {
  /** All that there is in its range. */
  asked: Asked[];
  drawn: Asked[];
}

/** A practice or a test under way, once its questions have been fetched. */
export function PracticeRun({ practice, title, pages, domainName }: Props) {
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  useEffect(() => {
    load(practice, pages).then(setLoaded, () => setLoaded('failed'));
  }, [practice, pages]);
  const address = addressOf(practice);
  const store = useMemo(() => placeFor(practice.mode, address), [practice, address]);
  const other = (
    <a class="button" href={location.pathname}>
      {text.other}
    </a>
  );
  if (!loaded) return <Stage title={title}>{<p>{text.loading}</p>}</Stage>;
  if (loaded === 'failed')
    return (
      <Stage title={title}>
        <p>{text.failed}</p>
        <p class="quiz-actions">
          <button class="button primary" type="button" onClick={() => window.location.reload()}>
            {text.retry}
          </button>
          {other}
        </p>
      </Stage>
    );
  const { asked, drawn } = loaded;
  if (drawn.length === 0 && store.get().attempt?.address !== address)
    return (
      <Stage title={title}>
        <p>{practice.weak ? text.nothingWeak : text.nothing}</p>
        <p class="quiz-actions">{other}</p>
      </Stage>
    );
  const { mode: scope, minutes, seed } = practice;
  return (
    <Stage title={title}>
      {/* What is weak differs from reader to reader, and changes with each answer. */}
      {!practice.weak && <p class="quiet">{text.aboutSeed(seed)}</p>}
      <Player
        asked={asked}
        store={store}
        title={title}
        address={address}
        fresh={() => {
          const now = Date.now();
          const until = scope === 'test' && minutes > 0 ? { until: now + minutes * 60_000 } : {};
          return begin(drawn, { seed, now, scope, address, ...until });
        }}
        again={(some, round) => begin(some, { seed: randomSeed(), now: Date.now(), scope: round, address })}
        domainName={domainName}
        more={() => (
          <>
            <a class="button" href={addressOf({ ...practice, seed: undefined })}>
              {text.redraw}
            </a>
            {other}
          </>
        )}
      />
    </Stage>
  );
}

const Stage = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="practice-stage">
    <h1>{title}</h1>
    {children}
  </div>
);

/** The questions in the practice's range, and those that it draws. Fails where they cannot be fetched. */
async function load(practice: DrawnPractice, pages: readonly QuizPage[]): Promise<Loaded> {
  const { domain, role, derived, weak, count, seed } = practice;
  const wanted = pages.filter(
    (page) => (!domain || page.domain === domain) && (!role || isOfRole(page, role)),
  );
  const sets = await fetchSets(url('questions/'), wanted);
  const asked = sets.flatMap((set) =>
    askedOf(set, derived || weak ? [...set.questions, ...set.derived] : set.questions),
  );
  if (!weak) return { asked, drawn: draw(asked, count, seed) };
  const hashes = new Map(asked.map((each) => [keyOf(each), contentHash(each.question)]));
  const keys = weakKeys(wholeLog().answered, hashes, localDay);
  const choosable = asked.filter((each) => keys.has(keyOf(each)));
  return { asked, drawn: draw(choosable, count, seed) };
}
