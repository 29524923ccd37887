/** The searches made last on this device. */
import { saved, type Shape } from '../storage/saved.ts';

/** Searches that are remembered. */
const MOST = 8;

export const searchesShape: Shape<string[]> = {
  name: 'searches',
  version: 1,
  initial: [],
  parse: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.slice(0, MOST) : undefined,
};

/** The queries, newest first. */
export const $recent = saved(searchesShape, 'recent');

/** Puts a query at the top, once. */
export function remember(query: string): void {
  const text = query.trim().slice(0, 60);
  if (text !== '') $recent.update((recent) => [text, ...recent.filter((one) => one !== text)].slice(0, MOST));
}
