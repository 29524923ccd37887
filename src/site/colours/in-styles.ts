/** Puts the colours that a site chooses into the stylesheets, in place of those that stand in `ui/styles/`. */
import type { Site } from '../model.ts';
import { inkOf, softOf, type Theme } from './palette.ts';

/** As much of PostCSS's declaration as is used here. */
interface Declaration {
  value: string;
  parent?: Parent | undefined;
}
interface Parent {
  type: string;
  selector?: string;
  name?: string;
  params?: string;
  parent?: Parent | undefined;
}

/** The theme that a declaration stands for, or paper. */
function themeOf({ parent }: Declaration): Theme | 'print' {
  for (let at = parent; at; at = at.parent) {
    if (at.name === 'media' && at.params?.includes('print')) return 'print';
    if (at.selector?.includes('dark')) return 'dark';
  }
  return 'light';
}

export function siteColours({ colours: { accent, seal } }: Site) {
  const put =
    (valueFor: (theme: Theme | 'print', before: string) => string) => (declaration: Declaration) => {
      const value = valueFor(themeOf(declaration), declaration.value);
      if (value !== declaration.value) declaration.value = value;
    };
  return {
    postcssPlugin: 'site-colours',
    Declaration: {
      ...(accent && {
        '--blue': put((theme) => (theme === 'print' ? inkOf(accent.light) : accent[theme])),
        '--blue-soft': put((theme, before) => (theme === 'print' ? before : softOf(accent[theme], theme))),
      }),
      ...(seal && { '--seal-ground': put((theme) => seal[theme === 'dark' ? 'dark' : 'light']) }),
    },
  };
}

/** What a browser shows around the page: the paper, or the accent of the site. */
export const browserColours = ({ colours: { accent } }: Site) =>
  accent ? { light: accent.light, dark: softOf(accent.dark, 'dark') } : { light: '#fbfaf7', dark: '#14181c' };
