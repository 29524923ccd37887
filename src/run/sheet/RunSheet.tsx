/** Above the rows of an open run: whose it is where it is somebody else's, what called for it, what has changed on its page since; below, its report. */
import { runSheetText as words } from '#text/run-sheet.ts';
import { profileId, splitId } from '../../storage/profiles/profile.ts';
import { later } from '../../ui/loading/later.tsx';
import { isOpen, standingOf, timeOf, type Form } from '../model/run.ts';
import { saysSame } from '../form/says-same.ts';
import { reopen } from './commands.ts';
import { renewForm } from './renew.ts';
import type { Work } from './session.ts';

interface Props extends Work {
  say: (text: string) => void;
}

export function RunSheet({ session, scene, say }: Props) {
  const { own, run } = scene;
  return (
    <div data-run>
      {splitId(session.id).profile !== profileId() && <OthersRun id={session.id} />}
      {run.parent && <ParentRun parent={run.parent} />}
      {tellsOfForm(session.page, own, isOpen(run)) && (
        <ChangeBanner
          id={session.id}
          page={session.page}
          own={own}
          onRenew={(page) => session.turn(renewForm(page, session.run))}
        />
      )}
      {standingOf(run) === 'handed' && <HandedOver session={session} run={run} />}
      {timeOf(run, 'finished') !== null && (
        <section class="run-report" aria-label={words.report}>
          <Report
            id={session.id}
            scene={scene}
            say={say}
            comesToReader={() => session.comesToReader()}
            onReopen={() => session.turn(reopen)}
          />
        </section>
      )}
    </div>
  );
}

/** True where the page has changed since the run was started, or one of both texts is missing. Other words are no change. */
const tellsOfForm = (page: Form | undefined, own: Form | undefined, open: boolean) =>
  !page || !own || (open && !saysSame(own, page));

const ParentRun = later(async () => (await import('./ParentRun.tsx')).ParentRun);
const HandedOver = later(async () => (await import('../handover/HandedOver.tsx')).HandedOver);
const OthersRun = later(async () => (await import('../handover/OthersRun.tsx')).OthersRun);
const ChangeBanner = later(async () => (await import('./ChangeBanner.tsx')).ChangeBanner);
const Report = later(async () => (await import('../report/Report.tsx')).Report);
