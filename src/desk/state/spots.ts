/** Where each part of a page stands in its file, by the path that the form calls it by: what is said of a place is said there. */
import type { Block } from '../document/blocks.ts';
import { readMatter } from '../document/front-matter.ts';
import { isBefore } from '../document/place.ts';
import { childPath } from '../edit/places.ts';
import type { Span, Written } from '../document/written.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import type { Place } from '../../syntax/node.ts';

/** `3/1` is the second block in the fourth; `3@name` an attribute; `@title` a key of the front matter. */
interface Spot extends Span {
  path: string;
}

function spotsOf(blocks: readonly Block[], within = ''): Spot[] {
  return blocks.flatMap((block, index): Spot[] => {
    const path = childPath(within, index);
    const spot = { path, from: block.from, to: block.to };
    if (block.type === 'list') return [spot, ...spotsOf(block.entries, path)];
    const attributes =
      block.type === 'element'
        ? block.attributes.map(({ name, from, to }) => ({ path: `${path}@${name}`, from, to }))
        : [];
    return [spot, ...attributes, ...spotsOf(block.children, path)];
  });
}

/** The lines of each key of the front matter. */
function matterSpots(file: Written): Spot[] {
  const end = readMatter(file).end.line;
  const keys = file.lines.slice(0, end).flatMap((line, index) => {
    const key = /^([A-Za-z]\w*):/.exec(line)?.[1];
    return key === undefined ? [] : [{ key, line: index + 1 }];
  });
  return keys.map(({ key, line }, index) => ({
    path: `@${key}`,
    from: { line, column: 1 },
    to: { line: keys[index + 1]?.line ?? end, column: 1 },
  }));
}

const holds = ({ from, to }: Span, place: Place): boolean => !isBefore(place, from) && isBefore(place, to);

/** What is said of each part, by its path; what is said of the page as a whole under the empty path. */
export function byPath(
  diagnostics: readonly Diagnostic[],
  file: Written,
  blocks: readonly Block[],
): Map<string, Diagnostic[]> {
  const spots = [...matterSpots(file), ...spotsOf(blocks)];
  const all = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    // What is inside comes later in the list.
    const path = spots.findLast((spot) => holds(spot, diagnostic))?.path ?? '';
    all.set(path, [...(all.get(path) ?? []), diagnostic]);
  }
  return all;
}
