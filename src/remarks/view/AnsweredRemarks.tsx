/** 你提的有了答复 at home: remarks that a version answers, until whoever made them has seen it. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { myRemarksText as text } from '#text/remarks.ts';
import { put } from '../../storage/records/lww-map.ts';
import { loadStyles } from '../../ui/loading/load-styles.ts';
import { segment, url } from '../../ui/url.ts';
import { answerTo, fetchAnswers, type Answers } from '../answers.ts';
import { keptRemarks } from '../kept-remarks.ts';
import { AnsweredRemark } from './AnsweredRemark.tsx';
import styles from './remark.css?url';

/** Shows them inside an element. Throws where the network fails. */
export async function showAnsweredRemarks(place: HTMLElement): Promise<void> {
  const [answers] = await Promise.all([fetchAnswers(), loadStyles(styles)]);
  render(<AnsweredRemarks answers={answers} />, place);
}

function AnsweredRemarks({ answers }: { answers: Answers }) {
  const [kept, setKept] = useState(keptRemarks().get());
  useEffect(() => keptRemarks().listen((all) => setKept(all)), []);
  const news = Object.entries(kept).filter(([id, { value }]) => answerTo(answers, id) && !value.seen);
  if (news.length === 0) return null;
  const know = () =>
    keptRemarks().update((all) =>
      news.reduce((map, [id, { value, at }]) => put(map, id, { ...value, seen: true }, Date.now(), at), all),
    );
  return (
    <section class="my-remarks" aria-labelledby="my-remarks">
      <h2 id="my-remarks">{text.home}</h2>
      <ul>
        {news.map(([id, { value }]) => (
          <li key={id}>
            <a href={url(`procedures/${segment(answerTo(answers, id)!.slug)}/`)}>{value.title}</a>
            <AnsweredRemark id={id} remark={value} answers={answers} />
          </li>
        ))}
      </ul>
      <p class="actions">
        <button class="button" type="button" onClick={know}>
          {text.known}
        </button>
      </p>
    </section>
  );
}
