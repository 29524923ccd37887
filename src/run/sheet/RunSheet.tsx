/** The head of an open run, what has changed on its page since, and its report; the rows stand below it. */
import { runText as words } from '#text/run.ts';
import { useLoaded } from '../../ui/hooks/use-loaded.ts';
import { clockOf, dayOf } from '../model/dates.ts';
import { isOpen, timeOf, wordOf, type Form } from '../model/run.ts';
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
      {tellsOfForm(session.page, own, isOpen(run)) && <LoadedBanner session={session} scene={scene} />}
      {timeOf(run, 'finished') !== null && (
        <section class="run-report" aria-label={words.report}>
          <LoadedReport scene={scene} say={say} onReopen={() => session.turn(reopen)} />
        </section>
      )}
    </div>
  );
}

/** True where the page has changed since the run was started, or one of both texts is missing. */
const tellsOfForm = (page: Form | undefined, own: Form | undefined, open: boolean) =>
  !page || !own || (open && JSON.stringify(own) !== JSON.stringify(page));

function LoadedBanner({ session, scene: { own, run } }: { session: RunSession; scene: Scene }) {
  const code = useLoaded(() => import('./ChangeBanner.tsx'));
  const { page } = session;
  if (!code) return null;
  const renew = () => page && session.turn(renewForm(page));
  return <code.ChangeBanner page={page} own={own} open={isOpen(run)} onRenew={renew} />;
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
  const code = useLoaded(loadReport);
  if (!code) return null;
  return <code.Report report={code.reportOf(form, run, holidays)} say={say} onReopen={onReopen} />;
}
