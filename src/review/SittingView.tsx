/** One sitting of review on the screen: each answer goes into the log. Fetched when a sitting begins. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reviewText as text } from '#text/review.ts';
import { addToLog } from '../quiz/sitting/log-store.ts';
import { contentHash, keyOf, shownOrder, type Asked, type Response } from '../quiz/sitting/model.ts';
import { bringIntoView } from '../quiz/view/dom.ts';
import { questionView } from '../quiz/view/question.ts';
import { Tag } from '../ui/Tag.tsx';
import { answer, beginSitting, goOn, rightAtOnce, type Sitting } from './sitting.ts';

interface Props {
  /** At least one question. */
  queue: readonly Asked[];
  /** Called when all were answered right in the end, or without a score when the reader stops. */
  end: (score?: { right: number; total: number }) => void;
  announce: (message: string) => void;
}

/** Decides the order in which a question's parts are shown. */
const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

export function SittingView({ queue, end, announce }: Props) {
  const [sitting, setSitting] = useState(() => beginSitting(queue, newSeed()));
  const [attempt] = useState(() => Date.now());
  const { asked, given, missed } = sitting;

  const submit = (response: Response) => {
    const marked = answer(sitting, response);
    const [at, { right }] = [Date.now(), marked.given];
    const key = keyOf(asked);
    addToLog(
      { answered: [{ at, key, hash: contentHash(asked.question), right, attempt, scope: 'review' }] },
      at,
    );
    setSitting(marked);
  };
  const next = () => {
    const following = goOn(sitting, newSeed());
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
      <Question sitting={sitting} announce={announce} submit={submit} next={next} />
    </>
  );
}

interface QuestionProps {
  sitting: Sitting;
  announce: (message: string) => void;
  submit: (response: Response) => void;
  next: () => void;
}

/** The question itself, which gets the focus when it is new or was just marked. */
function Question({ sitting, ...handlers }: QuestionProps) {
  const place = useRef<HTMLDivElement>(null);
  const now = useRef(handlers);
  now.current = handlers;
  const { asked, given, seed, queue } = sitting;
  const nextName = queue.length > 0 ? text.next : text.finish;
  useLayoutEffect(() => {
    let response: Response | undefined;
    const view = questionView(asked, given, shownOrder(seed, asked), {
      announce: (message) => now.current.announce(message),
      change: (changed) => (response = changed),
      submit: () => response && now.current.submit(response),
      next: () => now.current.next(),
      nextName,
      manyPages: true,
    });
    place.current!.replaceChildren(view);
    const target = place.current!.querySelector<HTMLElement>('[data-focus]');
    target?.focus({ preventScroll: true });
    if (target) bringIntoView(target, place.current!.parentElement!);
  }, [asked, given, seed, nextName]);
  return <div ref={place} />;
}
