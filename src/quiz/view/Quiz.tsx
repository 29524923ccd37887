import { useMemo } from 'preact/hooks';
import { noteMeaning } from '../../meanings/known-meanings.ts';
import type { Saved } from '../../storage/saved.ts';
import { quizStore, type QuizRecord } from '../sitting/quiz-record.ts';
import { begin } from '../sitting/attempt.ts';
import type { Attempt, Scope } from '../sitting/attempt-schema.ts';
import { passed } from '../sitting/pass.ts';
import { askedOf, seedOf, type Asked, type QuestionSet } from '../sitting/question-set.ts';
import { randomSeed } from '../../questions/random.ts';
import { quizText as text } from '#text/quiz.ts';
import { Player } from './Player.tsx';

const attemptAt = (asked: readonly Asked[], scope: Scope, seed = randomSeed()) =>
  begin(asked, { seed, now: Date.now(), scope });

interface Props {
  set: QuestionSet;
  /** Hash of what the page means. */
  meaning?: string;
  /** What the answers are written into where it is only tried: nothing of it is kept. */
  trial?: Saved<QuizRecord>;
}

/**
 * A page's quiz: asks its questions one at a time, says why, and keeps the score. The first question stands in the
 * HTML, as nobody has answered it yet; what is pressed there before this code has come is pressed again (EarlyPresses.astro).
 * Without script there is the paper.
 */
export default function Quiz({ set, meaning, trial }: Props) {
  const [written, derived] = useMemo(() => [askedOf(set), askedOf(set, set.derived)], [set]);
  const all = useMemo(() => [...written, ...derived], [written, derived]);
  const store = useMemo(() => trial ?? quizStore(set.slug), [set, trial]);

  type Restart = (attempt: Attempt) => void;
  const button = (words: string, restart: Restart, asked: readonly Asked[], scope: Scope) => (
    <button class="button" type="button" onClick={() => restart(attemptAt(asked, scope))}>
      {words}
    </button>
  );
  const practise = (restart: Restart) =>
    derived.length > 0 && button(text.practiseDerived(derived.length), restart, derived, 'derived');
  return (
    <div class="quiz needs-script" data-keeps>
      <Player
        asked={all}
        store={store}
        trial={trial !== undefined}
        title={set.title}
        slug={set.slug}
        onEnd={({ scope }, score) => {
          if (meaning !== undefined && scope === 'all' && passed(score))
            noteMeaning(set.slug, meaning, score.at);
        }}
        // What stands in the HTML is the same for everybody.
        first={() => attemptAt(written, 'all', seedOf(written[0]!))}
        fresh={() => attemptAt(written, 'all')}
        again={attemptAt}
        more={({ scope }, restart) => scope !== 'derived' && practise(restart)}
        instead={({ scope }, restart) =>
          scope === 'derived'
            ? button(text.testWritten(written.length), restart, written, 'all')
            : practise(restart)
        }
      />
    </div>
  );
}
