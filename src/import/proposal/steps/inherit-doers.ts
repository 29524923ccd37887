import type { Ledger } from '../../ledger.ts';
import type { Doers } from '../doers.ts';
import type { Group } from '../group.ts';
import type { Step } from './step-parts.ts';

interface Tools {
  ledger: Ledger;
  doers: Doers;
}

/**
 * Where a step names nobody, the title or the step before tells who does it; the author is told that it was taken from there.
 *
 * @param under the title of what the page was cut from
 */
export function inheritDoers(
  text: string,
  title: string,
  groups: Group[],
  steps: Step[],
  { ledger, doers }: Tools,
  slug: string,
  under = '',
): void {
  let before: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (groups[index]!.isSection) continue;
    if (step.by.length > 0) {
      before = step.by.slice(0, 1);
      continue;
    }
    const around = [
      title,
      ...groups[index]!.within.map(({ start, end }) => text.slice(start, end)),
      step.name,
    ];
    const named = around.map((words) => doers.ofTitle(words)).findLast((name) => name !== undefined);
    if (named !== undefined) {
      step.by = [named];
      ledger.doubt(slug, step.id, 'doer-from-title');
    } else if (before.length > 0) {
      step.by = before;
      ledger.doubt(slug, step.id, 'doer-from-before');
    } else {
      const outer = doers.ofTitle(under);
      if (outer === undefined) continue;
      step.by = [outer];
      ledger.doubt(slug, step.id, 'doer-from-title');
    }
  }
}
