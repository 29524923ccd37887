import { storageText } from '#text/storage.ts';
import { NAME } from '../../site/site.ts';
import { attachmentsIn } from '../../storage/attachment-name.ts';
import { readAttachment } from '../../storage/attachments.ts';
import { origin } from '../../storage/profiles/device.ts';
import { keptTexts, type Texts } from '../../storage/texts.ts';
import { download, fileName } from '../../ui/export/download.ts';
import { base } from '../../ui/url.ts';
import { backup } from '../model/backup.ts';

/**
 * Hands over records as a file, with the pictures that they name as a zip; it says which device and site they come
 * from, and its name the day.
 */
export async function exportFile(name: string, texts: Texts): Promise<void> {
  const now = new Date();
  const text = backup(texts, now, origin(location.origin + base));
  const file = `${fileName(name)}-${now.toISOString().slice(0, 10)}`;
  const named = attachmentsIn(texts.values());
  const pictures = named.size > 0 ? await picturesOf(named) : new Map<string, never>();
  if (pictures.size === 0) return download(`${file}.json`, text, 'application/json');
  const { zipped } = await import('../model/archive.ts');
  download(`${file}.zip`, zipped(text, pictures) as BlobPart, 'application/zip');
}

/** Hands over everything, what could not be saved too: leaving the page would lose it. */
export const exportAll = (): Promise<void> => exportFile(storageText.file(NAME), keptTexts());

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
