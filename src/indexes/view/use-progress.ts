/**
 * Fills in how far one is: `[data-use-state][data-slug]` in lists and in the head of a procedure's pages.
 * Without runs and scores the counts that the page was sent with stay.
 */
import { progressText as text } from '#text/progress.ts';
import { openRuns } from '../../run/model/glance.ts';
import { ownId } from '../../storage/profiles/profile.ts';
import { peek } from '../../storage/saved.ts';
import { scoreRecord } from '../model/last-score.ts';

const runs = openRuns();
/** A reading page shows its own run by itself: see check-list.ts. */
const own = document.querySelector<HTMLElement>('check-list')?.dataset.slug;
/** How far a run is follows from its way; what knows that comes only where a run is open. */
const far = runs.size > 0 ? import('../../run/lists/how-far.ts').catch(() => undefined) : undefined;

async function words(use: string | undefined, slug: string): Promise<string | undefined> {
  if (use === 'quiz') {
    const score = peek(scoreRecord, ownId(slug));
    return score && text.last(score.right, score.total);
  }
  return slug !== own && runs.has(slug) ? (await far)?.howFar(slug) : undefined;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-use-state]')) {
  const { useState, slug = '' } = place.dataset;
  void words(useState, slug).then((found) => {
    if (found !== undefined) place.textContent = found;
  });
}
