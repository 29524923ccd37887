/** A run that a colleague has handed over in the address (`#take=<code>`): looked at, and kept once that is wanted. */
import { runHandoverText as words } from '#text/run-handover.ts';
import { runSheetText as sheet } from '#text/run-sheet.ts';
import { revOf, type Entry } from '../../storage/records/lww-map.ts';
import { checkRoom } from '../../storage/quota.ts';
import { drawPerson, person } from '../../storage/profiles/person.ts';
import { ownId, profileId } from '../../storage/profiles/profile.ts';
import { ask } from '../../ui/components/ask.tsx';
import { own } from '../../ui/own.ts';
import { handovers } from '../model/handovers.ts';
import { pathOf } from '../model/path.ts';
import { progressWords } from '../model/progress-words.ts';
import { joinRuns } from '../model/join-runs.ts';
import {
  formHash,
  MAPS,
  nameOf,
  renew,
  standingOf,
  timeOf,
  wordOf,
  type Form,
  type Run,
} from '../model/run.ts';
import { summaryOf } from '../model/summary.ts';
import { momentOf } from '../limits/dates.ts';
import { holidays } from '../limits/holidays.ts';
import { reportText } from '../report/formats.ts';
import { reportOf } from '../report/report.ts';
import { changeRun } from '../kept/change-run.ts';
import { hasRun, keepForm, runStore } from '../kept/store.ts';
import { takenBack, takenOver } from './given-to.ts';
import { askTakeOver } from './TakeOver.tsx';
import { decodeRun } from './run-code.ts';

/** @param enter shows the run once it is kept */
export async function takeOverRun(form: Form, code: string, enter: (id: string) => void): Promise<void> {
  const read = decodeRun(code, form.slug);
  if (typeof read === 'string') return refuse(words[read]);
  const id = ownId(read.id);
  if (hasRun(id) && !bringsNew(runStore(id).get(), read.run)) return sayKnown(id, form, read.run, enter);
  const isOther = read.run.form.value !== formHash(form);
  const why = [
    words.takeWhy({
      name: nameOf(read.run),
      progress: progressWords(pathOf(form, read.run), read.run),
      who: wordOf(read.run, 'who'),
      from: read.from ?? '',
    }),
    ...(hasRun(id) ? [words.takeJoins] : []),
    ...(isOther ? [words.takeOther] : []),
  ];
  const isTaken = await askTakeOver({ why, report: reportText(reportOf(form, read.run, holidays())) });
  forget();
  if (!isTaken) return;
  const hash = keepForm(form);
  const now = Date.now();
  const run = isOther ? renew(read.run, hash, now) : read.run;
  // What is done from here on is told apart, and has a name once that is said.
  drawPerson(profileId(), now);
  const take = (kept: Run) =>
    takenOver(kept.slug === run.slug ? joinRuns(kept, run) : run, read.from ?? '', person()?.id, now);
  changeRun(id, take, now, {
    how: 'taken',
    heads: read.heads,
  });
  checkRoom();
  enter(id);
}

/** True where a copy says something that the run here does not, or says it later. Who has done it tells no more of the run. */
export function bringsNew(kept: Run, sent: Run): boolean {
  const isNew = (there: Entry<unknown>, here?: Entry<unknown>) => !here || revOf(there) > revOf(here);
  return (
    isNew(sent.form, kept.form) ||
    MAPS.some((map) =>
      Object.entries<Entry<unknown>>(sent[map]).some(([key, there]) =>
        isNew(there, own<Entry<unknown>>(kept[map], key)),
      ),
    )
  );
}

/** A link that was opened before, or one's own, changes nothing: it leads to the run that is here. */
async function sayKnown(id: string, form: Form, sent: Run, enter: (id: string) => void): Promise<void> {
  const kept = runStore(id).get();
  const [name, standing] = [nameOf(kept), standingOf(kept)];
  const isHanded = standing === 'handed';
  const { done, total, problems, clocked } = summaryOf(kept);
  const why = isHanded
    ? words.ownWhy(name, words.handedTo(wordOf(kept, 'to'), momentOf(timeOf(kept, 'handed')!)))
    : words.knownWhy({
        name,
        isTaken: handovers(kept).length > 0,
        isFinished: standing === 'finished',
        here: total === undefined ? sheet.countDone(done) : sheet.count(done, total, problems, clocked),
        there: progressWords(pathOf(form, sent), sent),
      });
  const back = { id: 'back', name: words.takeBack };
  const { action } = await ask({
    title: isHanded ? words.ownTitle : words.knownTitle,
    why,
    actions: [...(isHanded ? [back] : []), { id: 'open', name: words.openKnown }],
  });
  forget();
  const now = Date.now();
  if (action === 'back') changeRun(id, (run) => takenBack(run, now), now);
  if (action) enter(id);
}

/** Takes the run out of the address once it is answered for: a page that is loaded again before asks again. */
function forget(): void {
  const address = new URL(location.href);
  address.hash = '';
  history.replaceState(history.state, '', address);
}

async function refuse(why: string): Promise<void> {
  await ask({ title: words.brokenTitle, why, leave: words.close, actions: [] });
  forget();
}
