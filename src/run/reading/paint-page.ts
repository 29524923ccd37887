/** How a run stands, shown in the prose of its reading page, whose markup the build has made. */
import { COLON } from '#text/punctuation.ts';
import { runText as words } from '#text/run.ts';
import { own } from '../../ui/own.ts';
import { terms } from '#text/terms.ts';
import { rowsByPart } from '../model/path.ts';
import { momentOf } from '../limits/dates.ts';
import { problemsIn } from '../way/tasks.ts';
import { itemKey } from '../way/visit.ts';
import { chosenIn, markOf, type Form, type Mark } from '../model/run.ts';
import { tellDiagram } from '../view/diagram.ts';
import { paintUse } from '../view/paint-use.ts';
import { paintItemCase, paintStepCase, paintTimes, type Act } from './paint-cases.ts';
import type { Scene } from '../sheet/scene.ts';

const all = (root: ParentNode, selector: string) => root.querySelectorAll<HTMLElement>(selector);

/** Below what sticks to the top of the window, in px. */
const BELOW_BARS = 130;

/** Paints the page, and leaves the step that is read where it is: not every browser sees to that. */
export function paintPage(root: HTMLElement, form: Form, scene: Scene | undefined, act: Act): void {
  const read = [...all(root, '[data-step]')].find((part) => bottomOf(part) > BELOW_BARS);
  const before = read ? topOf(read) : 0;
  paint(root, form, scene, act);
  // Its notes and those above may have come in or gone.
  const moved = read && before < innerHeight ? topOf(read) - before : 0;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

const topOf = (part: Element) => part.getBoundingClientRect().top;
const bottomOf = (part: Element) => part.getBoundingClientRect().bottom;

/** Without a run nothing is ticked, greyed or locked. */
function paint(root: HTMLElement, form: Form, scene: Scene | undefined, act: Act): void {
  const rows = rowsByPart(scene?.rows ?? []);
  const clocked = scene?.rows.filter(({ clock }) => clock !== undefined) ?? [];
  const byClock = new Map(
    clocked.flatMap((row) => row.part.items.map(({ id }) => [itemKey(row, id), row] as const)),
  );
  for (const part of all(root, '[data-step],[data-section]')) {
    const row = rows.get((part.dataset.step ?? part.dataset.section)!);
    if (row) part.dataset.state = row.state;
    else delete part.dataset.state;
    part.toggleAttribute('data-problems', row !== undefined && problemsIn(scene!.run, row) > 0);
    part.toggleAttribute('data-waits', row?.waits !== undefined);
    for (const note of all(part, '.step-off')) {
      note.hidden = row?.state !== 'off';
      note.textContent = row?.case?.not ? words.skipped(row.part.when!) : terms.notTaken;
    }
    for (const facts of all(part, '.step-facts')) paintStepCase(facts, row, scene, act);
    paintTimes(part, row, scene);
    paintReason(part, row && scene ? own(scene.run.overrides, row.key)?.value : undefined);
    for (const item of all(part, '[data-item]')) {
      const box = item.querySelector('input')!;
      // By the clock each time has a row and a box of its own.
      const timed = byClock.get(item.dataset.item!);
      const key = timed ? item.dataset.item : row && itemKey(row, item.dataset.item!);
      const mark: Mark = key !== undefined && scene ? markOf(scene.run, key) : { state: 'open' };
      box.checked = mark.state === 'done';
      box.indeterminate = mark.state === 'na' || mark.state === 'problem';
      paintMark(item, mark);
      paintItemCase(item, timed ?? row, scene, act);
    }
    const chosen = row && scene && chosenIn(scene.run, row.key);
    for (const answer of all(part, '[data-answer]'))
      answer.setAttribute('aria-current', String(chosen === answer.dataset.answer));
  }
  tellDiagram(root, form, scene);
  paintUse(form, scene);
}

/** Says what there is to say of an item that is not simply done: it does not apply, or something is wrong. */
function paintMark(item: HTMLElement, { state, note, problem }: Mark): void {
  for (const said of all(item, '.item-mark')) said.remove();
  item.dataset.mark = state;
  const lines = [
    ...(problem ? [words.hadProblem(momentOf(problem.at), problem.note, words.state[state])] : []),
    ...(state === 'done' && note ? [note] : []),
    ...(state === 'na' || state === 'problem'
      ? [`${words.state[state]}${note ? `${COLON}${note}` : ''}`]
      : []),
  ];
  for (const line of lines) {
    const said = document.createElement('p');
    said.className = 'item-mark';
    said.textContent = line;
    item.lastElementChild!.append(said);
  }
}

/** Shows why somebody went on past this hold step. */
function paintReason(part: HTMLElement, reason: string | null | undefined): void {
  part.querySelector('.checklist-reason')?.remove();
  if (!reason) return;
  const note = document.createElement('p');
  note.className = 'checklist-reason';
  note.textContent = words.overridden(reason);
  part.append(note);
}
