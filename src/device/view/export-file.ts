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
import { base } from '../../ui/url.ts';
import { backup } from '../model/backup.ts';
import { kindOf } from '../model/kept-records.ts';

/** What says whose the records are. */
const IDENTITIES = [personRecord.name, profilesRecord.name];

/**
 * Hands over records as a file, with the pictures that they name as a zip; it says which device, site and people
 * they come from, and its name the day. False where nobody would say who they are: then nothing leaves the device.
 */
export async function exportFile(name: string, wanted: () => Texts): Promise<boolean> {
  if (!(await askPerson())) return false;
  const now = new Date();
  for (const profile of new Set(['', ...profileNames().keys()])) drawPerson(profile, now.getTime());
  const identities = [...keptTexts()].filter(([key]) => IDENTITIES.includes(kindOf(key)));
  const texts = new Map([...wanted(), ...identities]);
  const text = backup(texts, now, origin(location.origin + base));
  const file = `${fileName(name)}-${now.toISOString().slice(0, 10)}`;
  const named = attachmentsIn(texts.values());
  const pictures = named.size > 0 ? await picturesOf(named) : new Map<string, never>();
  if (pictures.size === 0) download(`${file}.json`, text, 'application/json');
  else {
    const { zipped } = await import('../model/archive.ts');
    download(`${file}.zip`, zipped(text, pictures) as BlobPart, 'application/zip');
  }
  return true;
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
