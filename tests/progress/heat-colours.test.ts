/** The squares of the calendar of answers, as the stylesheets colour them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
const shares = [...readFileSync('src/progress/view/progress.css', 'utf8').matchAll(/--share: (\d+)%/g)].map(
  ([, share]) => Number(share) / 100,
);

/** Red, green and blue, 0 to 255, of a name in the light or the dark theme. */
function colour(name: string, theme: 'light' | 'dark'): number[] {
  const [light, dark] = [...tokens.matchAll(new RegExp(`--${name}: #([0-9a-f]{6});`, 'g'))];
  const hex = (theme === 'light' ? light : dark)![1]!;
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function luminance(rgb: number[]): number {
  const [r, g, b] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

it.each(['light', 'dark'] as const)('neighbours are told apart in the %s theme', (theme) => {
  const [empty, full] = [colour('line', theme), colour('pine', theme)];
  expect(shares).toHaveLength(4);
  const levels = [0, ...shares].map((share) =>
    luminance(empty.map((value, i) => value + (full[i]! - value) * share)),
  );
  for (let i = 1; i < levels.length; i++) {
    const [dim, bright] = [levels[i - 1]!, levels[i]!].sort((a, b) => a - b);
    expect((bright! + 0.05) / (dim! + 0.05), `${i - 1} and ${i}`).toBeGreaterThan(1.4);
  }
});
