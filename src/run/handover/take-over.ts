/** A run that a colleague has handed over in the address (`#take=<code>`): looked at, and kept once that is wanted. */
import { runHandoverText as words } from '#text/run-handover.ts';
import { checkRoom } from '../../storage/quota.ts';
import { drawPerson, person } from '../../storage/profiles/person.ts';
import { ownId, profileId } from '../../storage/profiles/profile.ts';
import { ask } from '../../ui/components/ask.tsx';
import { pathOf } from '../model/path.ts';
import { progressWords } from '../model/progress-words.ts';
import { joinRuns } from '../model/join-runs.ts';
import { formHash, nameOf, renew, wordOf, type Form, type Run } from '../model/run.ts';
import { holidays } from '../limits/holidays.ts';
import { reportText } from '../report/formats.ts';
import { reportOf } from '../report/report.ts';
import { changeRun } from '../kept/change-run.ts';
import { hasRun, keepForm } from '../kept/store.ts';
import { takenOver } from './given-to.ts';
import { askTakeOver } from './TakeOver.tsx';
import { decodeRun } from './run-code.ts';

/** @param enter shows the run once it is kept */
export async function takeOverRun(form: Form, code: string, enter: (id: string) => void): Promise<void> {
  const read = decodeRun(code, form.slug);
  if (typeof read === 'string') return refuse(words[read]);
  const id = ownId(read.id);
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
