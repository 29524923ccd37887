/**
 * Fills in how far one is: `[data-use-state][data-slug]` in lists and in the head of a procedure's pages.
 * Without runs and scores the counts that the page was sent with stay.
 */
import { progressText as text } from '#text/progress.ts';
import { ownId } from '../../storage/profiles/profile.ts';
import { peek, savedIds } from '../../storage/saved.ts';
import { scoreRecord } from '../model/last-score.ts';

/** A reading page shows its own run by itself: see check-list.ts. */
const own = document.querySelector<HTMLElement>('check-list')?.dataset.slug;
/** How far a run is follows from its way; what knows of runs comes only where there are any. */
const runs = ['run', 'marks'].some((kind) => savedIds(kind).length > 0)
  ? import('../../run/kept/glance.ts').then(({ openRuns }) => openRuns()).catch(() => undefined)
  : undefined;

async function howFar(slug: string): Promise<string | undefined> {
  if (slug === own || !(await runs)?.has(slug)) return undefined;
  const far = await import('../../run/lists/how-far.ts').catch(() => undefined);
  return far?.howFar(slug);
}

async function words(use: string | undefined, slug: string): Promise<string | undefined> {
  if (use === 'quiz') {
    const score = peek(scoreRecord, ownId(slug));
    return score && text.last(score.right, score.total);
  }
  return howFar(slug);
}

for (const place of document.querySelectorAll<HTMLElement>('[data-use-state]')) {
  const { useState, slug = '' } = place.dataset;
  void words(useState, slug).then((found) => {
    if (found !== undefined) place.textContent = found;
  });
}
