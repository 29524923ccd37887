/** In the head of a procedure's pages stands how far its run is. */
import { progressText as words } from '#text/progress.ts';
import { progressOf } from '../model/path.ts';
import type { Form } from '../model/run.ts';
import { summaryOf } from '../model/summary.ts';
import { openRunsOf } from './begin.ts';
import type { Scene } from './session.ts';

/** The run that is shown, else the one that is open, else how many are, else how many items there are. */
export function paintUse(form: Form, scene: Scene | undefined): void {
  const place = document.querySelector('[data-use-state="checklist"]');
  if (place) place.textContent = usedWords(form, scene);
}

function usedWords(form: Form, scene: Scene | undefined): string {
  const open = openRunsOf(form.slug);
  if (!scene && open.length > 1) return words.runs(open.length);
  const { done, total = 0 } = scene
    ? progressOf(scene, scene.run)
    : open[0]
      ? summaryOf(open[0].run)
      : { done: 0 };
  return total ? words.part(done, total) : words.items(form.parts.flatMap((part) => part.items).length);
}
