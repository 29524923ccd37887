/** The theme that the reader has chosen, on the page and on its switch. */
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
