/** One of many by its name: typing narrows the list. The editable combobox of the ARIA Authoring Practices. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import type { Choice } from '../form-context.ts';
import { narrowed } from './narrowed.ts';

interface Props {
  id: string;
  /** For screen readers, where no label stands beside it. */
  label?: string;
  /** The id of what is chosen; empty where nothing is. */
  value: string;
  choices: readonly Choice[];
  /** Offered last. */
  always?: readonly Choice[];
  /** What it is called that nothing is chosen; absent where something has to be. */
  none?: string;
  /** What an empty field says. */
  placeholder?: string;
  onValue: (id: string) => void;
  /** Takes a name that is not among them. */
  onNew?: ((name: string) => void) | undefined;
  described?: { 'aria-describedby'?: string; 'aria-invalid'?: true };
}

/** So many are shown at once; the others come with what is typed. */
const MOST = 100;
/** The id of the entry that makes a new one, which nothing else has. */
const NEW = '\n\n';

export function Combobox(props: Props) {
  const { id, label, value, choices, always = [], none, placeholder = none, onValue, onNew } = props;
  const [typed, setTyped] = useState<string>();
  /** What was typed and is none of them: the choice before it is back. */
  const [lost, setLost] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const all = [...choices, ...always];
  const shown = value && (all.find((choice) => choice.id === value)?.name ?? value);
  const wanted = typed?.trim() ?? '';
  const options = open ? optionsFor(wanted) : [];
  const listId = `${id}~list`;

  function optionsFor(text: string): Choice[] {
    const found = narrowed(choices, text);
    const isNew = onNew && text && !found.some(({ name }) => name === text);
    return [
      ...(none !== undefined && !text ? [{ id: '', name: none }] : []),
      ...found.slice(0, MOST),
      ...narrowed(always, text),
      ...(isNew ? [{ id: NEW, name: words.makeNew(text) }] : []),
    ];
  }
  // Where there is no room below it, and more above, the list opens upwards.
  useLayoutEffect(() => {
    const { current } = list;
    const field = current?.previousElementSibling?.getBoundingClientRect();
    if (!current || !field) return;
    const below = innerHeight - field.bottom;
    current.toggleAttribute('data-up', current.offsetHeight > below && field.top > below);
  }, [open, options.length]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);

  const show = () => {
    setOpen(true);
    setActive(wanted ? 0 : optionsFor('').findIndex((choice) => choice.id === value));
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (choice: Choice) => {
    close();
    setTyped(undefined);
    setLost(undefined);
    if (choice.id === NEW) onNew?.(wanted);
    else if (choice.id !== value) onValue(choice.id);
  };
  /** @param isLeft the keyboard is elsewhere now */
  const leave = (isLeft: boolean) => {
    close();
    if (typed === undefined || typed === shown) return setTyped(undefined);
    const meant =
      wanted === '' ? none !== undefined && { id: '', name: '' } : all.find(({ name }) => name === wanted);
    if (meant) choose(meant);
    else if (wanted === '') setTyped(undefined);
    else if (isLeft) {
      setTyped(undefined);
      setLost(wanted);
    }
  };
  const move = (by: 1 | -1) => {
    if (!open) return show();
    setActive((now) => (Math.max(now, by < 0 ? 0 : -1) + by + options.length) % Math.max(options.length, 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const chosen = options[active];
    const acts = new Map<string, (() => void) | false | undefined>([
      ['ArrowDown', () => move(1)],
      ['ArrowUp', () => move(-1)],
      [
        'Enter',
        open && chosen ? () => choose(chosen) : wanted || typed === '' ? () => leave(false) : undefined,
      ],
      [
        'Escape',
        (open || typed !== undefined) &&
          (() => {
            close();
            setTyped(undefined);
          }),
      ],
    ]);
    const act = acts.get(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const said =
    lost !== undefined
      ? words.notThere(lost, shown)
      : !open && wanted !== '' && typed !== shown
        ? words.notChosen
        : open && options.length === 0
          ? words.noneSuch
          : '';
  return (
    <div class="desk-combobox">
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && options[active] ? `${listId}~${active}` : undefined}
        placeholder={placeholder ?? ' '}
        value={typed ?? shown}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => !open && show()}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setLost(undefined);
          setOpen(true);
          setActive(currentTarget.value.trim() ? 0 : -1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => leave(true)}
        {...props.described}
      />
      {open && (
        <ul class="desk-options" role="listbox" id={listId} aria-label={label ?? words.choose} ref={list}>
          {options.map((choice, index) => (
            <li
              key={choice.id}
              role="option"
              id={`${listId}~${index}`}
              aria-selected={index === active}
              data-id={choice.id}
              // The keyboard stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice.name}
            </li>
          ))}
        </ul>
      )}
      <span class={said ? 'field-problem' : 'visually-hidden'} role="status">
        {said}
      </span>
    </div>
  );
}
