/** Menus close when something else is pressed or focused, and with Escape. */

/** Closes all menus but the one in which something happens. */
function closeMenus({ target }: Pick<Event, 'target'>): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.site-menu[open]')) {
    if (!menu.contains(target as Node | null)) menu.open = false;
  }
}

addEventListener('click', closeMenus);
addEventListener('focusin', closeMenus);
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = (event.target as Element).closest<HTMLDetailsElement>('details.site-menu[open]');
  closeMenus({ target: null });
  menu?.querySelector('summary')?.focus();
});
