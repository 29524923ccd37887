/** In the head of a procedure's pages stands how far its run is. */
import { progressText as words } from '#text/progress.ts';
import { howFar } from '../lists/how-far.ts';
import { shareOf } from '../model/path.ts';
import type { Form } from '../model/run.ts';
import type { Scene } from '../sheet/scene.ts';

/** The run that is shown, else the one that is open, else how many are, else how many items there are. */
export function paintUse(form: Form, scene: Scene | undefined): void {
  const place = document.querySelector('[data-use-state="checklist"]');
  if (!place) return;
  const { done, total } = scene ? shareOf(scene, scene.run) : { done: 0, total: 0 };
  const items = form.parts.flatMap((part) => part.items).length;
  place.textContent = scene ? words.part(done, total) : (howFar(form.slug) ?? words.items(items));
}
