/** The report of a finished run on the page: to read, to print with signature lines, to hand on. */
import type { ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { runReportText as words } from '#text/run-report.ts';
import { download, fileName } from '../../ui/export/download.ts';
import { shareText } from '../../ui/export/share-text.ts';
import { dayOf } from '../limits/dates.ts';
import {
  reportFacts,
  reportJson,
  reportText,
  endKind,
  sealOf,
  stretchesAbove,
  toldParts,
  whyNot,
} from './formats.ts';
import { reportCsv } from './csv.ts';
import { exceptionLine, exceptionsOf } from './exceptions.ts';
import { keptReport } from './kept-report.ts';
import { Signatures } from './Signatures.tsx';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { toTop } from '../bar/row-in-view.ts';
import { FromPage } from '../rows/from-page.tsx';
import type { Scene } from '../sheet/scene.ts';
import { PartTable, Values } from './PartTable.tsx';
import type { Report as Facts } from './report-shape.ts';

interface Props {
  /** Where the run is kept. */
  id: string;
  scene: Pick<Scene, 'form' | 'run' | 'holidays'>;
  /** True once for whoever has just ended the run. */
  comesToReader: () => boolean;
  /** Announces what came of sharing and copying. */
  say: (text: string) => void;
  onReopen: () => void;
}

export function Report({ id, scene: { form, run, holidays }, comesToReader, ...hands }: Props) {
  const { whom } = useContext(FromPage);
  const report = { ...keptReport({ id, run }, form, holidays), whom };
  const text = reportText(report);
  const exceptions = exceptionsOf(report);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever has just finished reads it from its beginning.
  useOnce(() => {
    if (!comesToReader()) return;
    heading.current!.focus({ preventScroll: true });
    toTop(heading.current!);
  });
  return (
    <>
      <div class="run-report-head">
        <h3 ref={heading} tabIndex={-1}>
          {words.report}
        </h3>
        <p class="run-seal" data-seal={endKind(report)}>
          {sealOf(report)}
        </p>
      </div>
      {exceptions.length > 0 && (
        <section class="run-exceptions" data-seal={endKind(report)}>
          <h4>
            {exceptions.every(({ kind }) => kind === 'na') ? words.exception.na : words.exceptionsTitle}
          </h4>
          <ul>
            {exceptions.map((one, index) => (
              <li key={index} data-kind={one.kind}>
                {whole(exceptionLine(one))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <FactList report={report} />
      <Handover report={report} text={text} {...hands} />
      <div class="run-parts">
        <PartTables report={report} />
        {report.unplaced && (
          <section>
            <h4>{words.unplaced}</h4>
            <Values values={report.unplaced} />
          </section>
        )}
        {/* In the last column: they never stand on a sheet alone. */}
        <Signatures />
      </div>
    </>
  );
}

/** The steps of a run under the names of their phases; behind a step that called for another run, the steps of that. */
function PartTables({ report }: { report: Facts }) {
  const off = report.parts
    .filter(({ taken, left, skipped }) => !taken && !left && !skipped)
    .map(({ name }) => name);
  // A phase that was not taken has nothing to head.
  const told = toldParts(report).filter(({ taken, left, skipped }) => taken || left || skipped);
  return (
    <>
      {told.map((part, index) => [
        ...stretchesAbove(told, index).map((name) => (
          <h4 key={`${name} ${index}`} class="run-stretch">
            {name}
          </h4>
        )),
        (part.taken || part.left) && <PartTable key={index} part={part} started={report.started} />,
        part.skipped && !part.left && (
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
}: Omit<Props, 'scene' | 'id' | 'comesToReader'> & { report: Facts; text: string }) {
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
  const share = async () => {
    if ((await shareText({ title: report.title, text })) === 'failed') await copy();
  };
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

/** Dates and times in it are not broken. */
const whole = (text: string): ComponentChildren =>
  text.split(/(\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} class="run-moment">
        {part}
      </span>
    ) : (
      part
    ),
  );

function FactList({ report }: { report: Facts }) {
  return (
    <dl class="run-facts-list">
      {reportFacts(report)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{whole(value)}</dd>
          </div>
        ))}
    </dl>
  );
}
