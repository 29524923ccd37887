import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { preprocessCSS, resolveConfig } from 'vite';
import { siteOf } from '../../src/procedure/content/site/site-file.ts';
import { siteColours } from '../../src/site/colours/in-styles.ts';
import { contrast, hexOf, oklchOf } from '../../src/site/colours/oklch.ts';
import { readable, unreadable } from '../../src/site/colours/palette.ts';

test('contrast is that of WCAG, and a colour comes back from OKLCH as it was', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  for (const colour of ['#24527a', '#ffcc00', '#00ffff', '#010203', '#ffffff'])
    expect(hexOf(oklchOf(colour))).toBe(colour);
});

test.each(['#24527a', '#ffcc00', '#ffffff', '#000000', '#888888', '#00ffff', '#6d28d9', '#ff0000'])(
  'what is proposed for %s can be read in both themes, and keeps its hue',
  (colour) => {
    for (const part of ['accent', 'seal'] as const)
      for (const theme of ['light', 'dark'] as const) {
        const proposed = readable(part, theme, colour);
        expect(unreadable(part, theme, proposed)).toBeUndefined();
        const [before, after] = [oklchOf(colour), oklchOf(proposed)];
        if (before.chroma > 0.03) expect(Math.cos(before.hue - after.hue)).toBeGreaterThan(0.97);
      }
  },
);

describe('the stylesheets', () => {
  const styled = async (file: string, site: string) => {
    const config = await resolveConfig(
      { configFile: false, css: { postcss: { plugins: [siteColours(siteOf(site))] } } },
      'build',
    );
    const { code } = await preprocessCSS(readFileSync(file, 'utf8'), file, config);
    return [...code.matchAll(/(--(?:blue|blue-soft|seal|seal-ground)): (#\w+)/g)].map(
      (match) => `${match[1]} ${match[2]}`,
    );
  };
  const [TOKENS, PRINT] = ['src/ui/styles/tokens.css', 'src/ui/styles/print.css'];

  test('keep their own colours where a site names none', async () => {
    expect(await styled(TOKENS, '')).toEqual([
      '--blue #24527a',
      '--blue-soft #eaf1f7',
      '--seal #b93426',
      '--seal-ground #b93426',
      '--blue #8ab8de',
      '--blue-soft #1d2c3a',
      '--seal #f08a7d',
      '--seal-ground #bf4034',
    ]);
  });

  test('take those of a site, in light, dark and print; what is forbidden stays red', async () => {
    const site = "colours: { accent: '#0a6b4f', seal: '#6d28d9' }\n";
    expect(await styled(TOKENS, site)).toEqual([
      '--blue #0a6b4f',
      '--blue-soft #e9f3ee',
      '--seal #b93426',
      '--seal-ground #6d28d9',
      '--blue #4fa182',
      '--blue-soft #193026',
      '--seal #f08a7d',
      '--seal-ground #7839e7',
    ]);
    expect(await styled(PRINT, site)).toEqual(['--blue #01553e', '--blue-soft #fff', '--seal #a32a1d']);
  });
});
