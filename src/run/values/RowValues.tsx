/** The values of an item, or of a record's form, to be written down in an open run. Loaded with the first of them. */
import { useRef, useState } from 'preact/hooks';
import { runValueText as words } from '#text/run-values.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import type { RecordForm } from '../../procedure/model/vocabulary.ts';
import { valueHint } from '../../procedure/model/values/value-words.ts';
import { draftOf } from '../../storage/drafts.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { isOpen, markOf, writtenIn } from '../model/run.ts';
import type { Row } from '../model/path.ts';
import type { Work } from '../sheet/session.ts';
import { isMissing, openItem } from '../way/tasks.ts';
import { valueKey } from '../way/visit.ts';
import { Field } from './Field.tsx';
import { askedValue, nameOfValue, type Place } from './write-value.ts';
import { faultOf, readTyped, writtenWords } from './written.ts';

interface Props extends Work {
  row: Row;
  values: readonly Value[];
  item?: Place['item'];
  form?: RecordForm;
}

export function RowValues({ values, ...rest }: Props) {
  return (
    <div class="run-values">
      {values.map((value) => (
        <ValueRow key={value.id} value={value} {...rest} />
      ))}
    </div>
  );
}

function ValueRow({ value, row, item, form, session, scene }: Omit<Props, 'values'> & { value: Value }) {
  const root = useRef<HTMLDivElement>(null);
  const [unread, setUnread] = useState('');
  const place: Place = { row, value, item, form };
  const key = valueKey(row, value, form);
  const draft = draftOf(`value ${session.id} ${key}`);
  const written = writtenIn(scene.run, key);
  const name = nameOfValue(place);
  const missing = isMissing(scene.run, row, value, form);
  // Asked for once all else of it is done: the tick of its item, or the items of its form's step.
  const asked = missing && (item ? markOf(scene.run, item.key).state === 'done' : !openItem(scene.run, row));
  const fault = unread || faultOf(value, written) || (asked ? words.notFilled : undefined);
  const ids = { field: `value-${key}`, note: `value-${key}-note` };

  // Pressed in the blank list, where it could not be written down yet.
  useOnce(() => {
    if (session.wanted !== key) return;
    session.wanted = undefined;
    const fold = root.current!.closest('details');
    if (fold) fold.open = true;
    document.getElementById(ids.field)?.focus();
  });

  const write = async (typed: string) => {
    const read = readTyped(value, typed);
    const kept = writtenIn(session.run, key);
    const still = kept === '' ? '' : words.still(writtenWords(value, kept));
    setUnread('unread' in read ? read.unread + still : '');
    if ('unread' in read) return;
    const now = session.$scene.get();
    const command = now && read.written !== kept ? await askedValue(place, now, read.written) : undefined;
    if (command) await session.pass(row, command);
    // Ended elsewhere meanwhile: what was typed waits until it is opened again.
    if (command && !isOpen(session.run)) return;
    // What was left at a question is not written down, and what says the same in other words is not shown.
    const input = root.current?.querySelector<HTMLInputElement>('input:not([type=file])');
    if (input) input.value = writtenIn(session.run, key);
    draft.keep('');
  };
  // What a field is shows by itself; how large its number may be does not.
  const hint = [value.kind === 'number' && valueHint(value), value.required ? words.required : '']
    .filter(Boolean)
    .join(' · ');
  return (
    <div class="value-row" ref={root} data-value={key}>
      {value.name && <span class="value-name">{value.name}</span>}
      <Field
        {...{ value, name, written, missing }}
        id={ids.field}
        note={ids.note}
        wrong={Boolean(fault)}
        held={unread !== ''}
        draft={draft}
        onWrite={write}
      />
      <span class="value-note" id={ids.note}>
        {hint && <small>{hint}</small>}
        {/* Of an item, what is said of it says so already. */}
        {(unread || asked || (fault && !item)) && <span class="value-fault">{fault}</span>}
      </span>
    </div>
  );
}
