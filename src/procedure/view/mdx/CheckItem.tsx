import type { ComponentChildren } from 'preact';
import { procedureText as text } from '#text/procedure.ts';
import { USES } from '../../../site/site.ts';
import type { Reading } from './reading.ts';

interface Props {
  page: Reading;
  id: string;
  /** Done only then. */
  when?: string | undefined;
  children: ComponentChildren;
}

/** One checklist item; of a step by the clock with a box for each time. */
export function CheckItem({ page, id, when, children }: Props) {
  const times = page.times(id);
  const timed = times.length > 0;
  const looks = ['item', timed && 'item-timed', !USES.checklist && 'item-plain'].filter(Boolean).join(' ');
  return (
    <li class={looks} data-item={timed ? undefined : id}>
      {USES.checklist && !timed && <input type="checkbox" aria-labelledby={id} autocomplete="off" />}
      <div class="item-text" id={id}>
        {when && <span class="item-when">{text.onlyWhen(when)}</span>}
        {children}
      </div>
      {timed && (
        <ul class="item-times" data-pagefind-ignore="">
          {times.map(({ item, name }) => (
            <li key={item} class="item" data-item={item}>
              {USES.checklist && (
                <input type="checkbox" aria-labelledby={`${id} ${item}-time`} autocomplete="off" />
              )}
              <div class="item-text" id={`${item}-time`}>
                {name}
              </div>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
