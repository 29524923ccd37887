/** First stage of the ranking: which pages could answer, and roughly how well, from the index alone. */
import type { Unit } from '../query/parse-query.ts';
import type { Synonym } from '../rank/score.ts';
import { WEIGHTS } from '../rank/weights.ts';
import type { Postings } from './lookup.ts';
import type { Found } from './pagefind.ts';

export interface Candidate {
  found: Found;
  score: number;
  /** The page holds every unit. */
  complete: boolean;
  /** Those of one stretch stand side by side as well. */
  exact: boolean;
}

/** How much a unit tells pages apart: its inverse document frequency (IDF) as BM25 has it; for what no page holds a part of the most. */
export function idf(pages: number, holding: number): number {
  return holding === 0
    ? Math.log(1 + pages) * WEIGHTS.candidate.nowhere
    : Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));
}

/** A synonym with the pages that hold it. */
export type FoundSynonym = Synonym & { postings: Postings };

/** The pages that hold any of the units, best first; `postings` are those of `units`, in their order. */
export function candidates(
  units: Unit[],
  postings: Postings[],
  pages: number,
  synonyms: FoundSynonym[] = [],
): Candidate[] {
  const weights = units.map((unit, i) => unit.weight * idf(pages, postings[i]!.size));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const found = new Map<string, Found>();
  for (const holding of [...synonyms.map((other) => other.postings), ...postings]) {
    for (const page of holding.values()) found.set(page.id, page);
  }
  const all = [...found.values()].map((page) => {
    let covered = 0;
    let score = 0;
    let complete = true;
    let isAdjacent = true;
    /** Where the unit before this one stands; undefined where the page does not hold it. */
    let before: number[] | undefined;
    units.forEach((unit, i) => {
      const weight = weights[i]!;
      const held = postings[i]!.get(page.id);
      if (!held) {
        complete = false;
        before = undefined;
        const other = synonyms.filter(({ units, postings }) => units.includes(i) && postings.has(page.id));
        const best = other.reduce((most, synonym) => Math.max(most, synonym.weight), 0) * weight;
        covered += best;
        score += best;
        return;
      }
      covered += weight;
      score += held.score * unit.weight;
      const follows = units[i - 1]?.stretch === unit.stretch;
      const beside =
        follows && before
          ? held.words.filter((at) => before!.includes(at) || before!.includes(at - 1))
          : held.words;
      if (follows && (beside.length === 0 || !before)) isAdjacent = false;
      else if (follows) score += weight * WEIGHTS.candidate.adjacent;
      before = beside.length > 0 ? beside : held.words;
    });
    const coverage = total > 0 ? covered / total : 0;
    return {
      found: page,
      complete,
      exact: complete && isAdjacent,
      score: score * (WEIGHTS.candidate.uncovered + coverage * coverage),
      coverage,
    };
  });
  const most = all.reduce((best, { coverage }) => Math.max(best, coverage), 0);
  return all
    .filter(({ exact, coverage }) => exact || coverage >= most * WEIGHTS.candidate.leastCoverage)
    .sort(
      (a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score || (a.found.id < b.found.id ? -1 : 1),
    );
}
