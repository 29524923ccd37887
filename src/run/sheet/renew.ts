import { runText as words } from '#text/run.ts';
import * as model from '../model/run.ts';
import type { Form } from '../model/run.ts';
import { keepForm } from '../model/store.ts';
import type { Command } from './commands.ts';

/** Goes on by the page's form. Apart from other commands, as it keeps something and the blank list does not. */
export const renewForm = (page: Form): Command => ({
  message: words.renewed,
  change: (run, now) => model.renew(run, keepForm(page), now),
});
