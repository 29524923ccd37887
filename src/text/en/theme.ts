import type * as zh from '../zh/theme.ts';

export const themeText: typeof zh.themeText = {
  auto: 'as the device',
  light: 'light',
  dark: 'dark',
  current: (name) => `Appearance: ${name}`,
  change: (name) => `Change to: ${name}`,
};
