import type { Pass } from '../share.ts';

/** Each of them once, the oldest first. */
export function uniquePasses(passes: readonly Pass[]): Pass[] {
  const keyOf = ({ slug, at, right, total }: Pass) => JSON.stringify([slug, at, right, total]);
  const unique = new Map(passes.map((pass) => [keyOf(pass), pass]));
  return [...unique]
    .sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1))
    .map(([, pass]) => pass);
}
