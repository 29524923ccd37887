/** 复习: the day's review, computed from everything that was answered in this browser. */
import { useEffect, useState } from 'preact/hooks';
import { reviewText as text } from '#text/review.ts';
import type { Asked } from '../quiz/sitting/question-set.ts';
import type { QuizPage } from '../quiz/sitting/fetch-sets.ts';
import { savedIds } from '../storage/saved.ts';
import { Overview } from './Overview.tsx';
import type { SittingView } from './SittingView.tsx';
import type { Today } from './today.ts';

interface Loaded {
  /** What is due now, asked again after each sitting. */
  look: () => Today;
  /** A sitting; absent where there is nothing to review. */
  View?: typeof SittingView;
}

const NOTHING: Loaded = { look: () => ({ now: 0, due: [], missed: [], ahead: [] }) };

async function load(pages: readonly QuizPage[]): Promise<Loaded> {
  // The scheduler and the sitting are fetched by those only who have answered something.
  if (savedIds('answers').length === 0) return NOTHING;
  const [{ loadQuestions, todayOf }, { SittingView: View }] = await Promise.all([
    import('./today.ts'),
    import('./SittingView.tsx'),
  ]);
  const questions = await loadQuestions(pages);
  return { look: () => todayOf(questions, Date.now()), View };
}

export function Review({ pages }: { pages: QuizPage[] }) {
  const [state, setState] = useState<Loaded | 'loading' | 'failed'>('loading');
  const [sitting, setSitting] = useState<readonly Asked[]>();
  const [done, setDone] = useState<{ right: number; total: number }>();
  const [begun, setBegun] = useState(false);
  const [status, announce] = useState('');

  useEffect(() => {
    load(pages).then(
      (loaded) => setState(loaded),
      () => setState('failed'),
    );
  }, [pages]);

  if (state === 'loading') return <p class="review needs-script">{text.loading}</p>;
  if (state === 'failed')
    return (
      <div class="review">
        <p>{text.failed}</p>
        <button class="button primary" type="button" onClick={() => location.reload()}>
          {text.retry}
        </button>
      </div>
    );

  const { look, View } = state;
  const start = (queue: readonly Asked[]) => {
    setBegun(true);
    setSitting(queue);
  };
  const end = (score?: { right: number; total: number }) => {
    setDone(score);
    setSitting(undefined);
  };
  return (
    <div class="review" data-keeps data-sitting={sitting !== undefined}>
      <div class="quiz-live">
        {sitting && View ? (
          <View queue={sitting} end={end} announce={announce} />
        ) : (
          <Overview today={look()} done={done} focus={begun} start={start} />
        )}
      </div>
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </div>
  );
}
