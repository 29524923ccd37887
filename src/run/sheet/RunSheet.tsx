/** The head of an open run, what has changed on its page since, and its report; the rows stand below it. */
import { useEffect, useState } from 'preact/hooks';
import { runText as words } from '#text/run.ts';
import { clockOf, dayOf } from '../model/dates.ts';
import { isOpen, timeOf, wordOf } from '../model/run.ts';
import { ChangeBanner } from './ChangeBanner.tsx';
import { renewForm, reopen } from './commands.ts';
import type { RunSession, Scene } from './session.ts';

interface Props {
  session: RunSession;
  scene: Scene;
  say: (text: string) => void;
  onPrint: () => void;
  onLeave: () => void;
}

export function RunSheet({ session, scene, say, onPrint, onLeave }: Props) {
  const { form, own, run } = scene;
  const started = `${words.startedAt}${dayOf(run.started)} ${clockOf(run.started)}`;
  // The title of a run without a name is when it was started.
  const facts = [...(wordOf(run, 'name') ? [started] : []), words.version(form.version)];
  const tools: [name: string, act: () => void][] = [
    [words.rename, () => void session.rename()],
    [words.print, onPrint],
    [words.remove, () => void session.remove()],
    [words.back, onLeave],
  ];
  return (
    <div data-run>
      <header class="run-head">
        <h2 class="run-title" tabIndex={-1} data-title>
          {session.title}
        </h2>
        <p class="run-facts">{facts.join(' · ')}</p>
        <div class="run-tools">
          {tools.map(([name, act]) => (
            <button key={name} class="button plain" type="button" onClick={act}>
              {name}
            </button>
          ))}
        </div>
      </header>
      <ChangeBanner
        page={session.page}
        own={own}
        open={isOpen(run)}
        onRenew={() => session.page && session.turn(renewForm(session.page))}
      />
      {timeOf(run, 'finished') !== null && (
        <section class="run-report" aria-label={words.report}>
          <LoadedReport scene={scene} say={say} onReopen={() => session.turn(reopen)} />
        </section>
      )}
    </div>
  );
}

const loadReport = async () => {
  const [{ Report }, { reportOf }] = await Promise.all([
    import('../report/Report.tsx'),
    import('../report/report.ts'),
  ]);
  return { Report, reportOf };
};

/** The report's code comes once there is one. */
function LoadedReport({
  scene: { form, run, holidays },
  say,
  onReopen,
}: {
  scene: Scene;
  say: (text: string) => void;
  onReopen: () => void;
}) {
  const [code, setCode] = useState<Awaited<ReturnType<typeof loadReport>>>();
  useEffect(() => void loadReport().then(setCode), []);
  if (!code) return null;
  return <code.Report report={code.reportOf(form, run, holidays)} say={say} onReopen={onReopen} />;
}
