/** Shows at each page of a list what was done with it: `[data-deeds=slug]` holds the words, hidden. */
import { learntOf, usedTimes } from './deeds.ts';

const used = usedTimes();
for (const place of document.querySelectorAll<HTMLElement>('[data-deeds]')) {
  const slug = place.dataset.deeds ?? '';
  const done = { ...learntOf(slug), used: used.has(slug) };
  for (const [deed, isDone] of Object.entries(done))
    place.querySelector<HTMLElement>(`.is-${deed}`)!.hidden = !isDone;
}
