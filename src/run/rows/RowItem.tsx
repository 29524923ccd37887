/** One item of a row: a box, its text, and in a run when it was done, and what else there is to say of it. */
import { runText as words } from '#text/run.ts';
import { noBreak } from '#language/line-breaks/no-break.ts';
import type { Row } from '../model/path.ts';
import { markOf } from '../model/run.ts';
import type { Value } from '../../procedure/model/values/value.ts';
import { ValuesOf } from '../values/ValuesOf.tsx';
import { later } from '../../ui/loading/later.tsx';
import { ItemCase } from './ItemCase.tsx';
import { isMissing } from '../way/tasks.ts';
import type { Work } from '../sheet/session.ts';

interface Props {
  /** Its key in the run, by round. */
  item: string;
  text: string;
  values?: Value[] | undefined;
  /** Done only then. */
  when?: string | undefined;
  row: Row;
  work: Work | undefined;
  /** Pressed where there is no run. */
  onPress: (on: boolean, event: Event) => void;
  onFill?: ((value: Value) => void) | undefined;
}

export function RowItem({ item, text, when, values, row, work, onPress, onFill }: Props) {
  const mark = work ? markOf(work.scene.run, item) : undefined;
  // Ticked without a value that it must have it is not done yet.
  const lacks = mark?.state === 'done' && values?.some((value) => isMissing(work!.scene.run, row, value));
  const tick = (event: MouseEvent) => {
    const box = event.currentTarget as HTMLInputElement;
    event.stopPropagation();
    if (!work) return onPress(box.checked, event);
    // The box stays empty until there is a reason to go on; with a value that is wrong it stays a problem.
    const wrong = mark?.state === 'problem' && work.session.faultOf(row, item);
    if ((row.waits !== undefined && box.checked) || wrong) event.preventDefault();
    void work.session.tick(row, item, text);
  };
  return (
    <li
      data-item={item}
      data-state={lacks ? 'lacks' : mark?.state}
      onClick={({ currentTarget, target }) => {
        // The whole line can be pressed; a button or field inside it stays one.
        if (!(target as Element).closest('button, .run-values'))
          currentTarget.querySelector('input')!.click();
      }}
    >
      <input
        type="checkbox"
        id={`${item}-box`}
        // Without a run the box is the reader's: what was just pressed stays while the code of runs comes.
        checked={mark && mark.state === 'done'}
        indeterminate={mark?.state === 'na' || mark?.state === 'problem'}
        aria-labelledby={item}
        aria-describedby={mark ? `${item}-note` : undefined}
        autocomplete="off"
        onClick={tick}
      />
      <div class="run-item">
        <span id={item}>{noBreak(text)}</span>
        {when !== undefined && <ItemCase {...{ item, text, when, row, work }} />}
        {work && mark && <ItemNote item={item} mark={mark} {...work} />}
        {values && <ValuesOf {...{ row, work, values, onFill }} item={{ key: item, text, values }} />}
      </div>
      {work && (
        <button
          class="run-other"
          type="button"
          aria-label={words.other(text)}
          title={words.other(text)}
          onClick={() => void work.session.other(row, item, text)}
        >
          {words.otherShort}
        </button>
      )}
    </li>
  );
}

/** What was said of an item is of open runs only. */
export const ItemNote = later(async () => (await import('./ItemNote.tsx')).ItemNote);
