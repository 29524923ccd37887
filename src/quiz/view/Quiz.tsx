import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { quizStore } from '../sitting/quiz-record.ts';
import { begin } from '../sitting/attempt.ts';
import type { Attempt, Scope } from '../sitting/attempt-schema.ts';
import { askedOf, type Asked, type QuestionSet } from '../sitting/question-set.ts';
import { randomSeed } from '../../questions/random.ts';
import { quizText as text } from '#text/quiz.ts';
import { Player } from './Player.tsx';

const attemptAt = (asked: readonly Asked[], scope: Scope) =>
  begin(asked, { seed: randomSeed(), now: Date.now(), scope });

/** A page's quiz: asks its questions one at a time, says why, and keeps the score. Without script there is the paper. */
export default function Quiz({ set }: { set: QuestionSet }) {
  // Nothing at build, where nobody's answers are known. (Astro's `client:only` would need Trusted Types to be off.)
  const [isInBrowser, setInBrowser] = useState(false);
  useLayoutEffect(() => setInBrowser(true), []);
  return (
    <div class="quiz" data-keeps>
      {isInBrowser && <PageQuiz set={set} />}
    </div>
  );
}

function PageQuiz({ set }: { set: QuestionSet }) {
  const [written, derived] = useMemo(() => [askedOf(set), askedOf(set, set.derived)], [set]);
  const all = useMemo(() => [...written, ...derived], [written, derived]);
  const store = useMemo(() => quizStore(set.slug), [set]);

  type Restart = (attempt: Attempt) => void;
  const button = (words: string, restart: Restart, asked: readonly Asked[], scope: Scope) => (
    <button class="button" type="button" onClick={() => restart(attemptAt(asked, scope))}>
      {words}
    </button>
  );
  const practise = (restart: Restart) =>
    derived.length > 0 && button(text.practiseDerived(derived.length), restart, derived, 'derived');
  return (
    <Player
      asked={all}
      store={store}
      title={set.title}
      slug={set.slug}
      fresh={() => attemptAt(written, 'all')}
      again={attemptAt}
      more={({ scope }, restart) => scope !== 'derived' && practise(restart)}
      instead={({ scope }, restart) =>
        scope === 'derived'
          ? button(text.testWritten(written.length), restart, written, 'all')
          : practise(restart)
      }
    />
  );
}
