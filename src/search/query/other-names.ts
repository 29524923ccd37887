/** Other names of what a query names: synonyms, and what is called otherwise in Taiwan. */
import { namedIn } from '#language/search/matching.ts';
import type { SearchData } from '../build/data-files.ts';
import { WEIGHTS } from '../rank/weights.ts';

/** Another name of something that the query names. */
export interface OtherName {
  /** As it stands in the query. */
  named: string;
  other: string;
  /** What it counts where the name as typed counts 1. */
  weight: number;
}

/** A name that more pages hold needs no other. */
export const WELL_KNOWN = 4;

/**
 * Other names, which the texts have, of what the query names by a name that few pages hold: 接待员 for
 * 总台, 网络 for 网路. A name inside a longer one that has other names (总台 in 总台主管) is left alone.
 */
export function otherNames(
  query: string,
  { synonyms, regional }: Pick<SearchData, 'synonyms' | 'regional'>,
): OtherName[] {
  const found = regional
    .filter(([said]) => query.includes(said))
    .map(([named, other]) => ({ named, holding: 0, others: [other] }));
  for (const group of synonyms) {
    const [longest] = group
      .flatMap(([name, holding]) => {
        const named = [...name].length >= 2 ? namedIn(query, name) : undefined;
        return named === undefined ? [] : [[named, holding] as const];
      })
      .sort(([a], [b]) => b.length - a.length);
    if (!longest) continue;
    const [named, holding] = longest;
    const others = group
      .filter(([other, pages]) => pages > 0 && namedIn(query, other) === undefined && !named.includes(other))
      .map(([other]) => other);
    found.push({ named, holding, others });
  }
  return found
    .filter(
      ({ named, holding }) =>
        holding <= WELL_KNOWN &&
        !found.some(
          (longer) => longer.named !== named && longer.named.includes(named) && longer.others.length > 0,
        ),
    )
    .flatMap(({ named, others }) => others.map((other) => ({ named, other, weight: WEIGHTS.synonym.name })));
}
