/** Writing a value down: what it changes beside itself, and what is asked where it is not as it should be. */
import { runValueText as words } from '#text/run-values.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import type { RecordForm } from '../../procedure/model/vocabulary.ts';
import { draftOf } from '../../storage/drafts.ts';
import { ask } from '../../ui/components/ask.tsx';
import type { Row } from '../model/path.ts';
import { mark, markOf, problemOf, writeValue, writtenIn, type Run } from '../model/run.ts';
import type { Command } from '../sheet/commands.ts';
import type { Scene } from '../sheet/scene.ts';
import { valueKey } from '../way/visit.ts';
import { decideBy } from './decide.ts';
import { faultOf, writtenWords } from './written.ts';

/** Where a value stands: in an item of a row, or in a record's form. */
export interface Place {
  row: Row;
  value: Value;
  /** The item that it is written down in, with its key in the run and all its values. */
  item?: { key: string; text: string; values: Value[] } | undefined;
  form?: RecordForm | undefined;
}

export const nameOfValue = ({ value, item }: Place): string => value.name ?? item?.text ?? '';

/** The value with all that follows from it; asks why where it is not as it should be: who does not say so writes nothing. */
export async function askedValue(place: Place, scene: Scene, written: string): Promise<Command | undefined> {
  const fault = faultOf(place.value, written);
  if (fault === undefined || !place.item) return valueCommand(place, scene, written, '');
  const key = valueKey(place.row, place.value, place.form);
  const {
    action,
    value: reason,
    unused,
  } = await ask({
    title: words.faultTitle(nameOfValue(place), fault),
    why: words.faultWhy,
    field: {
      label: words.faultReason,
      required: true,
      draft: draftOf(`fault ${scene.run.started} ${key}`),
    },
    actions: [{ id: 'note', name: words.faultNote }],
  });
  return action === 'note' ? { ...valueCommand(place, scene, written, reason), unused } : undefined;
}

/** @param reason why it is not as it should be; empty where nobody has said so */
export function valueCommand(
  place: Place,
  { form, rows, run }: Pick<Scene, 'form' | 'rows' | 'run'>,
  written: string,
  reason: string,
): Command {
  const { row, value } = place;
  const key = valueKey(row, value, place.form);
  const change = (old: Run, now: number) => {
    const kept = withMark(place, old, writeValue(old, key, written, now), written, reason, now);
    return decideBy(form, rows, old, kept, row, value.id, now);
  };
  // What it decides is known before it is done, as it is said together.
  const { answers } = change(run, 0);
  const name = nameOfValue(place);
  const wrote = written ? words.wrote(name, writtenWords(value, written)) : words.emptied(name);
  return {
    message: [wrote, ...answers.map(words.decided)].join(''),
    change: (old, now) => change(old, now).run,
  };
}

/** An item is a problem as long as a value of it is not as it should be. */
function withMark(
  { item, value, row }: Place,
  old: Run,
  run: Run,
  written: string,
  reason: string,
  now: number,
): Run {
  if (!item) return run;
  const fault = faultOf(value, written);
  if (fault !== undefined) {
    const note = reason ? words.because(fault, reason) : fault;
    return mark(run, item.key, { state: 'problem', note }, now);
  }
  const { state, note = '' } = markOf(run, item.key);
  const was = faultOf(value, writtenIn(old, valueKey(row, value)));
  const others = item.values.some(
    (other) => faultOf(other, writtenIn(run, valueKey(row, other))) !== undefined,
  );
  const mended = state === 'problem' && was !== undefined && note.startsWith(was) && !others;
  return mended ? mark(run, item.key, { state: 'open', problem: problemOf(run, item.key) }, now) : run;
}
