/** One sitting of review on the screen: each answer goes into the log. Fetched when a sitting begins. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reviewText as text } from '#text/review.ts';
import { addToLog } from '../quiz/sitting/log-record.ts';
import type { Response } from '../questions/kinds.ts';
import { contentHash, keyOf, shownOrder, type Asked } from '../quiz/sitting/question-set.ts';
import { randomSeed } from '../questions/random.ts';
import { focusCurrent } from '../quiz/view/focus-current.ts';
import { QuestionView } from '../quiz/view/question/QuestionView.tsx';
import { Tag } from '../ui/components/Tag.tsx';
import { answer, beginSitting, goOn, rightAtOnce } from './sitting.ts';

interface Props {
  /** At least one question. */
  queue: readonly Asked[];
  /** Called when all were answered right in the end, or without a score when the reader stops. */
  end: (score?: { right: number; total: number }) => void;
  announce: (message: string) => void;
  /** Called with each that is answered right. */
  onRight?: (asked: Asked) => void;
}

export function SittingView({ queue, end, announce, onRight }: Props) {
  const [sitting, setSitting] = useState(() => beginSitting(queue, randomSeed()));
  const [attempt] = useState(() => Date.now());
  const { asked, given, missed, seed } = sitting;
  const place = useRef<HTMLDivElement>(null);
  /** What is entered at the moment. */
  const latest = useRef<Response | undefined>(undefined);

  // A new question gets the focus, and its verdict once it is graded.
  useLayoutEffect(() => {
    focusCurrent(place.current!.parentElement!);
  }, [seed, given]);

  const submit = (response: Response) => {
    const graded = answer(sitting, response);
    const [at, { right }] = [Date.now(), graded.given];
    const key = keyOf(asked);
    addToLog(
      { answered: [{ at, key, hash: contentHash(asked.question), right, attempt, scope: 'review' }] },
      at,
    );
    if (right) onRight?.(asked);
    setSitting(graded);
  };
  const next = () => {
    const following = goOn(sitting, randomSeed());
    if (following) return setSitting(following);
    const [at, score] = [Date.now(), { right: rightAtOnce(sitting), total: sitting.total }];
    addToLog({ finished: [{ at, ...score, attempt, scope: 'review', title: text.title }] }, at);
    end(score);
  };

  const again = given?.right === false ? text.comesBack : missed.has(keyOf(asked)) ? text.again : '';
  return (
    <>
      <p class="quiz-progress">
        <strong>{text.left(sitting.queue.length + (given ? 0 : 1))}</strong>
        {again && <Tag>{again}</Tag>}
        <button class="button plain review-stop" type="button" onClick={() => end()}>
          {text.stop}
        </button>
      </p>
      <div ref={place}>
        <QuestionView
          key={seed}
          asked={asked}
          given={given}
          shown={shownOrder(seed, asked)}
          commands={{
            announce,
            change: (response) => (latest.current = response),
            submit: () => latest.current && submit(latest.current),
            next,
            nextName: sitting.queue.length > 0 ? text.next : text.finish,
            manyPages: true,
          }}
        />
      </div>
    </>
  );
}
