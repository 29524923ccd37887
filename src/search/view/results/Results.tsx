/** What stands below a search box: the results, or what is said in their place. */
import { LIST } from '#text/punctuation.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../query/model.ts';
import { Chips, type ChipsProps } from './Chips.tsx';
import { HitItem, plain } from './HitItem.tsx';
import { allProcedures, Message } from './Message.tsx';
import { Nothing } from './Nothing.tsx';
import { $recent, forgetSearches, remember } from '../recent-searches.ts';
import type { SearchBox, SearchState, Shown } from '../search-box.ts';
import { searchKindText, searchText as text } from '#text/search.ts';
import { finding, lookUps } from '../../../ui/nav.ts';
import { USES } from '../../../site/site.ts';
import { url } from '../../../ui/url.ts';
import { useKept } from '../../../ui/hooks/use-kept.ts';

interface Props {
  box: SearchBox;
  state: SearchState;
  /** Puts the focus back into the field. */
  focusField: () => void;
}

export function Results({ box, state, focusField }: Props) {
  const { shown, failure, waiting } = state;
  const ask: typeof box.ask = (change) => {
    focusField();
    return box.ask(change);
  };
  const choose = (text: string) => void ask({ text });
  return (
    <div
      class="search-body"
      onClick={({ target }) => {
        // A search that led somewhere is worth remembering.
        if ((target as Element).closest('.search-hit a, .search-term a')) remember(state.text, Date.now());
      }}
    >
      {failure ? (
        <Failed failure={failure} again={() => void box.ask()} />
      ) : waiting && !shown?.answer.hits.length ? (
        <p class="search-message quiet">{text.waiting}</p>
      ) : !shown ? (
        <Idle choose={choose} focusField={focusField} />
      ) : shown.answer.total === 0 ? (
        <Nothing shown={shown} choose={choose} widen={() => void ask({ filters: {} })} />
      ) : (
        <Found shown={shown} choose={choose} more={() => void box.more()} />
      )}
      {/* What helps where no page does. */}
      {shown && (
        <p class="search-ask">
          {shown.answer.whom} {USES.indexes && <a href={url('redlines/')}>{text.redLines}</a>}
        </p>
      )}
    </div>
  );
}

/** What the screen reader hears once the results stand there, or something else does. */
export function Announcement({ state: { shown, failure, waiting } }: { state: SearchState }) {
  return (
    <p class="visually-hidden" role="status">
      {waiting ? text.waiting : failure ? text.failures[failure].what : shown && announced(shown)}
    </p>
  );
}

function announced({
  query,
  answer: { total, everywhere, hits, readAs, choices, absent = '' },
}: Shown): string {
  const [first] = hits;
  const or = choices.length > 0 ? text.mayMean(choices.join(LIST)) : '';
  if (!first) return (everywhere > 0 ? text.nothingHere(query) : text.nothing(query)) + or;
  const as = readAs.length > 0 ? text.readAs(readAs.join(LIST)) : '';
  return or + as + absent + text.announce(total, plain(first.title), plain(first.step));
}

interface FoundProps {
  shown: Shown;
  choose: (word: string) => void;
  more: () => void;
}

function Found({ shown: { query, answer, from }, choose, more }: FoundProps) {
  const list = useRef<HTMLOListElement>(null);
  const { hits, total } = answer;
  useLayoutEffect(() => {
    // Further hits take the reader to the first of them; a new answer begins at its top.
    if (from > 0) list.current?.children[from]?.querySelector('a')?.focus();
    else list.current?.closest('.search-scroll')?.scrollTo({ top: 0 });
  }, [answer, from]);
  return (
    <>
      <Lead answer={answer} choose={choose} />
      <ol class="search-hits" ref={list} key={query}>
        {hits.map((hit) => (
          <HitItem key={hit.page} hit={hit} />
        ))}
      </ol>
      {hits.length < total && (
        <button type="button" class="button search-more" onClick={more}>
          {text.more(total - hits.length)}
        </button>
      )}
    </>
  );
}

/** What stands above the results: what the query was taken for, what else it may be, the term it names. */
function Lead({ answer, choose }: { answer: Answer; choose: (word: string) => void }) {
  const { total, readAs, choices, term, absent } = answer;
  const as = choices.length > 0 ? '' : readAs.join(LIST);
  return (
    <>
      {choices.length > 0 && <Chips label={text.choose} words={choices} choose={choose} />}
      <p class="search-count">{absent ?? (as ? text.foundAs(as, total) : text.found(total))}</p>
      {term && (
        <p class="search-term">
          <span class="tag search-part">{searchKindText.term}</span>
          <a href={term.address}>{term.name}</a> {term.meaning}
        </p>
      )}
    </>
  );
}

/** What stands there before anything is typed: the last searches, a hint, and ways to find something without typing. */
function Idle({ choose, focusField }: Pick<ChipsProps, 'choose'> & Pick<Props, 'focusField'>) {
  const searches = useKept($recent, []);
  const forget = () => {
    forgetSearches();
    focusField();
  };
  return (
    <>
      {searches.length > 0 && (
        <Chips
          class="search-recent"
          label={text.recent}
          words={searches.map((one) => one.text)}
          choose={choose}
        >
          <button type="button" class="button plain search-clear" onClick={forget}>
            {text.clear}
          </button>
        </Chips>
      )}
      <p class="search-message quiet">{text.hint}</p>
      <nav class="search-chips" aria-label={text.browse}>
        <span class="search-label" aria-hidden="true">
          {text.browse}
        </span>
        {[...finding, ...lookUps].map(({ name, path }) => (
          <a key={path} class="button search-chip" href={url(path)}>
            {name}
          </a>
        ))}
      </nav>
    </>
  );
}

function Failed({ failure, again }: { failure: keyof typeof text.failures; again: () => void }) {
  return (
    <Message
      {...text.failures[failure]}
      ways={
        <>
          <button type="button" class="button" onClick={again}>
            {text.again}
          </button>
          {allProcedures}
        </>
      }
    />
  );
}
