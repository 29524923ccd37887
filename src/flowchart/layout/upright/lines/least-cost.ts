/**
 * Chooses one option for each of some parts so that what they cost by themselves and in pairs is little: iterated
 * conditional modes, and where that is not good enough groups of parts at a time (branch and bound), and each part
 * made to change while the others follow.
 */

export interface Choice {
  /** What each option of each part costs by itself. */
  own: readonly (readonly number[])[];
  /** What option `m` of part `i` and option `n` of part `j` cost together. */
  pair: (i: number, m: number, j: number, n: number) => number;
  /** Of each part those that it may cost something with, in ascending order. */
  near: readonly (readonly number[])[];
  /** Parts that are best chosen together. */
  groups: readonly (readonly number[])[];
  /** What is good enough. */
  goal: number;
  /** A pair that costs as much cannot stay. */
  forbidden: number;
  /** How many pairs may be looked at in search of something better; counted down. */
  left: number;
}

const ROUNDS = 12;
const EPSILON = 1e-6;

interface Found {
  chosen: number[];
  cost: number;
}

/** The best choice found from some first ones; where it is to be `thorough` it takes many times as long. */
export function leastCost(choice: Choice, starts: readonly (readonly number[])[], thorough: boolean): Found {
  const better = (one: Found, other: Found) => (other.cost < one.cost - EPSILON ? other : one);
  const isNew = (start: readonly number[], place: number) =>
    starts.findIndex((one) => one.every((option, i) => option === start[i])) === place;
  const first = starts
    .filter(isNew)
    .map((start) => settled(choice, [...start]))
    .reduce(better);
  if (first.cost <= choice.goal) return first;
  if (thorough) return pushed(choice, grouped(choice, first, choice.groups));
  return first.cost < choice.forbidden ? first : grouped(choice, first, groupsAtFault(choice, first));
}

/** The groups in which a pair cannot stay. */
const groupsAtFault = ({ groups, pair, forbidden }: Choice, { chosen }: Found): (readonly number[])[] =>
  groups.filter((group) =>
    group.some((i, at) => group.slice(0, at).some((j) => pair(i, chosen[i]!, j, chosen[j]!) >= forbidden)),
  );

function total({ own, pair, near }: Choice, chosen: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < chosen.length; i++) {
    sum += own[i]![chosen[i]!]!;
    for (const j of near[i]!) {
      if (j >= i) break;
      sum += pair(i, chosen[i]!, j, chosen[j]!);
    }
  }
  return sum;
}

/** Each part in turn takes what is best beside the others, until none changes; the part `held` stays. */
function settled(choice: Choice, chosen: number[], held = -1): Found {
  const { own, pair, near } = choice;
  /** Parts that would choose the same again, as none near them has changed. */
  const isSettled = new Uint8Array(chosen.length);
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (let i = 0; i < chosen.length; i++) {
      if (i === held || isSettled[i]) continue;
      const alone = own[i]!;
      const others = near[i]!;
      choice.left -= alone.length * others.length;
      let best = chosen[i]!;
      let least = Infinity;
      for (let m = 0; m < alone.length; m++) {
        let cost = alone[m]!;
        for (let at = 0; at < others.length && cost < least; at++) {
          const j = others[at]!;
          cost += pair(i, m, j, chosen[j]!);
        }
        if (cost < least - EPSILON) {
          best = m;
          least = cost;
        }
      }
      isSettled[i] = 1;
      if (best === chosen[i]) continue;
      changed = true;
      chosen[i] = best;
      for (const j of others) isSettled[j] = 0;
    }
    if (!changed) break;
  }
  return { chosen, cost: total(choice, chosen) };
}

/** The parts of each group change together. */
function grouped(choice: Choice, found: Found, groups: Choice['groups']): Found {
  let best = found;
  for (let round = 0; round < ROUNDS; round++) {
    const before = best.cost;
    for (const group of groups) {
      if (choice.left <= 0) return best;
      const next = withGroup(choice, best.chosen, group);
      if (next) best = settled(choice, next);
      if (best.cost <= choice.goal) return best;
    }
    if (best.cost >= before - EPSILON) break;
  }
  return best;
}

/** The choice with the best options of a group; undefined where it has them already. */
function withGroup(
  choice: Choice,
  chosen: readonly number[],
  group: readonly number[],
): number[] | undefined {
  const { own, pair, near } = choice;
  const inside = new Set(group);
  // What each option costs beside all that stays.
  const alone = group.map((i) => {
    const outside = near[i]!.filter((j) => !inside.has(j));
    choice.left -= own[i]!.length * outside.length;
    return own[i]!.map((cost, m) => outside.reduce((sum, j) => sum + pair(i, m, j, chosen[j]!), cost));
  });
  const ranked = alone.map((costs) => [...costs.keys()].sort((a, b) => costs[a]! - costs[b]!));
  const rest = alone.map((_, at) => alone.slice(at + 1).reduce((sum, costs) => sum + Math.min(...costs), 0));
  const taken: number[] = [];
  let best: number[] | undefined;
  let least =
    group.reduce((sum, i, at) => {
      const within = group.slice(0, at).reduce((more, j) => more + pair(i, chosen[i]!, j, chosen[j]!), 0);
      return sum + alone[at]![chosen[i]!]! + within;
    }, 0) - EPSILON;
  const extend = (at: number, cost: number): void => {
    if (at === group.length) [best, least] = [[...taken], cost - EPSILON];
    else
      for (const m of ranked[at]!) {
        if (cost + alone[at]![m]! + rest[at]! >= least || choice.left <= 0) break;
        choice.left -= at;
        const within = taken.reduce((sum, n, before) => sum + pair(group[at]!, m, group[before]!, n), 0);
        if (cost + alone[at]![m]! + within + rest[at]! >= least) continue;
        taken.push(m);
        extend(at + 1, cost + alone[at]![m]! + within);
        taken.pop();
      }
  };
  extend(0, 0);
  if (!best) return undefined;
  const next = [...chosen];
  group.forEach((i, at) => (next[i] = best![at]!));
  return next;
}

/** Each part that costs much beside others is made to take another option, and the others follow. */
function pushed(choice: Choice, found: Found): Found {
  const { own, pair, near, goal } = choice;
  let best = found;
  for (let round = 0; round < ROUNDS && best.cost > goal && choice.left > 0; round++) {
    const before = best.cost;
    const { chosen } = best;
    const costly = [...chosen.keys()].filter((i) =>
      near[i]!.some((j) => pair(i, chosen[i]!, j, chosen[j]!) > goal / 2),
    );
    for (const i of costly)
      for (const m of own[i]!.keys()) {
        if (m === chosen[i] || best.cost <= goal || choice.left <= 0) continue;
        const next = [...chosen];
        next[i] = m;
        const tried = settled(choice, settled(choice, next, i).chosen);
        if (tried.cost < best.cost - EPSILON) best = tried;
      }
    if (best.cost >= before - EPSILON) break;
    best = grouped(choice, best, choice.groups);
  }
  return best;
}
