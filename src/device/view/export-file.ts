import { storageText } from '#text/storage.ts';
import { NAME } from '../../site/site.ts';
import { attachmentsIn } from '../../storage/attachment-name.ts';
import { readAttachment } from '../../storage/attachments.ts';
import { askPerson } from '../../storage/profiles/ask-person.ts';
import { origin } from '../../storage/profiles/device.ts';
import { drawPerson, personRecord } from '../../storage/profiles/person.ts';
import { profileNames, profilesRecord } from '../../storage/profiles/profile.ts';
import { keptTexts, type Texts } from '../../storage/texts.ts';
import { download, fileName } from '../../ui/export/download.ts';
import { shareText } from '../../ui/export/share-text.ts';
import { base } from '../../ui/url.ts';
import { backup } from '../model/backup.ts';
import { kindOf } from '../model/kept-records.ts';

/** What says whose the records are. */
const IDENTITIES = [personRecord.name, profilesRecord.name];

interface Made {
  /** The file's text. */
  text: string;
  texts: Texts;
  day: string;
}

/** The text of a file that says which device, site and people it comes from; undefined where nobody says who they are. */
async function make(wanted: () => Texts): Promise<Made | undefined> {
  if (!(await askPerson())) return undefined;
  const now = new Date();
  for (const profile of new Set(['', ...profileNames().keys()])) drawPerson(profile, now.getTime());
  const identities = [...keptTexts()].filter(([key]) => IDENTITIES.includes(kindOf(key)));
  const texts = new Map([...wanted(), ...identities]);
  return {
    text: backup(texts, now, origin(location.origin + base)),
    texts,
    day: now.toISOString().slice(0, 10),
  };
}

/**
 * Hands over records as a file, with the pictures that they name as a zip; its name says the day. False where nobody
 * would say who they are: then nothing leaves the device.
 */
export async function exportFile(name: string, wanted: () => Texts): Promise<boolean> {
  const made = await make(wanted);
  if (!made) return false;
  const file = `${fileName(name)}-${made.day}`;
  const named = attachmentsIn(made.texts.values());
  const pictures = named.size > 0 ? await picturesOf(named) : new Map<string, never>();
  if (pictures.size === 0) download(`${file}.json`, made.text, 'application/json');
  else {
    const { zipped } = await import('../model/archive.ts');
    download(`${file}.zip`, zipped(made.text, pictures) as BlobPart, 'application/zip');
  }
  return true;
}

/** Everything as a text, and how many pictures are not in it. */
export async function backupText(): Promise<{ text: string; pictures: number } | undefined> {
  const made = await make(keptTexts);
  return made && { text: made.text, pictures: attachmentsIn(made.texts.values()).size };
}

/** Browsers hand text files to other apps, and few others. */
const asFile = (name: string, text: string) => new File([text], `${name}.txt`, { type: 'text/plain' });

/** True where the browser can hand a file to another app. */
export const canShareFiles = (): boolean => navigator.canShare?.({ files: [asFile('a', 'a')] }) === true;

/** Hands everything but pictures to another app. False where that was left or failed. */
export async function shareAll(): Promise<boolean> {
  const made = await make(keptTexts);
  if (!made) return false;
  const files = [asFile(`${fileName(storageText.file(NAME))}-${made.day}`, made.text)];
  return (await shareText({ files })) === 'shared';
}

/** Hands over everything, what could not be saved too: leaving the page would lose it. */
export const exportAll = (): Promise<boolean> => exportFile(storageText.file(NAME), keptTexts);

async function picturesOf(
  names: Iterable<string>,
): Promise<Map<string, { type: string; bytes: Uint8Array }>> {
  const found = new Map<string, { type: string; bytes: Uint8Array }>();
  for (const id of names) {
    const picture = await readAttachment(id);
    if (picture) found.set(id, { type: picture.type, bytes: new Uint8Array(await picture.arrayBuffer()) });
  }
  return found;
}
