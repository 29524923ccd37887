/** Makes a drawing narrower: the lines that make it so wide take other ways. */
import type { Route } from './grid.ts';
import { pairCost } from './lines/choose-routes.ts';
import { FORBIDDEN } from './lines/routes.ts';
import { drawn, type Drawable, type Try } from './upright-layout.ts';

const ROUNDS = 40;

/** The best that one line after another can do; `worth` says what a drawing costs, with its width. */
export function narrowed(subject: Drawable, found: Try, worth: (tried: Try) => number): Try {
  let best = found;
  let least = worth(best);
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(subject, best, least, worth);
    if (!next) return best;
    best = next;
    least = worth(next);
  }
  return best;
}

function step(subject: Drawable, best: Try, before: number, worth: (tried: Try) => number): Try | undefined {
  const { plan, traits, ways, routings } = subject;
  const { placement, routes } = best;
  let found: Try | undefined;
  let least = before - 1e-6;
  for (const index of best.across.tight()) {
    const link = plan.links[index]!;
    const alone = (route: Route) =>
      routes.reduce(
        (sum, other, place) =>
          place === index ? sum : sum + pairCost(link, route, plan.links[place]!, other, traits),
        route.cost,
      );
    const own = alone(routes[index]!);
    for (const route of routings.waysOf(link, placement, traits, ways)) {
      const cost = best.cost - own + alone(route);
      if (cost >= least) continue;
      const tried = drawn(subject, placement, routes.with(index, route), cost);
      const total = worth(tried);
      if (total < least) [found, least] = [tried, total];
    }
  }
  return found;
}

/** How many lines break a law: the way down that is not straight, and what turns back. */
export const lawless = ({ routes }: Try): number => routes.filter(({ cost }) => cost >= FORBIDDEN).length;
