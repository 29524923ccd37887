import { quizResultText as text } from '#text/quiz-result.ts';
import { own } from '../../ui/own.ts';
import { url } from '../../ui/url.ts';
import type { Attempt } from '../sitting/attempt-schema.ts';
import { keyOf, type Asked } from '../sitting/question-set.ts';

interface Props {
  attempt: Attempt;
  asked: readonly Asked[];
}

/** Where it is taught what was answered wrongly, each place once, to be read before it is asked again. */
export function MissedPlaces({ attempt, asked }: Props) {
  const wrong = asked.filter((each) => own(attempt.given, keyOf(each))?.right === false);
  const places = new Map(
    wrong.map(({ slug, title, place, question: { step } }) => [
      `procedures/${slug}/${step === undefined ? '' : `#${step}`}`,
      { name: place ?? title, page: title },
    ]),
  );
  if (places.size === 0) return null;
  const manyPages = new Set([...places.values()].map(({ page }) => page)).size > 1;
  return (
    <section class="quiz-missed">
      <h3>{text.toRead}</h3>
      <ul>
        {[...places].map(([path, { name, page }]) => (
          <li key={path}>
            <a href={url(path)}>
              {name}
              {manyPages && name !== page && <small>{page}</small>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
