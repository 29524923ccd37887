/**
 * The colours of the site that an organisation chooses, and whether they can be read: the accent as text and lines on
 * every ground of a page, the seal as a ground under its own characters.
 */
import type { Site, ThemeColour } from '../model.ts';
import { contrast, hexOf, oklchOf } from './oklch.ts';

export type Part = 'accent' | 'seal';
export type Theme = 'light' | 'dark';

/** The grounds that stand in `ui/styles/tokens.css`: paper, sheet and what is sunk. */
const GROUNDS = {
  light: ['#fbfaf7', '#ffffff', '#f4f1ea'],
  dark: ['#14181c', '#1b2025', '#101417'],
} as const;
/** What stands on the accent, and on the seal. */
const ON_ACCENT = { light: '#ffffff', dark: '#10161b' } as const;
const ON_SEAL = { light: '#ffffff', dark: '#fbf5ea' } as const;

/** What they are where the site names none. */
const OURS: Record<Part, ThemeColour> = {
  accent: { light: '#24527a', dark: '#8ab8de' },
  seal: { light: '#b93426', dark: '#bf4034' },
};

export const colourOf = ({ colours }: Site, part: Part): ThemeColour => colours[part] ?? OURS[part];

/** WCAG 2.2 AA: text, and what is no text. */
const TEXT = 4.5;
const SHAPE = 3;

/** A ground in a breath of the accent, for what is chosen. */
export function softOf(accent: string, theme: Theme): string {
  const { hue, chroma } = oklchOf(accent);
  return theme === 'light'
    ? hexOf({ lightness: 0.955, chroma: Math.min(chroma, 0.012), hue })
    : hexOf({ lightness: 0.285, chroma: Math.min(chroma, 0.034), hue });
}

/** The accent as ink on paper, where greys are all that other colours have. */
export function inkOf(accent: string): string {
  const { lightness, ...rest } = oklchOf(accent);
  return hexOf({ lightness: Math.min(lightness, lightness * 0.85), ...rest });
}

/** What a colour must differ from, and how much. */
function pairs(part: Part, theme: Theme, colour: string): { other: string; least: number }[] {
  const text = (others: readonly string[]) => others.map((other) => ({ other, least: TEXT }));
  if (part === 'seal') return [...text([ON_SEAL[theme]]), { other: GROUNDS[theme][0], least: SHAPE }];
  return text([...GROUNDS[theme], softOf(colour, theme), ON_ACCENT[theme]]);
}

export interface Unreadable {
  /** The contrast that falls shortest, and what it should be. */
  found: number;
  least: number;
  /** The nearest colour with the same hue that is readable. */
  proposed: string;
}

/** What is wrong with a colour in a theme; undefined where it can be read. */
export function unreadable(part: Part, theme: Theme, colour: string): Unreadable | undefined {
  const short = pairs(part, theme, colour)
    .map(({ other, least }) => ({ found: contrast(colour, other), least }))
    .filter(({ found, least }) => found < least)
    .sort((a, b) => a.found / a.least - b.found / b.least)[0];
  return short && { ...short, proposed: readable(part, theme, colour) };
}

const isReadable = (part: Part, theme: Theme, colour: string) =>
  pairs(part, theme, colour).every(({ other, least }) => contrast(colour, other) >= least);

/** The colour itself, or the nearest in lightness that can be read. */
export function readable(part: Part, theme: Theme, colour: string): string {
  if (isReadable(part, theme, colour)) return colour;
  const { lightness, chroma, hue } = oklchOf(colour);
  for (let away = 0.002; away <= 1; away += 0.002)
    for (const near of [lightness - away, lightness + away]) {
      if (near < 0 || near > 1) continue;
      const candidate = hexOf({ lightness: near, chroma, hue });
      if (isReadable(part, theme, candidate)) return candidate;
    }
  throw new Error(`no lightness makes ${colour} readable`); // there is a grey between any two grounds
}
