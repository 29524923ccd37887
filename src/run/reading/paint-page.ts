/** How a run stands, shown in the prose of its reading page, whose markup the build has made. */
import { progressText } from '#text/progress.ts';
import { runText as words } from '#text/run.ts';
import { own } from '../../ui/own.ts';
import { progressOf, rowsByPart } from '../model/path.ts';
import { itemKey } from '../way/visit.ts';
import { chosenIn, markOf, type Form } from '../model/run.ts';
import { tellDiagram } from '../sheet/diagram.ts';
import type { Scene } from '../sheet/session.ts';

const all = (root: ParentNode, selector: string) => root.querySelectorAll<HTMLElement>(selector);

/** Paints the page. Without a run nothing is ticked, greyed or locked. */
export function paintPage(root: HTMLElement, form: Form, scene?: Scene): void {
  const rows = rowsByPart(scene?.rows ?? []);
  for (const part of all(root, '[data-step],[data-section]')) {
    const row = rows.get((part.dataset.step ?? part.dataset.section)!);
    if (row) part.dataset.state = row.state;
    else delete part.dataset.state;
    part.toggleAttribute('data-waits', row?.waits !== undefined);
    for (const note of all(part, '.step-off')) note.hidden = row?.state !== 'off';
    paintReason(part, row && scene ? own(scene.run.overrides, row.key)?.value : undefined);
    for (const item of all(part, '[data-item]')) {
      const box = item.querySelector('input')!;
      const state = row && scene ? markOf(scene.run, itemKey(row, item.dataset.item!)).state : 'open';
      box.checked = state === 'done';
      box.indeterminate = state === 'na' || state === 'problem';
    }
    const chosen = row && scene && chosenIn(scene.run, row.key);
    for (const answer of all(part, '[data-answer]'))
      answer.setAttribute('aria-current', String(chosen === answer.dataset.answer));
  }
  tellDiagram(root, form, scene);
  paintUse(form, scene);
}

/** In the head of the page stands how far the run is, where there is one. */
function paintUse(form: Form, scene: Scene | undefined): void {
  const place = document.querySelector('[data-use-state="checklist"]');
  if (!place) return;
  const { done, total } = scene ? progressOf(scene, scene.run) : { done: 0, total: 0 };
  const items = form.parts.flatMap((part) => part.items).length;
  place.textContent = scene ? progressText.part(done, total) : progressText.items(items);
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
