/** Below an item of an open run: how it stands, what was said of it, when, and by whom where that was somebody else. */
import { COLON } from '#text/punctuation.ts';
import { runText as words } from '#text/run.ts';
import { clockOf, dayName, dayOf } from '../limits/dates.ts';
import { markedAt, type Mark, type Run } from '../model/run.ts';
import type { Work } from '../sheet/session.ts';

interface Props extends Work {
  item: string;
  mark: Mark;
}

export function ItemNote({ item, mark: { state, note, problem }, session, scene: { run } }: Props) {
  const at = clock(run, markedAt(run, item));
  const doer = state === 'open' ? undefined : session.doerOf(item);
  return (
    <span class="run-note" id={`${item}-note`} data-day={at.length > CLOCK || undefined}>
      {(state === 'na' || state === 'problem') && (
        <span class="run-said">{`${words.state[state]}${COLON}${note ?? ''}`}</span>
      )}
      {problem && (
        <span class="run-said">
          {words.hadProblem(clock(run, problem.at), problem.note, words.state[state])}
        </span>
      )}
      {state === 'done' && note && <span class="run-said">{note}</span>}
      {state !== 'open' && <time>{at}</time>}
      {doer && <span>{doer}</span>}
    </span>
  );
}

/** As long as `09:30`. */
const CLOCK = 5;

/** When something was noted: the clock, on another day with the day. */
function clock(run: Run, at: number | undefined): string {
  if (!at) return '';
  return dayOf(at) === dayOf(run.started) ? clockOf(at) : dayName(at, true);
}
