/** What a report says of one step, and of what was written down. */
import { LIST } from '#text/punctuation.ts';
import { runReportText as words } from '#text/run-report.ts';
import { clockOf, dayOf } from '../limits/dates.ts';
import { AttachedPicture } from '../pictures/AttachedPicture.tsx';
import { pictureIn } from '../values/written.ts';
import { notesOf, tellsQuestion, toldForms, toldItems, warnings, whyNot } from './formats.ts';
import { byWhom } from './report-values.ts';
import type { ReportPart, ReportValue } from './report-shape.ts';

/** One step of the report: its items with state, time and note; a time of another day with its day. */
export function PartTable({ part, started }: { part: ReportPart; started: number }) {
  const time = (at: number) =>
    `${dayOf(at) === dayOf(started) ? '' : `${dayOf(at).slice(5)} `}${clockOf(at)}`;
  return (
    <table class="run-table">
      <caption>
        {part.heading}
        {part.left && <span>{whyNot(part)}</span>}
        {part.by.length > 0 && <span>{part.by.join(LIST)}</span>}
      </caption>
      <tbody>
        {toldItems(part).map(({ text, state, at, doer, note, problem, values }, index) => (
          <tr key={index}>
            <th scope="row">
              {text}
              {notesOf({ text, state, note, problem }, time).map((said) => (
                <span key={said} class="run-said">
                  {said}
                </span>
              ))}
              {values && <Values values={values} />}
            </th>
            <td data-state={state}>{`${words.sign[state]} ${words.state[state]}`}</td>
            <td>
              {at ? time(at) : ''}
              {doer !== undefined && <span class="run-said">{doer}</span>}
            </td>
          </tr>
        ))}
        {toldForms(part).map(({ id, name, values }) => (
          <tr key={id}>
            <th scope="row" colSpan={3}>
              {words.record(name)}
              <Values values={values} />
            </th>
          </tr>
        ))}
        {tellsQuestion(part) && (
          <tr>
            <th scope="row">{part.question}</th>
            <td colSpan={2}>{(part.answer ?? words.noAnswer) + byWhom(part.answerDoer)}</td>
          </tr>
        )}
        {part.limitCase !== undefined && (
          <tr>
            <th scope="row">{words.limitCase}</th>
            <td colSpan={2}>{part.limitCase}</td>
          </tr>
        )}
        {warnings(part).map((text) => (
          <tr key={text} class="run-warn">
            <td colSpan={3}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was written down; a picture as it is, what is not as it should be in red. */
export function Values({ values }: { values: readonly ReportValue[] }) {
  return values
    .filter(({ written }) => written !== '')
    .map(({ id, name, kind, text, written, fault, doer }) => (
      <span key={id} class={fault === undefined ? 'run-value' : 'run-value value-fault'}>
        {words.valueIs(name, text) + byWhom(doer)}
        {pictureIn(kind, written) && <AttachedPicture written={written} name={name} />}
      </span>
    ));
}
