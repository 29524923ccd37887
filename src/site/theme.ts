/** Light, dark, or as the system says: the reader's choice. public/theme.js applies it before the first paint. */
import { saved, type Saved } from '../storage/saved.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The saved choice. */
export const $theme: Saved<Theme> = saved<Theme>(
  {
    name: 'settings',
    version: 1,
    initial: 'auto',
    parse: (value) => THEMES.find((theme) => theme === value),
  },
  'theme',
);

/** The theme that follows this one when the switch is pressed. */
export function following(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}
