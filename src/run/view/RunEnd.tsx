/** Says in the list where the next step would be that the work ends here, or that nobody has settled what comes. */
import { useContext } from 'preact/hooks';
import { endWords } from '../model/end-words.ts';
import { FromPage } from '../rows/from-page.tsx';
import type { Work } from '../sheet/session.ts';
import type { Row } from '../way/visit.ts';

export function RunEnd({ row, scene: { form, run } }: Work & { row: Row }) {
  const says = endWords(form, run, row, useContext(FromPage).whom);
  return says === undefined ? null : <p class="run-end">{says}</p>;
}
