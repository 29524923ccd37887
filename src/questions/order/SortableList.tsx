import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TargetedPointerEvent } from 'preact';
import { Icon } from '../../ui/components/Icon.tsx';
import { questionText as text } from '#text/questions.ts';

interface Props {
  /** The values in the order in which they stand; each is there once. */
  order: readonly number[];
  nameOf: (value: number) => string;
  /** Called after each move with the new order and the value that moved. */
  onMove: (order: number[], moved: number) => void;
}

const DIRECTIONS = [
  { name: 'up', by: -1 },
  { name: 'down', by: 1 },
] as const;

/** The order with one value taken out and put in at another place. */
function moved(order: readonly number[], value: number, to: number): number[] {
  const rest = order.filter((each) => each !== value);
  return [...rest.slice(0, to), value, ...rest.slice(to)];
}

/** A list that is put in order with arrow buttons, or by dragging its rows. */
export function SortableList({ order, nameOf, onMove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  /** The row that follows the pointer, and the order while it does. */
  const [drag, setDrag] = useState<{ value: number; order: readonly number[] }>();
  const shown = drag?.order ?? order;

  /** The button that was pressed: moving a row takes the focus from it. */
  const pressed = useRef<{ value: number; name: string }>();
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { value, name } = pressed.current;
    pressed.current = undefined;
    const buttons = [...list.current!.children[order.indexOf(value)]!.querySelectorAll('button')];
    const free = buttons.filter(({ disabled }) => !disabled);
    // At the end of the way the button is disabled.
    (free.find((button) => button.dataset.move === name) ?? free[0])?.focus();
  }, [order]);

  function step(value: number, { name, by }: (typeof DIRECTIONS)[number]): void {
    pressed.current = { value, name };
    onMove(moved(order, value, order.indexOf(value) + by), value);
  }

  /** A finger must take the grip, so that the page can still be scrolled. */
  function take(event: TargetedPointerEvent<HTMLOListElement>): void {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest('button')) return;
    if (event.pointerType !== 'mouse' && !target.closest('.quiz-grip')) return;
    const place = [...event.currentTarget.children].findIndex((row) => row.contains(target));
    if (place < 0) return;
    setDrag({ value: order[place]!, order });
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  function follow({ currentTarget, clientY }: TargetedPointerEvent<HTMLOListElement>): void {
    if (!drag) return;
    const from = drag.order.indexOf(drag.value);
    const boxes = [...currentTarget.children].map((row) => row.getBoundingClientRect());
    const over = boxes.findIndex(
      ({ top, bottom }, place) => place !== from && clientY >= top && clientY <= bottom,
    );
    if (over < 0) return;
    const { top, height } = boxes[over]!;
    // Rows change places when the pointer is well within the other one, so that they do not flicker.
    const isPast = over > from ? clientY > top + height / 3 : clientY < top + (height * 2) / 3;
    if (isPast) setDrag({ ...drag, order: moved(drag.order, drag.value, over) });
  }

  function drop(): void {
    if (!drag) return;
    setDrag(undefined);
    if (drag.order.indexOf(drag.value) !== order.indexOf(drag.value)) onMove([...drag.order], drag.value);
  }

  return (
    <ol
      ref={list}
      class="quiz-order"
      onPointerDown={take}
      onPointerMove={follow}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      {shown.map((value, place) => (
        <li key={value} class="quiz-entry" data-held={drag?.value === value || undefined}>
          <span class="quiz-grip" aria-hidden="true">
            <Icon name="grip" bold />
          </span>
          <span class="quiz-entry-text">{nameOf(value)}</span>
          {DIRECTIONS.map((direction) => (
            <button
              key={direction.name}
              type="button"
              class="button plain quiz-move"
              data-move={direction.name}
              aria-label={text[direction.name](nameOf(value))}
              disabled={place + direction.by < 0 || place + direction.by >= shown.length}
              onClick={() => step(value, direction)}
            >
              <Icon name={direction.name} bold />
            </button>
          ))}
        </li>
      ))}
    </ol>
  );
}
