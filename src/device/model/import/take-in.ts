/** What an import would do to single records. Nothing is changed here: the caller writes all of it or none. */
import { canonical } from '../../../storage/records/json.ts';
import { decode, encode } from '../../../storage/records/record-type.ts';
import { placeAside } from '../../../storage/records/set-aside.ts';
import type { Texts } from '../../../storage/texts.ts';
import type { Kind, Sound } from '../backup.ts';

export interface ImportPlan {
  /** Texts to write, by key; null for what has moved to another key. */
  changes: Map<string, string | null>;
  /** Keys of `changes` whose text takes the place of what is here, instead of being joined with it. */
  instead: Set<string>;
  added: number;
  joined: number;
  same: number;
  /** Records here that a newer version wrote: they stay as they are. */
  left: number;
  /** Records of the file that were not wanted, or are another person's. */
  out: number;
  /** Records that could not be read, or only in part, and are kept beside. */
  aside: number;
  /** Records that are taken in but need one that is neither in the file nor here. */
  lacking: string[];
}

/** What stands under a key once the plan is done; undefined for nothing. */
export const textAt = (plan: ImportPlan, key: string, texts: Texts): string | undefined => {
  const planned = plan.changes.get(key);
  return planned === undefined ? texts.get(key) : (planned ?? undefined);
};

/** One record of the file, joined with what is here by its kind's rule. */
export function takeIn(
  plan: ImportPlan,
  key: string,
  { kind, value }: Sound,
  texts: Texts,
  isCounted: boolean,
): void {
  const { type, take } = kind;
  const counted = isCounted ? 1 : 0;
  const here = textAt(plan, key, texts);
  const mine = here === undefined ? undefined : decode(type, here);
  // What cannot be read here, or not wholly, is set aside before it is written over.
  const keepHere = () => {
    const whole = !mine || (mine.kind === 'read' && mine.whole);
    const aside = whole ? undefined : placeAside(key, here!, (at) => textAt(plan, at, texts));
    if (aside) plan.changes.set(aside, here!);
  };
  if (mine?.kind === 'newer') {
    plan.left++;
  } else if (mine?.kind !== 'read') {
    keepHere();
    // Joined with itself, it is as joining leaves it: what stands in it twice does so once.
    plan.changes.set(key, encode(type, take ? value : join(kind, value, value)));
    plan.added += counted;
  } else {
    const joined = take ? take(mine.value, value) : join(kind, mine.value, value);
    if (canonical(joined) === canonical(mine.value)) return void (plan.same += counted);
    keepHere();
    plan.changes.set(key, encode(type, joined));
    if (take) plan.instead.add(key);
    plan.joined += counted;
  }
}

/** Joined by the rule of their kind; mine where it has none. */
export const join = ({ type }: Kind, mine: unknown, theirs: unknown): unknown =>
  type.merge ? type.merge(mine, theirs) : mine;

/** Keeps a text that cannot be used beside the records, once, and never over another. */
export function putAside(plan: ImportPlan, key: string, text: string, texts: Texts): void {
  const place = placeAside(key, text, (at) => textAt(plan, at, texts));
  if (place === undefined) return;
  plan.changes.set(place, text);
  plan.aside++;
}
