/** A list that is put in order with arrow buttons, or by dragging its rows. */
import { quizText as text } from '#text/quiz.ts';
import { icon } from './dom.ts';
import { el } from '../../ui/el.ts';

interface Row {
  value: number;
  label: string;
}

/** `moved` is called after each move with the new order and the value that moved. */
export function sortable(rows: Row[], moved: (order: number[], value: number) => void): HTMLElement {
  const list = el('ol', { class: 'quiz-order' });
  const items = () => [...list.children] as HTMLElement[];
  const order = () => items().map((item) => Number(item.dataset.value));
  const tell = (item: HTMLElement) => {
    refresh();
    moved(order(), Number(item.dataset.value));
  };

  /** The first row cannot go up, the last not down. */
  function refresh(): void {
    items().forEach((item, index, all) => {
      const [up, down] = item.querySelectorAll('button');
      up!.disabled = index === 0;
      down!.disabled = index === all.length - 1;
    });
  }

  function step(item: HTMLElement, button: HTMLButtonElement, by: -1 | 1): void {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (by < 0) other?.before(item);
    else other?.after(item);
    tell(item);
    // Moving a row takes the focus from its button; at the end of the way that button is disabled.
    if (button.disabled) item.querySelector<HTMLButtonElement>('button:enabled')?.focus();
    else button.focus();
  }

  for (const { value, label } of rows) {
    const item: HTMLLIElement = el(
      'li',
      { class: 'quiz-entry', 'data-value': value },
      el('span', { class: 'quiz-grip', 'aria-hidden': 'true' }, icon('grip')),
      el('span', { class: 'quiz-entry-text' }, label),
    );
    const button = (name: 'up' | 'down', by: -1 | 1) => {
      const made: HTMLButtonElement = el(
        'button',
        {
          type: 'button',
          class: 'quiz-move',
          'aria-label': text[name](label),
          onclick: () => step(item, made, by),
        },
        icon(name),
      );
      return made;
    };
    item.append(button('up', -1), button('down', 1));
    list.append(item);
  }
  refresh();
  dragging(list, items, tell);
  return list;
}

/** Rows follow the pointer; a finger must take the grip, so that the page can still be scrolled. */
function dragging(list: HTMLElement, items: () => HTMLElement[], dropped: (item: HTMLElement) => void): void {
  let held: HTMLElement | undefined;
  let from = 0;

  list.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest('button')) return;
    if (event.pointerType !== 'mouse' && !target.closest('.quiz-grip')) return;
    held = target.closest('li') ?? undefined;
    if (!held) return;
    from = items().indexOf(held);
    held.dataset.held = '';
    list.setPointerCapture(event.pointerId);
    event.preventDefault();
  });

  list.addEventListener('pointermove', (event) => {
    if (!held) return;
    const over = items().find((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return item !== held && event.clientY >= top && event.clientY <= bottom;
    });
    if (!over) return;
    const { top, height } = over.getBoundingClientRect();
    const down = items().indexOf(over) > items().indexOf(held);
    const past = down ? event.clientY > top + height / 3 : event.clientY < top + (height * 2) / 3;
    if (!past) return;
    if (down) over.after(held);
    else over.before(held);
  });

  const drop = () => {
    if (!held) return;
    const item = held;
    held = undefined;
    delete item.dataset.held;
    if (items().indexOf(item) !== from) dropped(item);
  };
  list.addEventListener('pointerup', drop);
  list.addEventListener('pointercancel', drop);
}
