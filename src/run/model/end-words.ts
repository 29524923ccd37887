import { runSheetText as words } from '#text/run-sheet.ts';
import { END, GAP } from '../../procedure/model/flow-ids.ts';
import type { Row } from '../way/visit.ts';
import { chosenIn, type Form, type Run } from './run.ts';

/**
 * What the answer at a row means for the work where it leads on to no step, in a sentence; undefined of others.
 *
 * @param whom to ask where the source leaves open what follows
 */
export function endWords(form: Form, run: Run, { key, part, state }: Row, whom?: string): string | undefined {
  if (state === 'off' || state === 'ahead') return undefined;
  const chosen = chosenIn(run, key);
  const answer = part.ask?.answers.find(({ id }) => id === chosen);
  if (answer?.to === GAP) return words.gapHere(answer.outcome, whom);
  return answer?.to === END ? words.endHere(answer.outcome ?? form.outcome) : undefined;
}
