/** Light, dark, or as the system says: the reader's choice. public/theme.js applies it before the first paint. */
import { saved, type Saved, type Shape } from '../storage/saved.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const themeShape: Shape<Theme> = {
  name: 'settings',
  version: 1,
  initial: 'auto',
  parse: (value) => THEMES.find((theme) => theme === value),
};

/** The saved choice. */
export const $theme: Saved<Theme> = saved(themeShape, 'theme');

/** The theme that follows this one when the switch is pressed. */
export function following(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}
