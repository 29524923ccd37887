/** A folder of pages in the form: nothing is without a field, and each field and button touches its own lines. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deskText as words } from '#text/desk.ts';
import { readBlocks, type Block } from '../../src/desk/document/blocks.ts';
import {
  fileText,
  withChanges,
  written,
  type Change,
  type Written,
} from '../../src/desk/document/written.ts';
import { blockAt, childPath } from '../../src/desk/edit/places.ts';
import { everyButton } from './every-button.ts';
import { dataOf, stageOf, type Control, type Offered } from './form-stage.tsx';

const pathOf = ({ id }: Element): string => id.replace(/^desk:/, '');

/** What a field is filled in with, other than what it holds. */
function another(control: Control, offered: (control: Control) => readonly Offered[]): Filled | undefined {
  if (control.role === 'combobox')
    return offered(control).findLast(
      ({ id, name }) => (id === '' ? control.value !== '' : name !== control.value) && name !== words.newStep,
    );
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return !control.checked;
  if (control instanceof HTMLInputElement && control.type === 'date') return '2031-02-03';
  if (control instanceof HTMLSelectElement)
    return [...control.options]
      .map(({ value }) => value)
      .findLast((value) => value !== '\n' && value !== control.value);
  return control.inputMode === 'numeric' ? '77' : `${control.value}甲`;
}

/** What a field holds. */
type Filled = string | boolean | Offered;

const held = (control: Control, offered: (control: Control) => readonly Offered[]): Filled =>
  control.role === 'combobox'
    ? (offered(control).find(({ id, name }) => (id === '' ? '' : name) === control.value) ?? control.value)
    : control instanceof HTMLInputElement && control.type === 'checkbox'
      ? control.checked
      : control.value;

const nameIn = ({ text }: Change) => /^\s*([A-Za-z]+)/.exec(text)?.[1];

/** True where both change the same; what two put in at one place stands side by side. */
const overlap = (a: Change, b: Change): boolean => {
  const [first, second] = [a, b].sort(byPlace);
  if (byPlace(a, b) === 0 && nameIn(a) !== undefined && nameIn(a) === nameIn(b)) return true;
  return byPlace({ from: second!.from }, { from: first!.to }) < 0;
};
const byPlace = (a: Pick<Change, 'from'>, b: Pick<Change, 'from'>) =>
  a.from.line - b.from.line || a.from.column - b.from.column;

/** The paths of all that a page consists of. */
function pathsOf(blocks: readonly Block[], within = ''): string[] {
  return blocks.flatMap((block, index) => {
    const path = childPath(within, index);
    const own = block.type === 'element' ? block.attributes.map(({ name }) => `${path}@${name}`) : [];
    return [path, ...own, ...pathsOf(block.type === 'list' ? block.entries : block.children, path)];
  });
}

const FIELDS = 'input[id]:not([type="file"]), textarea[id], select[id]';

/**
 * @param some which of its pages are tried; all where it is absent
 * @param pressed false where no buttons are tried, which takes longest
 */
export async function describeForm(folder: string, some?: RegExp, pressed = true): Promise<void> {
  const data = await dataOf(folder);
  const files = globSync(`${folder}/procedures/**/*.mdx`)
    .filter((name) => !some || some.test(name))
    .sort()
    .map((name) => [name, written(readFileSync(name, 'utf8'))] as const);

  test.each(files)('%s: nothing of it is without a form', (name, file) => {
    const stage = stageOf(data, () => {});
    stage.show(file, name, true);
    for (const more of stage.all('[data-more]')) stage.press(more);
    const missing = pathsOf(readBlocks(file)).filter(
      (path) => !document.getElementById(`desk:${path}`) && !document.querySelector(`[data-path="${path}"]`),
    );
    expect(missing).toEqual([]);
    // What is only shown as it is written, and cannot be filled in.
    expect(stage.all('code').map(({ textContent }) => textContent)).toEqual([]);
    stage.close();
  });

  test.each(files)('%s: every field changes the lines of its part, and changes them back', (name, file) => {
    let last: readonly Change[] = [];
    const stage = stageOf(data, (changes) => (last = changes));
    const strokes = (control: Control, value: Filled) => {
      last = [];
      stage.fill(control, value);
      return last;
    };
    const open = (now: Written, whole = false) => {
      stage.show(now, name);
      // What stands behind a button is the same in all components of a name: once is enough.
      const seen = new Set<string>();
      for (const more of stage.all('[data-more]')) {
        const kind = more.closest<HTMLElement>('[data-kind]')!.dataset.kind!;
        if (whole || !seen.has(kind)) stage.press(more);
        seen.add(kind);
      }
    };
    open(file);
    // Fields of one kind offer the same on a page.
    const known = new Map<string, readonly Offered[]>();
    const offered = (control: Control): readonly Offered[] => {
      const part = control.closest<HTMLElement>('[data-kind]')?.dataset.kind ?? '';
      const kind = part + pathOf(control).replace(/^[\d/]+|\d+/g, '');
      const names = known.get(kind) ?? stage.offered(control);
      known.set(kind, names);
      return names;
    };
    const blocks = readBlocks(file);
    // Those that add to a list are tried by themselves.
    let waiting = stage
      .all(FIELDS)
      .filter((control) => !control.closest('.desk-picks') && !control.parentElement!.querySelector('code'))
      .map(pathOf)
      // The rows of one list are changed in the same way.
      .filter((path) => !/^@\w+~[1-9]/.test(path));
    const mute = new Set<string>();
    while (waiting.length > 0) {
      const next: string[] = [];
      const taken: Change[] = [];
      const was = new Map<string, Filled>();
      for (const path of waiting) {
        const control = document.getElementById(`desk:${path}`) as Control;
        const value = another(control, offered);
        const before = held(control, offered);
        const changes = value === undefined ? [] : strokes(control, value);
        if (changes.length === 0) mute.add(path);
        // What is chosen by an id stays to be chosen.
        else if (/@id$/.test(path) !== /@id$/.test(waiting[0]!)) next.push(path);
        else if (changes.some((change) => taken.some((other) => overlap(change, other)))) next.push(path);
        else {
          const block = blockAt(blocks, path.replace(/[@~#].*$/, ''));
          for (const { from, to } of block ? changes : []) {
            expect(from.line, path).toBeGreaterThanOrEqual(block!.from.line);
            expect(to.line, path).toBeLessThanOrEqual(block!.to.line);
          }
          taken.push(...changes);
          was.set(path, before);
        }
      }
      const after = withChanges(file, taken);
      // A fresh form: nothing of what was typed is left in it.
      stage.close();
      open(after, true);
      const back = [...was].flatMap(([path, value]) => {
        const control = document.getElementById(`desk:${path}`) as Control | null;
        expect(control, path).not.toBeNull();
        return [...strokes(control!, value)];
      });
      // Of two that are put in at one place the last stands before the other.
      expect(fileText(withChanges(after, back.reverse()))).toBe(fileText(file));
      stage.close();
      open(file);
      if (next.length === waiting.length) throw new Error(next.join(' '));
      waiting = next;
    }
    // Without a length there is nothing to be counted in.
    expect([...mute].filter((path) => !/~(?:unit|direction)$/.test(path))).toEqual([]);
    stage.close();
  });

  if (!pressed) return;
  const tried = new Set<string>();
  test.each(files)(
    '%s: what a button does can be taken back by another',
    (name, file) => everyButton(file, name, data, tried),
    600_000,
  );
}
