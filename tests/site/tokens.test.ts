/** Every colour that carries words is read easily on what it stands on, in both themes (WCAG 2.2 AA). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
const light = block(':root {');
const dark = { ...light, ...block(":root[data-theme='dark'] {") };

/** The custom properties of the rule that begins so, colours only. */
function block(start: string): Record<string, string> {
  const body = css.slice(css.indexOf(start)).split('}')[0]!;
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [name!, value!]),
  );
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

/** Text, and every ground that it may stand on. */
const WORDS: [text: string, grounds: string[]][] = [
  ['ink', ['paper', 'sheet', 'sunk', 'blue-soft', 'pine-soft', 'seal-soft', 'amber-soft']],
  ['ink-2', ['paper', 'sheet', 'sunk', 'blue-soft', 'seal-soft', 'amber-soft']],
  ['ink-3', ['paper', 'sheet']],
  ['blue', ['paper', 'sheet', 'sunk', 'blue-soft']],
  ['pine', ['paper', 'sheet', 'pine-soft']],
  ['seal', ['paper', 'sheet', 'seal-soft']],
  ['amber', ['paper', 'sheet', 'amber-soft']],
  ['on-blue', ['blue']],
  ['on-pine', ['pine']],
  ['on-seal', ['seal']],
  ['seal-word', ['seal-ground']],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, colours) => {
  test.each(WORDS)('%s can be read on all it stands on', (text, grounds) => {
    const faint = grounds
      .map((ground) => [ground, contrast(colours[text]!, colours[ground]!)] as const)
      .filter(([, ratio]) => !(ratio >= 4.5))
      .map(([ground, ratio]) => `on ${ground}: ${ratio.toFixed(2)}`);
    expect(faint).toEqual([]);
  });

  test('the edges of fields and boxes stand out', () => {
    for (const ground of ['paper', 'sheet']) {
      expect(contrast(colours['line-strong']!, colours[ground]!)).toBeGreaterThanOrEqual(3);
    }
  });
});

test('the measure knows black on white', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
});
