/** Light, dark, or as the system says: the reader's choice. public/theme.js applies it before the first paint. */
import { lwwMapRecord, put } from '../../storage/records/lww-map.ts';
import { tested } from '../../storage/records/record-type.ts';
import { saved } from '../../storage/saved.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The choice stands under `theme`. */
export const themeRecord = lwwMapRecord(
  'settings',
  2,
  tested((value): value is Theme => THEMES.includes(value as Theme)),
  { 1: (value) => ({ theme: { value, at: 0 } }) },
);

/** The saved choice. */
export const $settings = saved(themeRecord, 'theme');

/** The theme that is chosen now. */
export const theme = (): Theme => $settings.get().theme?.value ?? 'auto';

/** Goes on to the theme that follows when the switch is pressed. */
export function changeTheme(now: number): void {
  $settings.update((settings) => put(settings, 'theme', following(settings.theme?.value ?? 'auto'), now));
}

/** The theme that follows this one when the switch is pressed. */
export function following(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}
