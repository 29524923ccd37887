/** Menus close when something else is pressed or focused, and with Escape. */

/** Closes all menus but the one that `keep` stands in. */
function closeMenus(keep?: Node | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.site-menu[open]')) {
    if (!keep || !menu.contains(keep)) menu.open = false;
  }
}

addEventListener('click', (event) => closeMenus(event.target as Node));
addEventListener('focusin', (event) => closeMenus(event.target as Node));
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = (event.target as Element).closest<HTMLDetailsElement>('details.site-menu[open]');
  closeMenus();
  menu?.querySelector('summary')?.focus();
});
