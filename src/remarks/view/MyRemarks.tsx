/** 你提的 on a reading page: what whoever uses this device has said of it, and what came of that. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { myRemarksText as text } from '#text/remarks.ts';
import { loadStyles } from '../../ui/loading/load-styles.ts';
import { answerTo, fetchAnswers, type Answers } from '../answers.ts';
import { keptRemarks } from '../kept-remarks.ts';
import { AnsweredRemark } from './AnsweredRemark.tsx';
import styles from './remark.css?url';

/** Shows them in their place on the page; nothing where there are none. */
export function showMyRemarks(): void {
  const mark = document.querySelector<HTMLElement>('read-mark');
  if (!mark) return;
  void loadStyles(styles);
  const before = mark.previousElementSibling;
  const place = before?.matches('.my-remarks-place') ? before : document.createElement('div');
  place.className = 'my-remarks-place';
  mark.before(place);
  render(<MyRemarks slug={mark.dataset['slug']!} />, place);
}

function MyRemarks({ slug }: { slug: string }) {
  const [kept, setKept] = useState(keptRemarks().get());
  const [answers, setAnswers] = useState<Answers | 'failed'>();
  useEffect(() => keptRemarks().listen((all) => setKept(all)), []);
  const own = Object.entries(kept).filter(
    ([id, { value }]) =>
      value.slug === slug || (typeof answers === 'object' && answerTo(answers, id)?.slug === slug),
  );
  const isAsked = Object.keys(kept).length > 0;
  useEffect(() => {
    if (isAsked) fetchAnswers().then(setAnswers, () => setAnswers('failed'));
  }, [isAsked]);
  if (own.length === 0) return null;
  return (
    <section class="my-remarks" aria-labelledby="my-remarks">
      <h2 id="my-remarks">{text.title}</h2>
      <ul>
        {own
          .toSorted(([, a], [, b]) => b.at - a.at)
          .map(([id, { value }]) => (
            <li key={id}>
              <AnsweredRemark id={id} remark={value} answers={answers} />
            </li>
          ))}
      </ul>
    </section>
  );
}
