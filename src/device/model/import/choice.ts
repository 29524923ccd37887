/** What somebody says about a file that is imported, and what that means for each of its records. */
import { idIn, profilesRecord, splitId } from '../../../storage/profiles/profile.ts';
import type { Backup, Kind, Sound } from '../backup.ts';

/** What the reader has said about a file. */
export interface ImportChoice {
  /**
   * `same`: from this very device. `mine`: the reader's, from elsewhere. `other`: another person's. Where the file
   * says who its people are, this is said of what belongs to a device alone.
   */
  whose: 'same' | 'mine' | 'other';
  /**
   * Where the file says who its people are: to which profile here each of its profiles goes. Who is not in it is
   * left out.
   */
  places?: ReadonlyMap<string, string> | undefined;
  /** Names of the kinds that are wanted; `set-aside` for what could not be read. */
  kinds: ReadonlySet<string>;
  /** The profile in use here. */
  person: string;
  now: number;
}

/** What has been said of a file's people. */
export type Said = Pick<ImportChoice, 'whose' | 'places'>;

/** Whether a kind may be taken over from a file, and whether it is proposed. */
export function offer(
  { part, personal, type, follows }: Kind,
  { whose, places }: Said,
): 'proposed' | 'offered' | 'refused' | 'hidden' {
  if (follows || part === 'source' || part === 'local' || part === 'identity') return 'hidden';
  // Names come with their people.
  if (places && type.name === profilesRecord.name) return 'hidden';
  const isOther = whose === 'other' && !(places && personal);
  if (part === 'own') return isOther ? 'refused' : 'proposed';
  if (part === 'table') return isOther ? 'offered' : 'proposed';
  return part === 'work' ? 'proposed' : 'offered';
}

/** Where a record of the file stands here; undefined for what is never taken over. */
export function placeOf(
  key: string,
  { kind }: Sound,
  file: Backup,
  choice: ImportChoice,
): string | undefined {
  const { whose, places, person } = choice;
  const { own: id, profile } = splitId(key);
  if (places && kind.personal) {
    const place = places.get(profile);
    return place === undefined ? undefined : idIn(id, place);
  }
  if (whose === 'other' && kind.part === 'identity') return undefined;
  if (offer(kind, choice) === 'refused') return undefined;
  if (!kind.personal || whose === 'same') return key;
  // Handed over to whoever is at this device; and who had no profile there is who is here.
  const mine = whose === 'other' || (profile === '' && file.from.person === '');
  return mine ? idIn(id, person) : key;
}
