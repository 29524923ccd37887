/** What is done with the page as a whole: in one row, and behind a menu what is seldom needed or has no room. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { Icon } from '../../../ui/components/Icon.tsx';
import type { DeskState } from '../../state/desk-state.ts';
import { FindStep } from './FindStep.tsx';

interface Props {
  state: DeskState;
  /** How the draft and the file stand. */
  kept: 'file' | 'draft' | 'full' | 'blocked';
  asText: boolean;
  /** The page can be read as a form. */
  canForm: boolean;
  wide: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onSave: () => void;
  /** The site has a page of this name. */
  isTaken: (name: string) => boolean;
  /** Another draft has this file name. */
  isDrafted: (name: string) => boolean;
  onName: (name: string) => void;
  onText: (asText: boolean) => void;
  onLeave: () => void;
  /** Further entries of the menu. */
  children: ComponentChildren;
}

export function Toolbar({ state, kept, asText, canForm, wide, children, ...on }: Props) {
  const { past, future } = state.undo;
  const bar = useRef<HTMLDivElement>(null);
  // The tabs stay below it, however high it is: it has a row more on a phone, and with large letters.
  useLayoutEffect(() => {
    const { parentElement: desk } = bar.current!;
    const tell = () => desk!.style.setProperty('--desk-bar', `${bar.current!.offsetHeight}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(bar.current!);
    return () => observer.disconnect();
  }, []);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    const { current } = menu;
    // What was pressed may have led the keyboard elsewhere.
    const isThere = current!.contains(document.activeElement);
    current!.open = false;
    if (isThere) current!.querySelector('summary')!.focus();
  };
  useEffect(() => {
    const closeAround = ({ target }: PointerEvent) => {
      if (menu.current?.open && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    addEventListener('pointerdown', closeAround);
    return () => removeEventListener('pointerdown', closeAround);
  }, []);
  const seldom = (
    <>
      {!asText && <FindStep />}
      <button
        type="button"
        class="button"
        aria-pressed={asText}
        disabled={!canForm}
        onClick={() => on.onText(!asText)}
      >
        {words.asText}
      </button>
    </>
  );
  return (
    <div class="desk-bar" ref={bar} role="group" aria-label={words.tools}>
      <button type="button" class="button plain desk-back" onClick={on.onLeave}>
        <Icon name="arrow" />
        <span>{words.leave}</span>
      </button>
      <p class="desk-kept" data-kept={kept} role="status">
        {words.kept[kept]}
      </p>
      {wide && seldom}
      <button
        type="button"
        class="button plain"
        aria-label={words.undo}
        title={words.undo}
        aria-disabled={past.length === 0}
        onClick={on.onUndo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={words.redo}
        title={words.redo}
        aria-disabled={future.length === 0}
        onClick={on.onRedo}
      >
        <Icon name="redo" />
      </button>
      <button type="button" class="button primary" onClick={on.onSave}>
        {words.save}
      </button>
      <details
        class="desk-menu"
        ref={menu}
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget && !menu.current!.contains(relatedTarget as Node)) menu.current!.open = false;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && menu.current!.open) close();
        }}
      >
        <summary class="button plain" aria-label={words.menu} title={words.menu}>
          <Icon name="more" />
        </summary>
        <div
          class="desk-menu-page"
          // Whatever was pressed is done: what it shows or says stands behind the menu.
          onClick={({ target }) => (target as Element).closest('button') && close()}
        >
          <FileName name={state.name} isTaken={on.isTaken} isDrafted={on.isDrafted} onName={on.onName} />
          {!wide && seldom}
          {children}
        </div>
      </details>
    </div>
  );
}

const NAME = /^[a-z][a-z0-9-]*\.mdx$/;

function FileName({
  name,
  isTaken,
  isDrafted,
  onName,
}: Pick<Props, 'isTaken' | 'isDrafted' | 'onName'> & { name: string }) {
  const id = 'desk-file-name';
  const [typed, setTyped] = useState<string>();
  const taken = typed !== undefined && isTaken(typed);
  const wrong = taken || (typed !== undefined && !NAME.test(typed));
  return (
    <div class="desk-field">
      <label for={id}>{words.fileName}</label>
      <input
        id={id}
        autocomplete="off"
        spellcheck={false}
        value={typed ?? name}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (NAME.test(value) && !isTaken(value)) onName(value);
        }}
        onBlur={() => setTyped(undefined)}
        aria-invalid={wrong}
        aria-describedby={`${id}-rule`}
      />
      <span id={`${id}-rule`} class={wrong ? 'field-problem' : 'quiet'}>
        {taken ? words.fileNameTaken : isDrafted(typed ?? name) ? words.fileNameDrafted : words.fileNameRule}
      </span>
    </div>
  );
}
