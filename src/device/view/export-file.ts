import { origin } from '../../storage/profiles/device.ts';
import type { Texts } from '../../storage/texts.ts';
import { download } from '../../ui/download.ts';
import { base } from '../../ui/url.ts';
import { backup } from '../model/backup.ts';

/** Hands over records as a file; it says which device and site they come from, and its name the day. */
export function exportFile(name: string, texts: Texts): void {
  const now = new Date();
  const text = backup(texts, now, origin(location.origin + base));
  download(`${name}-${now.toISOString().slice(0, 10)}.json`, text, 'application/json');
}
