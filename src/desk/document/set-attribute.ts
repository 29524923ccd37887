import type { Element } from './blocks.ts';
import type { Change } from './written.ts';

/** A value as it stands between quotation marks. */
const quoted = (value: string): string =>
  `"${value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')}"`;

/**
 * Gives a component an attribute, another value of it, or takes it away.
 *
 * @param value true for a flag; undefined takes it away
 */
export function setAttribute(element: Element, name: string, value: string | true | undefined): Change[] {
  const own = element.attributes.find((attribute) => attribute.name === name);
  const text = value === true ? name : value === undefined ? '' : `${name}=${quoted(value)}`;
  if (own && value !== undefined) return [{ from: own.from, to: own.to, text }];
  const index = own ? element.attributes.indexOf(own) : element.attributes.length;
  // Behind the attribute before, or behind the name of the component.
  const { from } = element.tag;
  const before = element.attributes[index - 1]?.to ?? {
    line: from.line,
    column: from.column + 1 + element.name.length,
  };
  if (own) return [{ from: before, to: own.to, text: '' }];
  return value === undefined ? [] : [{ from: before, to: before, text: ` ${text}` }];
}
