/** Above the rows of a run that was handed over: to whom and when, and how it is taken back. */
import { runHandoverText as words } from '#text/run-handover.ts';
import { momentOf } from '../limits/dates.ts';
import { timeOf, wordOf, type Run } from '../model/run.ts';
import type { Work } from '../sheet/session.ts';
import { takenBack } from './given-to.ts';

export function HandedOver({ session, run }: Pick<Work, 'session'> & { run: Run }) {
  return (
    <div class="run-banner">
      <p>
        <strong>{words.handedTo(wordOf(run, 'to'), momentOf(timeOf(run, 'handed')!))}</strong>
      </p>
      <p>{words.handedWhy}</p>
      <button
        class="button"
        type="button"
        onClick={() => session.turn({ message: words.takenBack, change: takenBack })}
      >
        {words.takeBack}
      </button>
    </div>
  );
}
