/** What of a file somebody may take over, and what is proposed. */
import { splitId } from '../../../storage/profiles/profile.ts';
import type { Backup, Kind } from '../backup.ts';
import { offer, type Said } from './choice.ts';

/** A kind of record in a file, as the reader is asked about it. */
export interface Offer {
  /** Name of the kind. */
  kind: string;
  state: 'proposed' | 'offered' | 'refused';
  count: number;
  tells: string[];
}

/** What the file holds that somebody can choose, in the order of the kinds. */
export function offers(
  file: Backup,
  kinds: readonly Kind[],
  said: Said,
  titles: ReadonlyMap<string, string>,
): Offer[] {
  // A page that this site does not have is named as the file does.
  const theirs = [...file.sound.values()].flatMap(({ kind, value }) => (kind.page ? [kind.page(value)] : []));
  const named = new Map([...theirs, ...titles]);
  return kinds.flatMap((kind) => {
    const state = offer(kind, said);
    const values = [...file.sound].flatMap(([key, record]) =>
      record.kind === kind && comes(key, kind, said) ? [record.value] : [],
    );
    if (state === 'hidden' || values.length === 0) return [];
    const count = values.reduce<number>((sum, value) => sum + (kind.count?.(value) ?? 1), 0);
    const tells = values.map((value) => kind.tell?.(value, named) ?? '').filter(Boolean);
    return [{ kind: kind.type.name, state, count, tells }];
  });
}

/** False for what is of somebody who is left out. */
const comes = (key: string, { personal }: Kind, { places }: Said) =>
  !places || !personal || places.has(splitId(key).profile);
