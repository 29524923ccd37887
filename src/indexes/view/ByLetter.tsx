import type { VNode } from 'preact';
import { isFew } from '../model/filter.ts';
import { inOrder, letter } from '#language/order.ts';
import { GroupHead } from './GroupHead.tsx';
import { letterId, LetterRail } from './LetterRail.tsx';

interface Props<Entry> {
  class: string;
  entries: readonly Entry[];
  /** What the entries are counted in. */
  unit: string;
  children: (entry: Entry) => VNode;
}

/** Entries in alphabetical order, folded under the letters that they begin with. */
export function ByLetter<Entry extends { name: string }>(props: Props<Entry>) {
  const { class: list, entries, unit, children } = props;
  const groups = Map.groupBy(
    inOrder(entries, ({ name }) => name),
    ({ name }) => letter(name),
  );
  return (
    <>
      <LetterRail letters={[...groups.keys()]} />
      {[...groups].map(([initial, under]) => (
        <details class="group-fold" data-group="" open={isFew(entries.length)}>
          <summary>
            <GroupHead name={initial} count={under.length} unit={unit} />
          </summary>
          <dl class={list} id={letterId(initial)}>
            {under.map(children)}
          </dl>
        </details>
      ))}
    </>
  );
}
