/** One of each kind of button is pressed, and what it did is taken back by the form itself. */
import { expect } from 'vitest';
import { readBlocks } from '../../src/desk/document/blocks.ts';
import { fileText, withChanges, type Change, type Written } from '../../src/desk/document/written.ts';
import type { DeskData } from '../../src/desk/state/desk-data.ts';
import { stageOf, type Control } from './form-stage.tsx';

type Stage = ReturnType<typeof stageOf>;
/** Does something in the form; false where there is nothing to do it with. */
type Act = (stage: Stage) => boolean;

const at = (path: string): Element | null => document.querySelector(`[data-path="${path}"]`);
const pressed = (stage: Stage, button: Element | null | undefined): boolean => {
  if (button) stage.press(button);
  return Boolean(button);
};
const tool = (path: string, which: 0 | 1 | 2): Element | undefined =>
  at(path)?.querySelectorAll(':scope > .desk-head .desk-tools button')[which];
const beside = (path: string, by: number) =>
  [...path.split('/').slice(0, -1), Number(path.split('/').at(-1)) + by].join('/');

const lines = (text: string) => text.split('\n').filter((line) => line.trim());

/** @param tried the kinds that other pages have tried: what one of them does is done by all in the same way */
export function everyButton(file: Written, name: string, data: DeskData, tried = new Set<string>()): void {
  let last: readonly Change[] = [];
  const stage = stageOf(data, (changes) => (last = changes));
  let shown: Written | undefined;
  const show = (now: Written) => {
    stage.close();
    stage.show(now, name, true);
    shown = now;
  };
  /** The page is shown, whatever was pressed in it. */
  const look = () => {
    if (shown !== file) show(file);
  };
  /** The first of each kind that has not been tried, by its kind: what it is known by once the form is another. */
  const fresh = <Kind extends Element, Known>(
    all: readonly Kind[],
    kindOf: (one: Kind) => string,
    knownBy: (one: Kind) => Known,
  ): [string, Known][] => {
    const first = new Map(all.toReversed().map((one) => [kindOf(one), one]));
    return [...first].flatMap(([what, one]) => (tried.has(what) ? [] : [[what, knownBy(one)]]));
  };
  const done = (now: Written, act: Act): Written | undefined => {
    last = [];
    return act(stage) ? withChanges(now, last) : undefined;
  };
  /** @param exact false where tags come to stand in lines of their own */
  const thereAndBack = (what: string, there: Act, back: Act, exact = true) => {
    show(file);
    const after = done(file, there);
    expect(after && fileText(after), what).not.toBe(fileText(file));
    // What is written can be read.
    readBlocks(after!);
    show(after!);
    const again = done(after!, back);
    if (exact) expect(again && fileText(again), what).toBe(fileText(file));
    else expect(again && lines(fileText(again)), what).toEqual(lines(fileText(file)));
  };

  show(file);
  const parts = stage
    .all('[data-path]')
    .filter((part) => part.querySelector(':scope > .desk-head .desk-tools'));
  const kind = (part: Element) => (part as HTMLElement).dataset.kind ?? '';
  const pathOf = (part: Element) => (part as HTMLElement).dataset.path!;
  const movable = parts.map(pathOf).filter((path) => at(beside(path, 1)));
  for (const [moved, path] of fresh(
    movable.map((path) => at(path)!),
    (part) => `move ${kind(part)}`,
    pathOf,
  )) {
    const text = fileText(file);
    thereAndBack(
      `${path} down and up`,
      (now) => pressed(now, tool(path, 1)),
      (now) => pressed(now, tool(beside(path, 1), 0)),
    );
    show(file);
    const without = done(file, (now) => pressed(now, tool(path, 2)));
    const left = lines(fileText(without!));
    // Lines go, and the others stay as they are.
    expect(lines(text).filter((line) => left.includes(line)).length).toBeGreaterThanOrEqual(left.length);
    expect(left.length, path).toBeLessThan(lines(text).length);
    tried.add(moved);
  }

  look();
  for (const more of stage.all('[data-add-more]')) stage.press(more);
  const ownerOf = (button: Element) => {
    const owner = button.closest('[data-path]');
    return owner ? pathOf(owner) : '';
  };
  const adding = fresh(
    stage.all<HTMLElement>('.desk-add [data-add]'),
    (button) => {
      const owner = button.closest<HTMLElement>('[data-kind]');
      return `add ${owner?.dataset.kind ?? ''}:${button.dataset.add!}`;
    },
    (button) => [ownerOf(button), button.dataset.add!] as const,
  );
  for (const [added, [owner, what]] of adding) {
    const count = countIn(file, owner);
    const path = owner ? `${owner}/${count}` : String(count);
    thereAndBack(
      `${owner || 'page'} ${what}`,
      (now) => {
        const add = scopeOf(owner).querySelector(':scope > .desk-add [data-add-more]');
        if (add) now.press(add);
        return pressed(now, scopeOf(owner).querySelector(`:scope > .desk-add [data-add="${what}"]`));
      },
      (now) => {
        const remove = tool(path, 2);
        if (remove) return pressed(now, remove);
        // Behind a list of its kind it is one entry more.
        const list = at(path) ?? at(owner ? `${owner}/${count - 1}` : String(count - 1))!;
        now.type([...list.querySelectorAll('textarea')].at(-1)!, 'Backspace');
        return true;
      },
      count > 0,
    );
    tried.add(added);
  }

  look();
  const entries = fresh(
    stage
      .all<HTMLTextAreaElement>('li.desk-entry textarea')
      .filter((field) => field.closest('[data-path]')!.matches('li.desk-entry')),
    (field) => {
      const list = field.closest<HTMLElement>('.desk-list')!;
      return `entry ${field.closest<HTMLElement>('.desk-card')?.dataset.kind ?? ''} ${list.getAttribute('aria-label')!}`;
    },
    (field) => pathOf(field.closest('[data-path]')!),
  );
  const field = (path: string) => at(path)!.querySelector('textarea')!;
  for (const [entry, path] of entries) {
    show(file);
    if (!field(path) || at(path)!.querySelector('.desk-answer')) continue;
    thereAndBack(
      `${path} Enter and Backspace`,
      (now) => (now.type(field(path), 'Enter'), true),
      (now) => (now.type(field(beside(path, 1)), 'Backspace'), true),
    );
    show(file);
    if (!at(beside(path, 1))) continue;
    thereAndBack(
      `${path} down and up by keys`,
      (now) => (now.type(field(path), 'ArrowDown', { altKey: true }), true),
      (now) => (now.type(field(beside(path, 1)), 'ArrowUp', { altKey: true }), true),
    );
    tried.add(entry);
  }

  look();
  for (const [added, answers] of fresh(stage.all('[data-add="answer"]'), () => 'answer', ownerOf)) {
    const count = at(answers)!.querySelectorAll('.desk-answer').length;
    thereAndBack(
      `${answers} answer`,
      (now) => pressed(now, at(answers)!.querySelector('[data-add="answer"]')),
      (now) => pressed(now, at(`${answers}/${count}`)!.querySelector('.desk-tools button:last-child')),
    );
    tried.add(added);
  }
  look();
  for (const [added, table] of fresh(stage.all('[data-add="row"]'), () => 'row', ownerOf)) {
    thereAndBack(
      `${table} row`,
      (now) => pressed(now, at(table)!.querySelector('[data-add="row"]')),
      (now) => pressed(now, at(table)!.querySelector('tr:last-child button')),
    );
    tried.add(added);
  }

  look();
  const picks = fresh(
    stage.all('.desk-picks input'),
    ({ id }) => `pick ${id.replace(/^.*@/, '')}`,
    ({ id }) => id,
  );
  for (const [picked, id] of picks) {
    const list = () => document.getElementById(id)!.closest('.desk-picks')!;
    const field = () => document.getElementById(id) as Control;
    show(file);
    const [chosen] = stage.offered(field());
    if (chosen === undefined || list().querySelectorAll('button').length === 0) continue;
    thereAndBack(
      `${id} chosen and taken out`,
      (now) => (now.fill(field(), chosen.name), true),
      (now) => pressed(now, [...list().querySelectorAll('button')].at(-1)),
    );
    tried.add(picked);
  }

  for (const what of ['value', 'gap', 'when', 'why'].filter((one) => !tried.has(one))) {
    show(file);
    const path = openMenus(stage, what);
    if (path === undefined) continue;
    thereAndBack(
      `${path} ${what}`,
      (now) => {
        openMenus(now, what);
        return pressed(now, at(path)!.querySelector(`[data-part="${what}"]`));
      },
      (now) => {
        const row = at(path)!;
        const inner = row.querySelectorAll('.desk-line > .desk-field input');
        if (what === 'when') return (now.fill([...inner].at(-1) as Control, ''), true);
        if (what === 'why') return (now.type(row.querySelector('.desk-inner textarea')!, 'Backspace'), true);
        return pressed(now, [...row.querySelectorAll('[data-inline] > .desk-head button')].at(-1));
      },
    );
    tried.add(what);
  }
  stage.close();
}

/** What holds the menu of a part's children: its card, or the form. */
const scopeOf = (path: string): Element => (path ? at(path)! : document.querySelector('.desk-form')!);

function countIn(file: Written, path: string): number {
  let blocks: readonly { type: string }[] = readBlocks(file);
  for (const index of path ? path.split('/') : []) {
    const block = blocks[Number(index)] as unknown as { entries?: []; children?: [] };
    blocks = block.entries ?? block.children ?? [];
  }
  return blocks.length;
}

/** Opens the menus of lines until one offers this; the path of its line. */
function openMenus(stage: Stage, part: string): string | undefined {
  for (const menu of stage.all('[data-line-menu]')) {
    stage.press(menu);
    const row = menu.closest<HTMLElement>('[data-path]')!;
    const offers = row.querySelector(`:scope > .desk-entry-line [data-part="${part}"]`);
    if (offers && !row.querySelector(':scope > .desk-entry-line .desk-card, .desk-inner'))
      return row.dataset.path;
    stage.press(menu);
  }
  return undefined;
}
