/** The report of a finished run on the page: to read, to print with signature lines, to hand on. */
import { useContext, useRef } from 'preact/hooks';
import { runReportText as words } from '#text/run-report.ts';
import { download, fileName } from '../../ui/download.ts';
import { clockOf, dayOf } from '../limits/dates.ts';
import {
  reportCsv,
  reportFacts,
  reportJson,
  reportText,
  sealOf,
  stretchesAbove,
  warnings,
  whyNot,
} from './formats.ts';
import { exceptionLine, exceptionsOf } from './exceptions.ts';
import { keptReport } from './kept-report.ts';
import { Signatures } from './Signatures.tsx';
import { FromPage } from '../rows/from-page.tsx';
import type { Scene } from '../sheet/followed-run.ts';
import { AttachedPicture } from '../pictures/AttachedPicture.tsx';
import { pictureIn } from '../values/written.ts';
import type { Report as Facts, ReportPart, ReportValue } from './report-shape.ts';

interface Props {
  /** Where the run is kept. */
  id: string;
  scene: Pick<Scene, 'form' | 'run' | 'holidays'>;
  /** Announces what came of sharing and copying. */
  say: (text: string) => void;
  onReopen: () => void;
}

export function Report({ id, scene: { form, run, holidays }, ...hands }: Props) {
  const { whom } = useContext(FromPage);
  const report = { ...keptReport({ id, run }, form, holidays), whom };
  const text = reportText(report);
  const exceptions = exceptionsOf(report);
  return (
    <>
      <p
        class="run-seal"
        data-seal={report.stopped ? 'stopped' : exceptions.length > 0 ? 'problems' : undefined}
      >
        {sealOf(report)}
      </p>
      <h3>{words.report}</h3>
      {exceptions.length > 0 && (
        <section class="run-exceptions">
          <h4>{words.exceptionsTitle}</h4>
          <ul>
            {exceptions.map((one, index) => (
              <li key={index} data-kind={one.kind}>
                {exceptionLine(one)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <FactList report={report} />
      <Handover report={report} text={text} {...hands} />
      <div class="run-parts">
        <PartTables report={report} />
      </div>
      {report.unplaced && (
        <section>
          <h4>{words.unplaced}</h4>
          <Values values={report.unplaced} />
        </section>
      )}
      <Signatures />
    </>
  );
}

/** The steps of a run under the names of their phases; behind a step that called for another run, the steps of that. */
function PartTables({ report }: { report: Facts }) {
  const off = report.parts.filter(({ taken, skipped }) => !taken && !skipped).map(({ name }) => name);
  // A phase that was not taken has nothing to head.
  const told = report.parts.filter(({ taken, skipped }) => taken || skipped);
  return (
    <>
      {told.map((part, index) => [
        ...stretchesAbove(told, index).map((name) => (
          <h4 key={`${name} ${index}`} class="run-stretch">
            {name}
          </h4>
        )),
        part.taken && <PartTable key={index} part={part} started={report.started} />,
        part.skipped && (
          <p key={`${index} not`} class="quiet">
            {`${part.heading} · ${whyNot(part)}`}
          </p>
        ),
        part.called && (
          <section key={`${index} called`} class="run-called" aria-label={part.called.title}>
            <h4>{words.calledRun(part.called.title, part.called.name)}</h4>
            <FactList report={part.called} />
            <PartTables report={part.called} />
          </section>
        ),
      ])}
      {off.length > 0 && <p class="quiet">{words.notTakenParts(off)}</p>}
    </>
  );
}

/** The ways to hand the report on; the text itself for browsers that let no script copy. */
function Handover({
  report,
  text,
  say,
  onReopen,
}: Omit<Props, 'scene' | 'id'> & { report: Facts; text: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const file = fileName(report.title, report.name, dayOf(report.finished ?? report.started));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      box.current!.closest('details')!.open = true;
      box.current!.select();
      say(words.copyFailed);
    }
  };
  // Closing the share sheet is no failure; a sheet that cannot take the text is.
  const share = () =>
    navigator
      .share({ title: report.title, text })
      .catch((error: Error) => (error.name === 'AbortError' ? undefined : copy()));
  const ways: [name: string, act: () => void][] = [
    ...('share' in navigator ? [[words.share, () => void share()] as [string, () => void]] : []),
    [words.copy, () => void copy()],
    [words.print, () => print()],
    [words.csv, () => download(`${file}.csv`, reportCsv(report), 'text/csv;charset=utf-8')],
    [words.json, () => download(`${file}.json`, reportJson(report), 'application/json')],
  ];
  return (
    <>
      <div class="actions">
        {ways.map(([name, act], index) => (
          <button key={name} class={index === 0 ? 'button primary' : 'button'} type="button" onClick={act}>
            {name}
          </button>
        ))}
        <button class="button plain" type="button" onClick={onReopen}>
          {words.again}
        </button>
      </div>
      <details class="run-text">
        <summary>{words.asText}</summary>
        <textarea ref={box} class="field-box" readOnly rows={10} aria-label={words.asText} value={text} />
      </details>
    </>
  );
}

function FactList({ report }: { report: Facts }) {
  return (
    <dl class="run-facts-list">
      {reportFacts(report)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** One step of the report: its items with state, time and note; a time of another day with its day. */
function PartTable({ part, started }: { part: ReportPart; started: number }) {
  const time = (at: number) =>
    `${dayOf(at) === dayOf(started) ? '' : `${dayOf(at).slice(5)} `}${clockOf(at)}`;
  return (
    <table class="run-table">
      <caption>
        {part.heading}
        {part.by.length > 0 && <span>{part.by.join('、')}</span>}
      </caption>
      <tbody>
        {part.items.map(({ text, state, at, note, values }, index) => (
          <tr key={index}>
            <th scope="row">
              {text}
              {note && <span class="run-said">{note}</span>}
              {values && <Values values={values} />}
            </th>
            <td data-state={state}>{`${words.sign[state]} ${words.state[state]}`}</td>
            <td>{at ? time(at) : ''}</td>
          </tr>
        ))}
        {part.forms?.map(({ id, name, values }) => (
          <tr key={id}>
            <th scope="row" colSpan={3}>
              {words.record(name)}
              <Values values={values} />
            </th>
          </tr>
        ))}
        {part.question && (
          <tr>
            <th scope="row">{part.question}</th>
            <td colSpan={2}>{part.answer ?? words.noAnswer}</td>
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
function Values({ values }: { values: readonly ReportValue[] }) {
  return values
    .filter(({ written }) => written !== '')
    .map(({ id, name, kind, text, written, fault }) => (
      <span key={id} class={fault === undefined ? 'run-value' : 'run-value value-fault'}>
        {words.valueIs(name, text)}
        {pictureIn(kind, written) && <AttachedPicture written={written} name={name} />}
      </span>
    ));
}
