/** Leads through an attempt: one question at a time, then the result. Whatever changes is kept at once. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { own } from '../../ui/own.ts';
import { quizText as text } from '#text/quiz.ts';
import { handIn, isFinished, missed, moveTo, nextOpen, respond, submit } from '../sitting/attempt.ts';
import type { Attempt } from '../sitting/attempt-schema.ts';
import { keyOf, shownOrder, type Asked } from '../sitting/question-set.ts';
import type { ResultProps } from '../result/Result.tsx';
import { AttemptProgress } from './AttemptProgress.tsx';
import { focusCurrent } from './focus-current.ts';
import { HandInOverview } from './HandInOverview.tsx';
import { grading } from './question/grading.ts';
import type { QuestionCommands } from './question/question-parts.tsx';
import { QuestionView } from './question/QuestionView.tsx';
import { useAttempt, type Play } from './use-attempt.ts';

interface Props extends Play {
  /** Further things to do at the end. */
  more: (attempt: Attempt, restart: (attempt: Attempt) => void) => ComponentChildren;
  /** What else can be done here, offered until something is answered. */
  instead?: ((attempt: Attempt, restart: (attempt: Attempt) => void) => ComponentChildren) | undefined;
  /** The name of a domain, where questions may come from several. */
  domainName?: ((id: string) => string) | undefined;
}

export function Player({ more, instead, domainName, ...play }: Props) {
  const { asked, fresh, again, title, trial } = play;
  const { attempt, record, current, change } = useAttempt(play);
  const [note, setNote] = useState('');
  useOnce(() => {
    const kept = current(play.store.get().attempt);
    if (kept && !isFinished(kept) && Object.keys(kept.given).length > 0)
      setNote(text.resumed(Math.min(kept.position + 1, kept.keys.length)));
  });
  const [status, announce] = useState('');
  const root = useRef<HTMLDivElement>(null);
  /** True while the reader waits for what they asked for: the focus follows. */
  const follows = useRef(false);

  /** Shows something else because the reader asked for it. */
  function go(act: (attempt: Attempt) => Attempt): void {
    setNote('');
    follows.current = true;
    change(act);
  }
  const restart = (next: Attempt) => go(() => next);
  const goTo = (place: number) => go((now) => moveTo(now, place));
  const finish = () =>
    void grading.load().then(
      () => go((now) => moveTo(handIn(now, asked), now.keys.length)),
      () => announce(text.notGraded),
    );
  useTimeLimit(attempt, finish, announce);

  const { keys, position } = attempt;
  const byKey = new Map(asked.map((each) => [keyOf(each), each]));
  const isEnded = isFinished(attempt);
  // Behind the last question of a practice with open ones stands the first of these.
  const isOpenEnd = position >= keys.length && !isEnded && attempt.scope !== 'test';
  const key = keys[isOpenEnd ? nextOpen(attempt, 0)! : position];
  const given = key === undefined ? undefined : own(attempt.given, key);
  const view = [attempt.startedAt, attempt.seed, key, position, given?.right !== undefined, isEnded].join();
  useLayoutEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    focusCurrent(root.current!);
  }, [view]);

  const ofAttempt = keys.map((each) => byKey.get(each)!);
  const isFresh = position === 0 && Object.keys(attempt.given).length === 0;
  const alternative = isFresh && instead?.(attempt, restart);
  return (
    // From the first touch on, grading is fetched, so that it is there before the first 确定.
    <div ref={root} class="quiz-live" onClick={fetchGrading} onInput={fetchGrading}>
      <AttemptProgress attempt={attempt} record={record} note={note} startAgain={() => restart(fresh())} />
      <div class="quiz-stage">
        {key !== undefined ? (
          <QuestionView
            key={`${attempt.startedAt} ${attempt.seed}`}
            asked={byKey.get(key)!}
            given={given}
            shown={shownOrder(attempt.seed, byKey.get(key)!)}
            commands={commandsAt(byKey.get(key)!)}
          />
        ) : isEnded ? (
          <EndResult
            attempt={attempt}
            asked={ofAttempt}
            title={title}
            trial={trial}
            domainName={domainName}
            again={() => restart(fresh())}
            retryMissed={() => restart(again(missedOf(attempt, ofAttempt), 'missed'))}
            back={backFrom(attempt)}
            more={more(attempt, restart)}
          />
        ) : (
          <HandInOverview attempt={attempt} asked={ofAttempt} goTo={goTo} handIn={finish} />
        )}
      </div>
      {alternative && <div class="quiz-instead">{alternative}</div>}
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </div>
  );

  function commandsAt(question: Asked): QuestionCommands {
    const commands = {
      announce,
      change: (response: Parameters<typeof respond>[2]) => change((now) => respond(now, question, response)),
      previous: position > 0 ? () => goTo(position - 1) : undefined,
      manyPages: new Set(keys.map((each) => byKey.get(each)?.slug)).size > 1,
    };
    if (attempt.scope === 'test' && !isEnded) {
      const nextName = position + 1 < keys.length ? text.next : text.toOverview;
      return { ...commands, next: () => goTo(position + 1), nextName };
    }
    const open = nextOpen(attempt, position + 1);
    // With nothing left open, 下一题 leads through the graded ones to the result.
    const next = open === undefined ? keys.length : position + 1 < keys.length ? position + 1 : open;
    return {
      ...commands,
      submit: () => go((now) => submit(now, question)),
      skip: open !== undefined && open !== position ? () => goTo(open) : undefined,
      next: () => goTo(next),
      nextName: open === undefined ? text.toResult : text.next,
    };
  }

  /** Shows the result from which the missed ones were asked again. */
  function backFrom({ scope }: Attempt): (() => void) | undefined {
    const before = scope === 'missed' ? current(record.finished) : undefined;
    return before && (() => restart(moveTo(before, before.keys.length)));
  }
}

/** Fetches what grading needs; whoever grades says so where it does not come. */
const fetchGrading = () => void grading.load().catch(() => {});

function EndResult(props: ResultProps) {
  const parts = grading.useLoaded();
  return parts ? <parts.Result {...props} /> : null;
}

function missedOf(attempt: Attempt, asked: readonly Asked[]): Asked[] {
  const wrong = new Set(missed(attempt));
  return asked.filter((each) => wrong.has(keyOf(each)));
}

/** Hands a test in when its time is over, and says when its last minute begins. */
function useTimeLimit(attempt: Attempt, finish: () => void, announce: (message: string) => void): void {
  const until = isFinished(attempt) ? undefined : attempt.until;
  const act = useRef({ finish, announce });
  act.current = { finish, announce };
  useEffect(() => {
    if (until === undefined) return undefined;
    const check = () => {
      const left = until - Date.now();
      if (left <= 0) {
        act.current.finish();
        act.current.announce(text.timeOver);
      } else if (Math.ceil(left / 1000) === 60) act.current.announce(text.lastMinute);
    };
    check();
    const timer = setInterval(check, 1000);
    return () => clearInterval(timer);
  }, [until]);
}
