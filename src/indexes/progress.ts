/**
 * Fills in how far one is: `[data-use-state][data-slug]` in lists and in the head of a procedure's pages.
 * Without marks and scores the counts that the page was sent with stay, and nothing more is fetched.
 * A page with a checklist of its own is told by that.
 */
import { progressText as text } from '../site/text.ts';
import { ownId } from '../storage/profile.ts';
import { savedIds } from '../storage/saved.ts';

const places = (use: string) => document.querySelectorAll<HTMLElement>(`[data-use-state="${use}"]`);

/** Writes into the places of this use what `words` says of the pages that have a record of the profile. */
function write(use: string, ids: string[], words: (slug: string) => string | undefined): void {
  for (const place of places(use)) {
    const { slug = '' } = place.dataset;
    if (ids.includes(ownId(slug))) place.textContent = words(slug) ?? place.textContent;
  }
}

async function showTicks(ids: string[]): Promise<void> {
  const [{ isTicked }, { marksOf }] = await Promise.all([
    import('../checklist/model.ts'),
    import('../checklist/store.ts'),
  ]);
  write('checklist', ids, (slug) => {
    const marks = marksOf(slug).get();
    const count = Object.keys(marks.ticks).filter((item) => isTicked(marks, item)).length;
    return count > 0 ? text.ticked(count) : undefined;
  });
}

async function showScores(ids: string[]): Promise<void> {
  const { quizStore } = await import('../quiz/store.ts');
  write('quiz', ids, (slug) => {
    const { last } = quizStore(slug).get();
    return last && text.last(last.right, last.total);
  });
}

const ticked = document.querySelector('check-list') ? [] : savedIds('marks');
const tested = savedIds('quiz');
if (ticked.length > 0 && places('checklist').length > 0) void showTicks(ticked);
if (tested.length > 0 && places('quiz').length > 0) void showScores(tested);
