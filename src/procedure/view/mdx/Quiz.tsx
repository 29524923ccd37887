import { procedureText as text } from '#text/procedure.ts';
import { url } from '../../../ui/url.ts';
import type { Reading } from './reading.ts';

interface Props {
  page: Reading;
}

/** In the prose the quiz is only named: it has a page of its own. */
export function Quiz({ page }: Props) {
  const { slug, questions } = page.procedure;
  if (questions.length === 0) return null;
  return (
    <p class="to-quiz" data-pagefind-ignore="">
      <a class="button" href={url(`procedures/${slug}/quiz/`)}>
        {text.toQuiz(questions.length)}
      </a>
    </p>
  );
}
