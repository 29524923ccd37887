/** The search dialog; loaded with its styles when it is first opened. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveWithArrows } from './arrow-keys.ts';
import { Facets } from './Facets.tsx';
import { remember } from './recent-searches.ts';
import { Announcement, Results } from './results/Results.tsx';
import { addressQuery, createSearchBox, type SearchBox } from './search-box.ts';
import { SearchField } from './SearchField.tsx';
import styles from './styles/search.css?url';
import { prepare } from '../worker/client.ts';
import { searchDialogText } from '#text/search-dialog.ts';
import { Icon } from '../../ui/components/Icon.tsx';
import { closeOnBack, leaveDialogTo } from '../../ui/close-on-back.ts';
import { url } from '../../ui/url.ts';
import { deferred } from '../../ui/loading/deferred.ts';
import { useKept } from '../../ui/hooks/use-kept.ts';

let box: SearchBox | undefined;
let dialog: HTMLDialogElement | undefined;

/**
 * Shows the dialog with the field ready to be typed into. Rejects where its styles cannot be had.
 *
 * @param typed gives what was typed since it was asked for, while script and styles were on their way
 */
export async function openSearch(typed: () => string): Promise<void> {
  if (!box || !dialog) {
    await loadStyles();
    const room = document.createElement('div');
    document.body.append(room);
    box = createSearchBox();
    render(<SearchDialog box={box} />, room);
    dialog = room.querySelector('dialog')!;
  }
  if (!dialog.open) {
    dialog.showModal();
    void closeOnBack(dialog);
  }
  const field = dialog.querySelector('input')!;
  field.focus();
  const text = typed();
  if (text === '') field.select();
  else box.type(text);
  // Failing to load ahead is said when something is asked.
  prepare().catch(() => {});
}

/** The styles of the search, which pages without a search do not load. */
const { load: loadStyles } = deferred(
  () =>
    new Promise<void>((done, fail) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
      link.onload = () => done();
      link.onerror = () => {
        link.remove();
        fail(new Error(styles));
      };
      document.head.append(link);
    }),
);

function SearchDialog({ box }: { box: SearchBox }) {
  const state = useKept(box.$state, box.$state.get());
  const own = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => fitToKeyboard(own.current!), []);
  const close = () => own.current?.close();
  /** Enter takes the first result, waiting for it if need be. */
  async function takeFirst(): Promise<void> {
    await box.settled();
    const { text, shown } = box.$state.get();
    const first = shown?.answer.hits[0];
    if (!first) return;
    remember(text, Date.now());
    close();
    leaveDialogTo(first.address);
  }
  // One page, or none, needs no narrowing; what is narrowed must be seen.
  const hasChoices = (state.shown?.answer.everywhere ?? 0) > 1 || Object.keys(state.filters).length > 0;
  return (
    <dialog
      ref={own}
      class="search-dialog"
      aria-label={searchDialogText.label}
      onKeyDown={moveWithArrows}
      onClick={({ target, currentTarget }) => {
        // A click beside the dialog is one on its backdrop.
        if (target === currentTarget) close();
      }}
    >
      <form
        role="search"
        class="search-form"
        action={url('search/')}
        onSubmit={(event) => {
          event.preventDefault();
          void takeFirst();
        }}
      >
        <Icon name="search" />
        <SearchField box={box} text={state.text} field={field} enterKey="go" />
        <button type="button" class="button plain search-close" onClick={close}>
          {searchDialogText.close}
        </button>
      </form>
      <Announcement state={state} />
      <div class="search-scroll">
        <Facets state={state} hidden={!hasChoices} choose={(filters) => void box.ask({ filters })} />
        <Results box={box} state={state} focusField={() => field.current?.focus()} />
      </div>
      <p class="search-foot">
        <span class="search-keys">{searchDialogText.keys}</span>
        <a href={url(`search/?${addressQuery(state)}`)}>{searchDialogText.page}</a>
      </p>
    </dialog>
  );
}

/** The keyboard of a phone covers the page without making it smaller: the dialog keeps to what is seen. */
function fitToKeyboard(dialog: HTMLDialogElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => {
    dialog.style.setProperty('--search-seen', `${Math.round(seen.height)}px`);
    // Some browsers push the page up to show the field, and the dialog's top out of sight.
    dialog.style.setProperty('--search-top', `${Math.round(seen.offsetTop)}px`);
  };
  seen.addEventListener('resize', fit);
  seen.addEventListener('scroll', fit);
  fit();
}
