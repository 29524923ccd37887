import { LOCALE } from '#language/language.ts';
import { Seal } from '../../ui/components/Seal.tsx';
import { useKept } from '../../ui/hooks/use-kept.ts';
import { quizText as text } from '#text/quiz.ts';
import { put } from '../../storage/records/lww-map.ts';
import { saved } from '../../storage/saved.ts';
import type { Attempt, Score } from '../sitting/attempt-schema.ts';
import { PASS_PERCENT, passed } from '../sitting/pass.ts';
import { slipRecord } from './slip-record.ts';
import type { Tally } from './tally.ts';

interface Props {
  attempt: Attempt;
  /** What it was about. */
  title: string;
  score: Score;
  pages: readonly Tally[];
}

/** The result slip (成绩单), seen in print only, and the line that prints it with a name. */
export function ResultSlip({ attempt, title, score, pages }: Props) {
  const store = saved(slipRecord, 'name');
  const name = useKept(store, store.get()).name?.value ?? '';
  const print = (event: Event) => {
    event.preventDefault();
    window.print();
  };
  const rows = [
    [text.slipName, name],
    [text.slipDate, new Date(score.at).toLocaleString(LOCALE, { dateStyle: 'long', timeStyle: 'short' })],
    [text.slipAbout, title],
    // Who has the number can draw the same questions again.
    ...(attempt.address === undefined ? [] : [[text.slipSeed, String(attempt.seed)]]),
    [
      text.slipScore,
      text.slipScored(
        text.scored(score.right, score.total),
        text.percentOf(score.right, score.total),
        PASS_PERCENT,
        passed(score),
      ),
    ],
  ];
  return (
    <>
      <form class="quiz-print" onSubmit={print}>
        <label>
          {text.slipName}
          <input
            type="text"
            value={name}
            autocomplete="name"
            onInput={({ currentTarget: { value } }) =>
              store.update((old) => put(old, 'name', value, Date.now()))
            }
          />
        </label>
        <button class="button" type="submit">
          {text.printSlip}
        </button>
      </form>
      <div class="quiz-slip" aria-hidden="true">
        <p class="quiz-slip-title">
          {text.slip}
          {passed(score) && <Seal word="pass" />}
        </p>
        <table>
          {rows.map(([head, cell]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              <td>{cell}</td>
            </tr>
          ))}
        </table>
        <table>
          <tr>
            <th>{text.slipPage}</th>
            <th>{text.slipVersion}</th>
            <th>{text.slipRight}</th>
          </tr>
          {pages.map(({ slug, title: page, version, right, total }) => (
            <tr key={slug}>
              <td>{page}</td>
              <td>{version}</td>
              <td>
                {right}/{total}
              </td>
            </tr>
          ))}
        </table>
        <p>{text.slipNote}</p>
      </div>
    </>
  );
}
