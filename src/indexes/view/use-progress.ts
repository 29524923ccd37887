/**
 * Fills in how far one is: `[data-use-state][data-slug]` in lists and in the head of a procedure's pages.
 * Without marks and scores the counts that the page was sent with stay. A page with a checklist of its
 * own is told by that.
 */
import { progressText as text } from '#text/progress.ts';
import { ownId } from '../../storage/profiles/profile.ts';
import { peek } from '../../storage/saved.ts';
import { scoreRecord, ticksRecord } from '../model/glance.ts';

const own = document.querySelector('check-list') !== null;

function words(use: string | undefined, slug: string): string | undefined {
  if (use === 'quiz') {
    const score = peek(scoreRecord, ownId(slug));
    return score && text.last(score.right, score.total);
  }
  const ticks = own ? 0 : peek(ticksRecord, ownId(slug));
  return ticks ? text.ticked(ticks) : undefined;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-use-state]')) {
  const { useState, slug = '' } = place.dataset;
  place.textContent = words(useState, slug) ?? place.textContent;
}
