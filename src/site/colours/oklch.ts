/**
 * Colours by lightness, chroma and hue as people see them (OKLCH, Björn Ottosson), and how far two of them differ in
 * brightness (WCAG 2).
 */

export interface Oklch {
  /** 0 to 1. */
  lightness: number;
  chroma: number;
  /** In radians. */
  hue: number;
}

type Three = [number, number, number];

const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** @param colour as `#rrggbb` */
const linear = (colour: string): Three =>
  [1, 3, 5].map((at) => toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as Three;

export function oklchOf(colour: string): Oklch {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, c),
    hue: Math.atan2(c, a),
  };
}

/** The colour as `#rrggbb`; what a screen cannot show loses chroma until it can. */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  for (let left = chroma; ; left = Math.max(0, left - 0.002)) {
    const parts = rgb(lightness, left * Math.cos(hue), left * Math.sin(hue));
    if (left > 0 && parts.some((part) => part < -0.0005 || part > 1.0005)) continue;
    return `#${parts.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;
  }
}

const byte = (part: number) => Math.round(255 * fromLinear(Math.min(1, Math.max(0, part))));

function rgb(lightness: number, a: number, b: number): Three {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const luminance = (colour: string): number => {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** From 1, the same, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
