import { plural } from '../plural.ts';
import type * as zh from '../zh/impact.ts';
import { terms } from './terms.ts';

/** What a change of a record, role, term or page would touch. */
export const impactText: typeof zh.impactText = {
  title: 'What a change touches',
  lead: 'Before a record, a role, a term or a procedure is changed: the places that have it.',
  noScript: 'This page needs JavaScript. The command impact lists the same places.',
  field: 'Name of a record, role, term or procedure',
  kinds: { record: terms.record, role: terms.role, term: 'Term', page: 'Procedure' },
  touched: {
    page: 'The whole page',
    step: 'Step',
    limit: terms.limit,
    item: 'Check',
    question: 'Question',
    text: 'Text',
    calls: 'Is done by it',
    related: 'Related procedure',
  },
  named: (count) => `${plural(count, 'place uses it by name', 'places use it by name')}`,
  said: (count) => `${plural(count, 'place has the same words', 'places have the same words')}`,
  saidWhy: 'Only the words are the same here; whether they mean it, you have to read.',
  none: 'No place has it.',
  made: 'Questions and flowcharts that are made of the steps change with them and are not listed.',
  failed: 'There is no network, so the places could not be had.',
  close: (count, listed) =>
    count > listed
      ? `${count} names have these words. Here are ${listed}; type more to find the others:`
      : count === 1
        ? 'One name has these words:'
        : `${count} names have these words. Choose one:`,
  unknown: (name) => `Nothing is called “${name}”.`,
};
