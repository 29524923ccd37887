/** What every page needs of script: the theme switch and menus that close when left. */
import { $settings, changeTheme, following, theme } from './theme.ts';
import { themeText } from '#text/theme.ts';

const system = matchMedia('(prefers-color-scheme: dark)');

function applyTheme(): void {
  const choice = theme();
  const dark = choice === 'dark' || (choice === 'auto' && system.matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** `<theme-switch>`: one button that goes through 跟随系统, 浅色 and 深色. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const label = this.querySelector('.theme-label');
    if (!button || !label) return;
    button.addEventListener('click', () => changeTheme(Date.now()));
    $settings.subscribe(() => {
      const choice = (this.dataset.choice = theme());
      label.textContent = themeText.current(themeText[choice]);
      button.title = themeText.change(themeText[following(choice)]);
    });
  }
}

$settings.subscribe(applyTheme);
system.addEventListener('change', applyTheme);
customElements.define('theme-switch', ThemeSwitch);

/** Closes the menus that `keep` is not part of. */
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
