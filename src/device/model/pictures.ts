/** The pictures of records that are imported or erased: they come and go with them. */
import { attachedAs, attachmentsIn, namedIn } from '../../storage/attachment-name.ts';
import { attachments, dropAttachments, keepAttachment, readAttachment } from '../../storage/attachments.ts';
import { keptTexts, type Texts } from '../../storage/texts.ts';

/** What became of the pictures of a file. */
export interface BroughtPictures {
  /** Kept here now and not before. */
  added: number;
  /** Not taken: another picture of that name is here, or a record says that it is of another size, or it is none. */
  refused: number;
  /** There was no room for them. */
  lost: number;
}

/** What a picture begins with, by type. */
const BEGINNINGS: readonly [type: string, begins: RegExp][] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
];

/** The type of a picture by what it begins with; undefined where it is none. */
async function typeOf(picture: Blob): Promise<string | undefined> {
  const head = String.fromCharCode(...new Uint8Array(await picture.slice(0, 12).arrayBuffer()));
  return BEGINNINGS.find(([, begins]) => begins.test(head))?.[0];
}

async function isSame(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [mine, theirs] = (await Promise.all([one.arrayBuffer(), other.arrayBuffer()])).map(
    (bytes) => new Uint8Array(bytes),
  );
  return mine!.every((byte, index) => byte === theirs![index]);
}

/**
 * Keeps the pictures of a file that records name, those kept here or those to come (`coming`), as these say they
 * are. What is here stays as it is.
 */
export async function bringPictures(
  pictures: ReadonlyMap<string, Blob>,
  now: number,
  coming: Iterable<string> = [],
): Promise<BroughtPictures> {
  const brought: BroughtPictures = { added: 0, refused: 0, lost: 0 };
  if (pictures.size === 0) return brought;
  const named = namedIn([...keptTexts().values(), ...coming]);
  const ids = new Set([...named.values()].map(({ id }) => id));
  for (const [id, picture] of pictures) {
    if (!ids.has(id)) continue;
    const here = await readAttachment(id);
    if (here) {
      if (!(await isSame(here, picture))) brought.refused++;
      continue;
    }
    const type = named.has(attachedAs({ id, bytes: picture.size })) ? await typeOf(picture) : undefined;
    if (type === undefined) brought.refused++;
    else if ((await keepAttachment(id, picture.slice(0, picture.size, type), now)) === 'saved')
      brought.added++;
    else brought.lost++;
  }
  return brought;
}

/** Drops the pictures that came at this moment, once their records were taken back. */
export async function dropBrought(at: number): Promise<void> {
  const needed = attachmentsIn(keptTexts().values());
  const came = (await attachments()).filter((picture) => picture.at === at && !needed.has(picture.id));
  await dropAttachments(came.map(({ id }) => id));
}

/**
 * Drops the pictures of records that were erased, or all there are. What is returned brings them back, as kept at
 * that time, and says how many there is no room for.
 */
export async function dropPictures(erased: Texts, all: boolean): Promise<(now: number) => Promise<number>> {
  const needed = attachmentsIn(keptTexts().values());
  const named = attachmentsIn(erased.values());
  const ids = (await attachments()).flatMap(({ id }) =>
    all || (named.has(id) && !needed.has(id)) ? [id] : [],
  );
  const before = new Map<string, Blob>();
  for (const id of ids) {
    const picture = await readAttachment(id);
    if (picture) before.set(id, picture);
  }
  await dropAttachments(ids);
  return async (now) => {
    let lost = 0;
    for (const [id, picture] of before) if ((await keepAttachment(id, picture, now)) !== 'saved') lost++;
    return lost;
  };
}
