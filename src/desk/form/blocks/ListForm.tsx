/** A list: items to be ticked, options of a question, points, an order. A line is typed, Enter makes the next. */
import { deskText as words } from '#text/desk.ts';
import type { Block, Entry } from '../../document/blocks.ts';
import { BLANK, writtenWords } from '../../document/words.ts';
import { insertEntries, isOrdered, moveEntry, removeEntry, setTicked } from '../../edit/entries.ts';
import { pastedLines } from '../../edit/pasted-lines.ts';
import { childPath } from '../../edit/places.ts';
import { Said } from '../fields/Said.tsx';
import { domId, useForm } from '../form-context.ts';
import { removePart } from '../Tools.tsx';
import { isEmptyLine, Words } from '../Words.tsx';
import { LineMenu } from './LineMenu.tsx';
import { isWithin, Near } from './Near.tsx';

type List = Extract<Block, { type: 'list' }>;

interface Props {
  list: List;
  path: string;
  within: string;
}

export function ListForm({ list, path, within }: Props) {
  const { file } = useForm();
  const isTask = list.entries.some(({ checked }) => checked !== undefined);
  const label =
    within === 'entry'
      ? words.why
      : isTask
        ? within === 'Question'
          ? words.options
          : words.plain.items
        : isOrdered(file, list)
          ? words.plain.numbered
          : words.plain.points;
  return (
    <div
      class="desk-list"
      role="group"
      aria-label={label}
      id={domId(path)}
      data-path={path}
      data-list={isTask ? (within === 'Question' ? 'options' : 'items') : undefined}
    >
      <span class="desk-label" aria-hidden="true">
        {label}
      </span>
      <Said path={path} />
      <Rows list={list} path={path} within={within} label={label} />
    </div>
  );
}

/** So many entries are shown, or folded, at once. */
const PORTION = 30;

function Rows({ list, label, ...where }: Props & { label: string }) {
  const { path } = where;
  const rows = (from: number, to: number) => (
    <ol start={from + 1}>
      {list.entries.slice(from, to).map((entry, place) => (
        <Row key={place} {...{ list, entry, label, ...where }} index={from + place} />
      ))}
    </ol>
  );
  const count = list.entries.length;
  if (count <= 2 * PORTION) return rows(0, count);
  return (
    <>
      {Array.from({ length: Math.ceil(count / PORTION) }, (_, portion) => {
        const from = portion * PORTION;
        const to = Math.min(count, from + PORTION);
        return (
          <Near
            key={portion}
            begins={portion < 2}
            holds={(other) =>
              list.entries.slice(from, to).some((_, place) => isWithin(other, childPath(path, from + place)))
            }
            brief={(open) => (
              <button type="button" class="desk-brief" onClick={open} onFocus={open}>
                {words.entries(label, from + 1, to)}
              </button>
            )}
          >
            {() => rows(from, to)}
          </Near>
        );
      })}
    </>
  );
}

interface RowProps extends Props {
  entry: Entry;
  index: number;
  label: string;
}

function Row({ list, entry, index, path, within, label }: RowProps) {
  const form = useForm();
  const { file, change, focus, say } = form;
  const at = childPath(path, index);
  const name = words.entry(label, index + 1);
  const insert = (texts: string[]) => {
    change(insertEntries(file, list, index + 1, texts));
    focus(childPath(path, index + texts.length));
  };
  const move = (by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= list.entries.length) return say(words.cannotMove(name));
    change(moveEntry(file, list, index, by < 0 ? to : to + 1));
    focus(childPath(path, to));
    say(words.moved(name, to + 1));
  };
  const remove = () => {
    if (list.entries.length === 1) return removePart(form, path, label);
    change(removeEntry(list, index));
    focus(childPath(path, Math.max(0, index - 1)));
    say(words.removed(name), true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const act =
      event.key === 'Enter' && !event.shiftKey
        ? () => insert([BLANK])
        : event.key === 'Backspace' && isEmptyLine(file, entry)
          ? remove
          : event.altKey && event.key === 'ArrowUp'
            ? () => move(-1)
            : event.altKey && event.key === 'ArrowDown'
              ? () => move(1)
              : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = pastedLines(event.clipboardData?.getData('text/plain') ?? '');
    if (lines.length < 2) return;
    event.preventDefault();
    const texts = lines.map(writtenWords);
    if (!isEmptyLine(file, entry) || entry.children.length > 0) return insert(texts);
    // The line that stands empty is the first of them.
    const [first = '', ...more] = texts;
    const [behind] = insertEntries(file, list, index + 1, more);
    change([{ from: entry.content.from, to: entry.to, text: first + behind!.text }]);
    focus(childPath(path, index + more.length));
  };
  const inner = entry.children.filter(
    (block) => block.type !== 'element' || !block.inline || block.from.line > entry.content.to.line,
  );
  return (
    <li class="desk-entry" data-path={at}>
      <div class="desk-entry-line">
        {within === 'Question' && entry.checked !== undefined && (
          <input
            type="checkbox"
            id={domId(`${at}~tick`)}
            aria-label={words.isRight(index + 1)}
            checked={entry.checked}
            onInput={({ currentTarget }) => change(setTicked(file, entry, currentTarget.checked))}
          />
        )}
        <Words line={entry} path={at} label={name} quiet onKeyDown={onKeyDown} onPaste={onPaste} />
        <LineMenu entry={entry} path={at} within={within} label={name} move={move} remove={remove} />
      </div>
      <Said path={at} />
      {inner.length > 0 && (
        <div class="desk-inner">
          <Inner blocks={entry.children} shown={inner} path={at} />
        </div>
      )}
    </li>
  );
}

/** What stands below the words of an entry. */
function Inner({ blocks, shown, path }: { blocks: readonly Block[]; shown: readonly Block[]; path: string }) {
  const { forms } = useForm();
  return (
    <>
      {blocks.map((block, index) =>
        shown.includes(block) ? (
          <forms.Block key={index} block={block} path={childPath(path, index)} within="entry" />
        ) : null,
      )}
    </>
  );
}
