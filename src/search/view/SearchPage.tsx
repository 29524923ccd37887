/** The search as a page whose address holds the question, so that it can be sent on. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moveWithArrows } from './arrow-keys.ts';
import { Facets, type Offered } from './Facets.tsx';
import { remember } from './recent-searches.ts';
import { Announcement, Results } from './results/Results.tsx';
import { addressQuery, createSearchBox, type SearchBox, type SearchState } from './search-box.ts';
import { SearchField } from './SearchField.tsx';
import { FACETS, type Filters } from '../query/model.ts';
import { searchText } from '#text/search.ts';
import { own } from '../../ui/own.ts';
import { useKept } from '../../ui/hooks/use-kept.ts';

interface Props {
  offered: Offered;
}

/** What the address asks for. */
function readAddress(offered: Offered): Pick<SearchState, 'text' | 'filters'> {
  const asked = new URLSearchParams(location.search);
  const chosen = FACETS.flatMap((facet) => {
    const value = asked.get(facet) ?? '';
    return own(offered[facet], value) === undefined ? [] : [[facet, value]];
  });
  return { text: asked.get('q') ?? '', filters: Object.fromEntries(chosen) as Filters };
}

function writeAddress(box: SearchBox, how: 'pushState' | 'replaceState'): void {
  const asked = addressQuery(box.$state.get());
  const address = location.pathname + (asked.size > 0 ? `?${asked}` : '');
  if (address !== location.pathname + location.search) history[how](null, '', address);
}

export function SearchPage({ offered }: Props) {
  const [box] = useState(createSearchBox);
  const state = useKept(box.$state, box.$state.get());
  // At build, and until the page has been taken over, only the bare field is there.
  const [ready, setReady] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    const input = field.current!;
    const back = () => void box.ask(readAddress(offered));
    // What was typed before this script came goes before what the address asks.
    if (input.value === '') back();
    else void box.ask({ ...readAddress(offered), text: input.value });
    setReady(true);
    // Where there are results already, the keyboard of a phone would cover them.
    if (box.$state.get().text === '') input.focus({ preventScroll: true });
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [box, offered]);
  // The address always says what is shown, so that it can be sent on.
  useLayoutEffect(() => {
    if (ready) writeAddress(box, 'replaceState');
  }, [ready, state.shown, box]);

  return (
    <div onKeyDown={moveWithArrows}>
      <form
        class="search-form needs-script"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          writeAddress(box, 'pushState');
          remember(state.text, Date.now());
          void box.ask();
        }}
      >
        <SearchField box={box} text={state.text} field={field} enterKey="search" />
        <button class="button primary">{searchText.submit}</button>
        <Facets
          state={state}
          offered={ready ? offered : undefined}
          choose={(filters) => {
            const answered = box.ask({ filters });
            writeAddress(box, 'pushState');
            void answered;
          }}
        />
      </form>
      <Announcement state={state} />
      {ready && <Results box={box} state={state} focusField={() => field.current?.focus()} />}
    </div>
  );
}
