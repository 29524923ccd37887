import { runValueText as words } from '#text/run-values.ts';
import { chosenIn } from '../model/run.ts';
import type { Row } from '../model/path.ts';
import type { Work } from '../sheet/session.ts';
import { verdictOf } from './decide.ts';
import { writtenWords } from './written.ts';

/** Says below a question which answer a value that was written down decides for. */
export function Decided({ row, scene: { rows, run } }: Work & { row: Row }) {
  const verdict = verdictOf(rows, run, row);
  if (!verdict) return null;
  const { value, written, answer } = verdict;
  const chosen = chosenIn(run, row.key);
  const say =
    chosen === undefined ? words.wouldDecide : chosen === answer.id ? words.decidedBy : words.otherwise;
  return <p class="run-decided">{say(writtenWords(value, written), answer.text)}</p>;
}
