/** The head of an open run, what has changed on its page since, and its report; the rows stand below it. */
import { runText as words } from '#text/run.ts';
import { later } from '../../ui/components/later.tsx';
import { momentOf } from '../limits/dates.ts';
import { canonical } from '../../storage/records/json.ts';
import { isOpen, timeOf, wordOf, type Form } from '../model/run.ts';
import { reopen } from './commands.ts';
import { renewForm } from './renew.ts';
import type { Work } from './session.ts';

interface Props extends Work {
  say: (text: string) => void;
  onPrint: () => void;
  onLeave: () => void;
}

export function RunSheet({ session, scene, say, onPrint, onLeave }: Props) {
  const { form, own, run } = scene;
  const started = `${words.startedAt}${momentOf(run.started)}`;
  // The title of a run without a name is when it was started.
  const facts = [...(wordOf(run, 'name') ? [started] : []), words.version(form.version)];
  const tools: [name: string, act: () => void][] = [
    [words.rename, () => void session.rename()],
    [words.print, onPrint],
    ...(isOpen(run) ? [[words.stop, () => void session.stop()] as [string, () => void]] : []),
    [words.remove, () => void session.remove()],
    [session.page ? words.backToPage : words.back, onLeave],
  ];
  return (
    <div data-run>
      <header class="run-head">
        <h2 class="run-title" tabIndex={-1} data-title>
          {session.title}
        </h2>
        <p class="run-facts">{facts.join(' · ')}</p>
        {run.parent && <ParentRun parent={run.parent} />}
        <div class="run-tools">
          {tools.map(([name, act]) => (
            <button key={name} class="button plain" type="button" onClick={act}>
              {name}
            </button>
          ))}
        </div>
      </header>
      {tellsOfForm(session.page, own, isOpen(run)) && (
        <ChangeBanner
          id={session.id}
          page={session.page}
          own={own}
          onRenew={(page) => session.turn(renewForm(page, session.run))}
        />
      )}
      {timeOf(run, 'finished') !== null && (
        <section class="run-report" aria-label={words.report}>
          <Report id={session.id} scene={scene} say={say} onReopen={() => session.turn(reopen)} />
        </section>
      )}
    </div>
  );
}

/** True where the page has changed since the run was started, or one of both texts is missing. */
const tellsOfForm = (page: Form | undefined, own: Form | undefined, open: boolean) =>
  !page || !own || (open && canonical(own) !== canonical(page));

const ParentRun = later(async () => (await import('./ParentRun.tsx')).ParentRun);
const ChangeBanner = later(async () => (await import('./ChangeBanner.tsx')).ChangeBanner);
const Report = later(async () => (await import('../report/Report.tsx')).Report);
