/** What `<offline-state>` shows; loaded when there is something to show. */
import { keptText as text } from '#text/offline.ts';
import { LARGEST_UNASKED, type CopyState } from '../messages.ts';
import { isCostly } from './connection.ts';

/** True once all files were asked for, by the reader or because that costs little. */
let asked = false;
/** What is kept, as far as it is known. */
let known: CopyState = { kept: 0, total: 0, bytes: 0 };
/** Why a newer version could not be installed; keeping files of this version does not change that. */
let failedUpdate: CopyState | undefined;

/**
 * Says in `element` how much is kept and what went wrong. `keep` keeps everything: it is offered as a button, or
 * called at once where that costs little.
 */
export function showState(element: HTMLElement, told: CopyState, keep: () => void): void {
  if (told.total > 0) known = told;
  else if (told.trouble) failedUpdate = told;
  const { kept, total, bytes } = known;
  const { trouble, differing } = told.trouble || !failedUpdate ? told : failedUpdate;
  const all = total > 0 && kept === total;
  // Nothing is known yet, nor wrong: nobody has asked for a copy.
  const offered = total === 0 && !trouble;
  const costly = offered || isCostly() || bytes > LARGEST_UNASKED;
  element.hidden = false;
  element.querySelector('span')!.textContent = [
    offered && text.offer,
    total > 0 && (all ? text.all : text.part(kept / total)),
    // All of this version is kept, so what went wrong is about a newer one.
    trouble && all && text.notNewer,
    trouble && (differing ? text.differing(differing) : text.trouble[trouble]),
  ]
    .filter(Boolean)
    .join('');
  const button = element.querySelector('button')!;
  button.hidden = !trouble && (all || asked || !costly);
  button.textContent = trouble ? text.retry : offered ? text.keepOffered : text.keepAll(bytes);
  button.onclick = () => {
    asked = true;
    failedUpdate = undefined;
    button.hidden = true;
    keep();
  };
  if (!told.trouble && !all && !costly && !asked) {
    asked = true;
    keep();
  }
}
