/** First stage: which pages could answer, and roughly how well, from the index alone. */
import type { Hits } from './lookup.ts';
import type { Found } from './pagefind.ts';
import type { Unit } from '../query/parse-query.ts';

export interface Candidate {
  found: Found;
  score: number;
  /** Every unit is there. */
  complete: boolean;
  /** Those of one stretch stand side by side as well. */
  exact: boolean;
}

/** How much a unit tells pages apart: rarer is more. */
export function rarity(pages: number, holding: number): number {
  return holding === 0 ? Math.log(1 + pages) / 2 : Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));
}

/** Another name for what some of the units name, with the pages that hold it. */
export interface Instead {
  /** Places of the units that it stands for. */
  units: number[];
  text: string;
  /** What it counts where the name itself counts 1. */
  like: number;
  hits: Hits;
}

/** Pages that hold less than this share of the best page's coverage are left out. */
const SHARE = 0.3;

/** The pages that hold any of the units, best first; `hits` are those of `units`, in their order. */
export function candidates(units: Unit[], hits: Hits[], pages: number, instead: Instead[] = []): Candidate[] {
  const worth = units.map((unit, i) => unit.weight * rarity(pages, hits[i]!.size));
  const total = worth.reduce((sum, one) => sum + one, 0);
  const found = new Map<string, Found>();
  for (const one of [...instead.map((other) => other.hits), ...hits]) {
    for (const page of one.values()) found.set(page.id, page);
  }
  const all = [...found.values()].map((page) => {
    let covered = 0;
    let score = 0;
    let complete = true;
    let beside = true;
    let side: number[] | undefined;
    units.forEach((unit, i) => {
      const hit = hits[i]!.get(page.id);
      if (!hit) {
        complete = false;
        side = undefined;
        const like = Math.max(
          0,
          ...instead
            .filter((other) => other.units.includes(i) && other.hits.has(page.id))
            .map((other) => other.like),
        );
        covered += like * worth[i]!;
        score += like * worth[i]!;
        return;
      }
      covered += worth[i]!;
      score += hit.score * unit.weight;
      const follows = units[i - 1]?.stretch === unit.stretch;
      const next =
        follows && side ? hit.words.filter((at) => side!.includes(at) || side!.includes(at - 1)) : hit.words;
      if (follows && (next.length === 0 || !side)) beside = false;
      else if (follows) score += worth[i]!;
      side = next.length > 0 ? next : hit.words;
    });
    const coverage = total > 0 ? covered / total : 0;
    return {
      found: page,
      complete,
      exact: complete && beside,
      score: score * (0.25 + coverage * coverage),
      coverage,
    };
  });
  const most = all.reduce((best, { coverage }) => Math.max(best, coverage), 0);
  return all
    .filter(({ exact, coverage }) => exact || coverage >= most * SHARE)
    .sort(
      (a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score || (a.found.id < b.found.id ? -1 : 1),
    );
}
