/** What can be done to a run: a change, and how it is announced. */
import { runText as words } from '#text/run.ts';
import { own } from '../../ui/own.ts';
import type { Row } from '../model/path.ts';
import * as model from '../model/run.ts';
import type { Form, Mark, Run } from '../model/run.ts';
import { keepForm } from '../model/store.ts';

/** A change to a run, as it is at that moment. */
export type Change = (run: Run, now: number) => Run;

export interface Command {
  message: string;
  change: Change;
}

/** Says how an item stands. */
export const markItem = (item: string, text: string, mark: Mark): Command => ({
  message: words.marked[mark.state](text),
  change: (run, now) => model.mark(run, item, mark, now),
});

/** Takes an answer at a row's question, or takes it back. */
export function chooseAnswer(run: Run, row: Row, answer: string, text: string): Command {
  const again = own(run.choices, row.key)?.value === answer;
  return {
    message: (again ? words.unchose : words.chose)(text),
    change: (old, now) => model.choose(old, row.key, answer, now),
  };
}

/** Goes on by the page's form. */
export const renewForm = (page: Form): Command => ({
  message: words.renewed,
  change: (run, now) => model.renew(run, keepForm(page), now),
});

/** Opens a finished run again. */
export const reopen: Command = {
  message: words.reopened,
  change: (run, now) => model.stamp(run, 'finished', false, now),
};
