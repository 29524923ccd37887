/** 复习: the day's review, computed from everything that was answered in this browser. */
import { useEffect, useState } from 'preact/hooks';
import { reviewText as text } from '#text/review.ts';
import type { Asked } from '../quiz/sitting/question-set.ts';
import type { QuizPage } from '../quiz/sitting/fetch-sets.ts';
import { savedIds } from '../storage/saved.ts';
import { Overview } from './Overview.tsx';
import type { SittingView } from './SittingView.tsx';
import type { Today } from './today.ts';

interface SittingNow {
  queue: readonly Asked[];
  View: typeof SittingView;
}

/** What is due now, asked again after each sitting. */
type Look = () => Today;

const nothing: Look = () => ({ now: 0, due: [], missed: [], ahead: [] });

async function load(pages: readonly QuizPage[]): Promise<Look> {
  // The scheduler is fetched by those only who have answered something.
  if (savedIds('answers').length === 0) return nothing;
  const { loadQuestions, todayOf } = await import('./today.ts');
  const questions = await loadQuestions(pages);
  return () => todayOf(questions, Date.now());
}

export function Review({ pages }: { pages: QuizPage[] }) {
  const [state, setState] = useState<{ look: Look } | 'loading' | 'failed'>('loading');
  const [sitting, setSitting] = useState<SittingNow>();
  const [done, setDone] = useState<{ right: number; total: number }>();
  const [begun, setBegun] = useState(false);
  const [heard, announce] = useState('');

  useEffect(() => {
    load(pages).then(
      (look) => setState({ look }),
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

  const start = async (queue: readonly Asked[]) => {
    const { SittingView: View } = await import('./SittingView.tsx');
    setBegun(true);
    setSitting({ queue, View });
  };
  const end = (score?: { right: number; total: number }) => {
    setDone(score);
    setSitting(undefined);
  };
  return (
    <div class="review" data-keeps data-sitting={sitting !== undefined}>
      <div class="quiz-live">
        {sitting ? (
          <sitting.View queue={sitting.queue} end={end} announce={announce} />
        ) : (
          <Overview today={state.look()} done={done} focus={begun} start={(queue) => void start(queue)} />
        )}
      </div>
      <p class="visually-hidden" role="status">
        {heard}
      </p>
    </div>
  );
}
