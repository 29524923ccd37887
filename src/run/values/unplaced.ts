/** Values that were written down by another text of the page, which has a place for them no more. */
import { own } from '../../ui/own.ts';
import { put } from '../../storage/records/lww-map.ts';
import type { Form, FormPart, Run } from '../model/run.ts';

/** Names of all values that a form has, by their keys in the first round. */
function namesIn({ parts }: Form): Map<string, string> {
  const ofPart = ({ items, forms = [] }: FormPart): [string, string][] => [
    ...items.flatMap(({ text, values = [] }) =>
      values.map(({ id, name }): [string, string] => [id, name ?? text]),
    ),
    ...forms.flatMap((form) =>
      form.fields.map(({ id, name }): [string, string] => [`${form.id}.${id}`, name ?? id]),
    ),
  ];
  return new Map(parts.flatMap(ofPart));
}

const inFirstRound = (key: string) => key.replace(/~\d+$/, '');
const wordFor = (key: string) => `value ${key}`;

export interface Unplaced {
  key: string;
  name: string;
  written: string;
}

/** What is written down in a run and has no place in this form, by the names that it had. */
export function unplacedIn(form: Form, run: Run, former?: Form): Unplaced[] {
  const placed = namesIn(form);
  const names = former && namesIn(former);
  return Object.entries(run.values).flatMap(([key, { value: written }]) => {
    const id = inFirstRound(key);
    if (written === '' || placed.has(id)) return [];
    const name = names?.get(id) ?? own(run.words, wordFor(id))?.value ?? id;
    return [{ key, name, written }];
  });
}

/** The run with the names of what has no place any more: the new text does not know them. */
export function withNames(run: Run, unplaced: readonly Unplaced[], now: number): Run {
  const words = unplaced.reduce(
    (all, { key, name }) => put(all, wordFor(inFirstRound(key)), name, now),
    run.words as Record<string, { value: string; at: number }>,
  );
  return { ...run, words };
}
