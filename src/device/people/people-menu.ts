/** Where several people use this device: 换人 at the top of the menus, and who is in use without opening one. */
import { peopleMenuText as words } from '#text/people-menu.ts';
import { $profiles, profileId, profileNames } from '../../storage/profiles/profile.ts';
import { showAnew, switchTo } from './switch-to.ts';

const shown = profileId();

function show(): void {
  const people = new Map([['', words.device], ...profileNames()]);
  for (const sheet of document.querySelectorAll('.site-menu-sheet')) {
    sheet.querySelector('.site-menu-people')?.remove();
    if (people.size > 1) sheet.prepend(groupOf(people));
  }
  showInUse(people.size > 1 ? people.get(shown) || words.nameless : undefined);
}

/** In the bar of a run, by its styles (`--in-use`), and at the head of pages that are of one person. */
function showInUse(name: string | undefined): void {
  const { style } = document.documentElement;
  if (name === undefined) style.removeProperty('--in-use');
  else style.setProperty('--in-use', `"${name.replace(/["\\\n]/g, ' ')}"`);
  for (const place of document.querySelectorAll<HTMLElement>('[data-in-use]')) {
    place.hidden = name === undefined;
    place.textContent = name === undefined ? '' : words.inUse(name, place.dataset.inUse === 'book');
  }
}

function groupOf(people: ReadonlyMap<string, string>): HTMLElement {
  const group = document.createElement('div');
  group.className = 'site-menu-group site-menu-people';
  const title = document.createElement('p');
  title.textContent = words.title;
  const list = document.createElement('ul');
  list.className = 'site-list';
  list.setAttribute('aria-label', words.title);
  for (const [id, name] of people) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name || words.nameless;
    if (id === shown) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => {
      if (id !== shown) switchTo(id);
    });
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
  }
  group.append(title, list);
  return group;
}

/**
 * Another tab has changed over, or a page before this one: what stands here is somebody else's. The page of kept data
 * shows everybody's, follows by itself, and may have something to take back.
 */
function look(): void {
  if (profileId() !== shown && !document.querySelector('.device')) showAnew();
}

$profiles.subscribe(show);
// The menu of a run comes later than this.
document.addEventListener(
  'toggle',
  ({ target }) => (target as Element).matches('.site-menu') && show(),
  true,
);
// What this page does to the storage has no area: after erasing, its undo is still wanted.
addEventListener('storage', ({ storageArea }) => storageArea && look());
addEventListener('pageshow', look);
