/**
 * Keeps the page in step with the jobs that are chosen: `html[data-post]` is `mine`, or `none` once somebody
 * would rather look around; `--post` is the name that the header shows. Only for pages on which a job is
 * chosen: elsewhere public/theme.js has said the same before the first paint.
 */
import { $kept } from './my-roles.ts';
import { chosen, isAnswered, type KeptRoles } from './roles-record.ts';

function show(kept: KeptRoles): void {
  const root = document.documentElement;
  const [first, ...others] = chosen(kept);
  if (isAnswered(kept)) root.dataset.post = first ? 'mine' : 'none';
  else delete root.dataset.post;
  const more = others.length > 0 ? ` +${others.length}` : '';
  if (first) root.style.setProperty('--post', JSON.stringify(first.name + more));
  else root.style.removeProperty('--post');
}

$kept.subscribe(show);
