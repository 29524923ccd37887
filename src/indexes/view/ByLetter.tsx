import type { VNode } from 'preact';
import { byPinyin, letter } from '../model/pinyin-order.ts';

interface Props<Entry> {
  class: string;
  entries: readonly Entry[];
  children: (entry: Entry) => VNode;
}

/** Entries in alphabetical order, under the letters that they begin with. */
export function ByLetter<Entry extends { name: string }>({ class: list, entries, children }: Props<Entry>) {
  const groups = Map.groupBy(
    byPinyin(entries, ({ name }) => name),
    ({ name }) => letter(name),
  );
  return (
    <>
      {[...groups].map(([initial, under]) => (
        <section class="letter-group" data-group="">
          <h2>{initial}</h2>
          <dl class={list}>{under.map(children)}</dl>
        </section>
      ))}
    </>
  );
}
