/** What `<offline-state>` says, fetched when there is something to say. */
import { keptText as text } from '#text/kept.ts';
import { KEPT_UNASKED, type Kept } from './model.ts';

/** What the browser tells about the connection; not in every browser. */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/** True once all files were asked for, by the reader or because that costs little. */
let asked = false;
/** What is kept, as far as it is known. */
let known: Kept = { kept: 0, total: 0, bytes: 0 };
/** What went wrong with a version that was to be installed: it stays so, whatever is kept of this one. */
let failed: Kept | undefined;

/** Says how much is kept and what went wrong; offers `keep`, which keeps everything, or does so unasked. */
export function say(state: HTMLElement, told: Kept, keep: () => void): void {
  if (told.total > 0) known = told;
  else failed = told;
  const { kept, total, bytes } = known;
  const { trouble, differing } = told.trouble || !failed ? told : failed;
  const all = total > 0 && kept === total;
  const { connection } = navigator as { connection?: Connection };
  const costly = connection?.saveData || connection?.type === 'cellular' || bytes > KEPT_UNASKED;
  state.hidden = false;
  state.querySelector('span')!.textContent = [
    total > 0 && (all ? text.all : text.part(kept / total)),
    // What is kept is whole: only another version can have been what did not come.
    trouble && all && text.notNewer,
    trouble && (differing ? text.differing(differing) : text.trouble[trouble]),
  ]
    .filter(Boolean)
    .join('');
  const button = state.querySelector('button')!;
  button.hidden = !trouble && (all || asked || !costly);
  button.textContent = trouble ? text.retry : text.keepAll(bytes);
  button.onclick = () => {
    asked = true;
    failed = undefined;
    button.hidden = true;
    keep();
  };
  if (!told.trouble && !all && !costly && !asked) {
    asked = true;
    keep();
  }
}
