import type { Block } from '../document/blocks.ts';

/** The place of each step among the steps of a page, by its id. */
export function stepPlaces(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let count = 0;
  const walk = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.type !== 'element') continue;
      const id = block.attributes.find(({ name }) => name === 'id')?.value;
      if (block.name === 'Step') count++;
      if (block.name === 'Step' && id) places.set(id, count);
      walk(block.children);
    }
  };
  walk(blocks);
  return places;
}
