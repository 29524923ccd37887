/** What an open run has on its reading page besides boxes: buttons for what is not so, or is done once more. */
import { COLON } from '#text/punctuation.ts';
import { runSheetText as words } from '#text/run-sheet.ts';
import { doAgain, sayCase } from '../rows/cases.ts';
import { sayNotSo, type Command } from '../sheet/commands.ts';
import type { Scene } from '../sheet/scene.ts';
import { markOf } from '../model/run.ts';
import { timeName } from '../way/boxes.ts';
import { isComplete } from '../way/tasks.ts';
import { itemKey, type Row } from '../way/visit.ts';

/** Does a command in the run that is shown. */
export type Act = (command: Command) => void;

/** A button of an element, or none. It stays the same one while it says something else: it may have the focus. */
function paintButton(
  place: HTMLElement,
  what: string,
  to: { name: string; about: string; act: () => void } | undefined,
): void {
  const there = place.querySelector<HTMLButtonElement>(`:scope > [data-case="${what}"]`);
  if (!to) return there?.remove();
  const button = there ?? document.createElement('button');
  button.type = 'button';
  button.className = 'case-button';
  button.dataset.case = what;
  button.textContent = to.name;
  button.ariaLabel = to.about;
  button.onclick = (event) => {
    // The line around it ticks its box.
    event.stopPropagation();
    to.act();
  };
  if (!there) place.append(button);
}

/** The buttons of a step that is done only sometimes, or every so often. */
export function paintStepCase(place: HTMLElement, row: Row | undefined, scene: Scene | undefined, act: Act) {
  const { name, when } = row?.part ?? {};
  const on = row?.case;
  const not = on?.not ?? false;
  paintButton(
    place,
    'step',
    on && {
      ...(not
        ? { name: words.so, about: `${words.so}${COLON}${name}` }
        : { name: words.notSo, about: words.notSoOf(when!) }),
      act: () => act(sayCase(row!, !not)),
    },
  );
  const times = row?.part.every === undefined ? [] : timesOf(row, scene);
  const [before, last] = [times.at(-2), times.at(-1)];
  const done = last && isComplete(scene!.run, last);
  const again = last && (done ? doAgain(last, true) : before && doAgain(before, false));
  const said = done ? words.again : words.notAgain;
  paintButton(
    place,
    'again',
    again && { name: said, about: `${said}${COLON}${name}`, act: () => act(again) },
  );
}

/** The rows of what is done by the clock, one a time. */
const timesOf = ({ part }: Row, scene: Scene | undefined) =>
  (scene?.rows ?? []).filter((other) => other.part.id === part.id && other.clock !== undefined);

/** The button of an item that is done only sometimes, while it is open; then its box gets the focus. */
export function paintItemCase(item: HTMLElement, row: Row | undefined, scene: Scene | undefined, act: Act) {
  const { text = '', when, id = '' } = row?.part.items.find((one) => one.id === ownId(item)) ?? {};
  const open = row && scene && markOf(scene.run, itemKey(row, id)).state === 'open';
  paintButton(
    item.querySelector<HTMLElement>('.item-text')!,
    'item',
    open && when !== undefined
      ? {
          name: words.notSo,
          about: words.notSoOf(when),
          act: () => {
            act(sayNotSo(scene.run, row, { text, when }));
            item.querySelector('input')!.focus();
          },
        }
      : undefined,
  );
}
const ownId = (item: HTMLElement) => item.dataset.item!.split('~')[0];

/** Gives what is done every so often as many boxes as the run has times of it. */
export function paintTimes(part: HTMLElement, row: Row | undefined, scene: Scene | undefined): void {
  if (row?.part.every === undefined && part.dataset.every === undefined) return;
  part.dataset.every = '';
  const times = row ? timesOf(row, scene) : [];
  for (const list of part.querySelectorAll('.item-times')) {
    const boxes = [...list.children] as HTMLElement[];
    for (const box of boxes.slice(Math.max(1, times.length))) box.remove();
    for (const time of times.slice(boxes.length)) list.append(boxOf(boxes[0]!, time));
  }
}

/** A box for one more time, like the first. */
function boxOf(first: HTMLElement, row: Row): HTMLElement {
  const box = first.cloneNode(true) as HTMLElement;
  const key = itemKey(row, ownId(first)!);
  const label = box.querySelector<HTMLElement>('.item-text')!;
  box.dataset.item = key;
  label.id = `${key}-time`;
  label.textContent = timeName(row);
  box.querySelector('input')!.setAttribute('aria-labelledby', `${ownId(first)} ${label.id}`);
  return box;
}
