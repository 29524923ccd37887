import { useLayoutEffect, useRef } from 'preact/hooks';
import { reviewText as text } from '#text/review.ts';
import { keyOf, shownOrder, type Asked, type Response } from '../quiz/sitting/model.ts';
import { bringIntoView } from '../quiz/view/dom.ts';
import { questionView } from '../quiz/view/question.ts';
import { Tag } from '../ui/Tag.tsx';
import { answer, goOn, type Sitting } from './sitting.ts';

interface Props {
  sitting: Sitting;
  change: (sitting: Sitting) => void;
  /** Called once for each marked answer. */
  keep: (asked: Asked, right: boolean) => void;
  /** Called when all were answered right in the end. */
  finish: (sitting: Sitting) => void;
  stop: () => void;
  announce: (message: string) => void;
  newSeed: () => number;
}

/** The question that is asked, and how many are left. */
export function SittingView({ sitting, change, keep, finish, stop, announce, newSeed }: Props) {
  const { asked, given, queue, missed } = sitting;
  const left = queue.length + (given ? 0 : 1);
  const again = given?.right === false ? text.comesBack : missed.has(keyOf(asked)) ? text.again : '';
  return (
    <>
      <p class="quiz-progress">
        <strong>{text.left(left)}</strong>
        {again && <Tag>{again}</Tag>}
        <button class="button plain review-stop" type="button" onClick={stop}>
          {text.stop}
        </button>
      </p>
      <Question
        sitting={sitting}
        announce={announce}
        submit={(response) => {
          const marked = answer(sitting, response);
          keep(asked, marked.given.right);
          change(marked);
        }}
        next={() => {
          const next = goOn(sitting, newSeed());
          if (next) change(next);
          else finish(sitting);
        }}
      />
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
