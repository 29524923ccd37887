import { BLANK } from '#text/punctuation.ts';
import { runSheetText as words } from '#text/run-sheet.ts';
import { runValueText } from '#text/run-values.ts';
import { pathOf } from '../model/path.ts';
import * as model from '../model/run.ts';
import type { Form, Run } from '../model/run.ts';
import { keepForm, keptForm } from '../kept/store.ts';
import { unplacedIn, withNames } from '../values/unplaced.ts';
import { faultIn } from '../values/written.ts';
import { itemKey } from '../way/visit.ts';
import type { Command } from './commands.ts';

/** Goes on by the page's form. Apart from other commands, as it keeps something and the blank list does not. */
export function renewForm(page: Form, now: Run): Command {
  const lost = (run: Run) => unplacedIn(page, run, keptForm(run.slug, run.form.value));
  const names = [...new Set(lost(now).map(({ name }) => name))];
  const faults = faultsBy(page, now).length;
  return {
    message: [
      words.renewed,
      names.length > 0 ? runValueText.unplaced(names) : '',
      faults > 0 ? runValueText.nowFaults(faults) : '',
    ]
      .filter(Boolean)
      .join(BLANK),
    change: (run, at) => {
      const renewed = withNames(model.renew(run, keepForm(page), at), lost(run), at);
      return faultsBy(page, run).reduce(
        (all, { item, note }) => model.mark(all, item, { state: 'problem', note }, at),
        renewed,
      );
    },
  };
}

/** The items that the values written down make a problem by this form, and are none yet. */
function faultsBy(form: Form, run: Run): { item: string; note: string }[] {
  return pathOf(form, run).rows.flatMap((row) =>
    row.part.items.flatMap(({ id, values }) => {
      const [item, fault] = [itemKey(row, id), faultIn(run, row, values)];
      return fault && model.markOf(run, item).state !== 'problem' ? [{ item, note: fault.fault }] : [];
    }),
  );
}
