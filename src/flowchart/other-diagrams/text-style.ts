/** The type that words of a drawing are set in, by attributes, style attributes and the drawing's own styles. */
import { entities } from '../graph/label-text.ts';
import { textWidth as em } from '../layout/words/text-width.ts';
import { plain } from './labels/literal-text.ts';

type Rules = [selector: string, values: Map<string, string>][];
const TEXT_STYLE = /(?:^|;)\s*(font-size|font-weight|text-anchor|dominant-baseline)\s*:\s*([^;!]+)/g;
let known: { css: string; rules: Rules } = { css: '', rules: [] };

export function rulesOf(element: Element): Rules {
  let root: Element | null = element.closest('svg');
  while (root?.parentElement?.closest('svg')) root = root.parentElement.closest('svg');
  const css = root?.querySelector('style')?.textContent ?? '';
  if (known.css !== css) {
    const rules: Rules = [];
    for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const values = new Map(
        Array.from(body.matchAll(TEXT_STYLE), ([, name = '', value = '']) => [name, value.trim()]),
      );
      if (values.size > 0 && !selector.includes('@')) rules.push([selector.trim(), values]);
    }
    known = { css, rules };
  }
  return known.rules;
}

export function styleOf(element: Element, property: string, rules: Rules): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const inline = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]+)`)
      .exec(at.getAttribute('style') ?? '')?.[1]
      ?.trim();
    const value = inline ?? ruled(at, property, rules) ?? at.getAttribute(property) ?? undefined;
    if (value !== undefined && value !== 'inherit') return value;
  }
  return undefined;
}

function ruled(element: Element, property: string, rules: Rules): string | undefined {
  let value: string | undefined;
  for (const [selector, values] of rules) {
    const found = values.get(property);
    if (found === undefined) continue;
    try {
      if (element.matches(selector)) value = found;
    } catch {
      // A selector that jsdom does not know styles nothing that is measured here.
    }
  }
  return value;
}

/** In pixels. */
const UNITS = new Map([
  ['em', 16],
  ['rem', 16],
  ['ex', 8],
  ['%', 0.16],
  ['pt', 4 / 3],
]);

export function fontSize(element: Element, rules: Rules): number {
  const value = styleOf(element, 'font-size', rules);
  const size = parseFloat(value ?? '') || 16;
  const [unit = ''] = /[a-z%]+$/.exec(value ?? '') ?? [];
  return size * (UNITS.get(unit) ?? 1);
}

/** Bold Latin letters are a little wider; Han characters are not. */
export function widthOf(element: Element, rules: Rules): number {
  let sum = 0;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) {
      const bold = /^(bold|bolder|[6-9]00)$/.test(styleOf(element, 'font-weight', rules) ?? '');
      const text = (child.textContent ?? '').replace(/\s+/g, ' ');
      sum += em(plain(entities(text))) * fontSize(element, rules) * (bold && /[!-~]/.test(text) ? 1.1 : 1);
    } else if (child.nodeType === 1) sum += widthOf(child as Element, rules);
  }
  return sum;
}
