/** Importing a chosen file, and taking an import back. */
import { beginningOf } from '../../../language/beginning.ts';
import { belongsText } from '#text/belongs.ts';
import { deviceText as words } from '#text/device.ts';
import { deviceRecord, isDeviceId, kinship, withMine } from '../../../storage/profiles/device.ts';
import { kindOfText } from '../../../storage/parts/kind-of-text.ts';
import { decode, encode } from '../../../storage/records/record-type.ts';
import type { Texts } from '../../../storage/texts.ts';
import { profileId, profileNames } from '../../../storage/profiles/profile.ts';
import { keepTexts, keptTexts } from '../../../storage/texts.ts';
import { askImport } from './ImportDialog.tsx';
import { countOf, readBackup, type Backup, type Kind, type Refusal } from '../../model/backup.ts';
import { readFile, type FileText } from '../../model/read-file.ts';
import type { ImportChoice } from '../../model/import/choice.ts';
import { planImport } from '../../model/import/import-plan.ts';
import { journalOf, journalRecord, undoPlan, type Journal } from '../../model/import/journal.ts';
import { bringPictures, dropBrought } from '../../model/pictures.ts';
import { replaceTexts } from '../../model/replace-texts.ts';
import { kindOf } from '../../model/kept-records.ts';

/** What came of an import, in words; `key` names the journal that takes it back. */
export interface Imported {
  said: string;
  key?: string;
}

/** A zip of more bytes is none of this site's. */
const MOST_ZIP = 512 * 1024 * 1024;

/** Imports that there was no room to remember: until the page is left. */
const unkept = new Map<string, Journal>();

/** Shows what the file holds, and takes over what the reader agrees to. */
export async function importFile(
  chosen: File,
  kinds: readonly Kind[],
  site: string,
  titles: ReadonlyMap<string, string>,
): Promise<Imported> {
  const { text: read, pictures } = await readChosen(chosen);
  if (read.kind !== 'text') return { said: words.refused[read.kind] };
  const content = readBackup(read.text, kinds);
  if (content.kind === 'refused') return { said: elsewhere(read.text) ?? refusalText(content.refusal) };
  const { file } = content;
  if (file.sound.size + file.unusable.length === 0) return { said: words.refused.nothing };
  const now = Date.now();
  const choice = await askImport({
    ...{ name: beginningOf(chosen.name, 80), file, kinds, titles, site, now },
    ...{ texts: keptTexts(), kin: kinship(file.from.device), person: profileId(), names: profileNames() },
  });
  if (!choice) return { said: words.importLeft };
  // The pictures first: whoever leaves the page as soon as the import is listed has all of it.
  const { changes } = planImport(file, keptTexts(), choice);
  const { added, refused, lost } = await bringPictures(
    pictures,
    now,
    [...changes.values()].filter((text) => text !== null),
  );
  const { isRefused, ...imported } = takeOver(file, choice, beginningOf(chosen.name, 80));
  if (isRefused) {
    await dropBrought(now);
    return imported;
  }
  const told = [
    imported.said,
    added > 0 ? words.picturesAdded(added) : '',
    refused > 0 ? words.picturesRefused(refused) : '',
    lost > 0 ? words.picturesLost(lost) : '',
  ].join('');
  return { ...imported, said: told };
}

/** The chosen file's records, and the pictures that come with them in a zip. */
async function readChosen(chosen: File): Promise<{ text: FileText; pictures: ReadonlyMap<string, Blob> }> {
  const head = new Uint8Array(await chosen.slice(0, 4).arrayBuffer());
  const isZip = [0x50, 0x4b, 3, 4].every((byte, index) => head[index] === byte);
  if (!isZip) return { text: await readFile(chosen), pictures: new Map() };
  if (chosen.size > MOST_ZIP) return { text: { kind: 'large' }, pictures: new Map() };
  const { unzipped } = await import('../../model/archive.ts');
  return unzipped(new Uint8Array(await chosen.arrayBuffer()));
}

/** What a file is that is read in elsewhere on this site. */
function elsewhere(text: string): string | undefined {
  const kind = kindOfText(text);
  return kind === undefined || kind === 'backup' || kind === 'report'
    ? undefined
    : words.notImported(belongsText[kind]);
}

function refusalText(refusal: Refusal): string {
  return refusal.why === 'newer' ? words.refused.newer(refusal.what) : words.refused[refusal.why];
}

/** Planned anew: while somebody looked at the file, another page may have changed what is kept. */
function takeOver(file: Backup, choice: ImportChoice, name: string): Imported & { isRefused?: true } {
  const texts = keptTexts();
  const plan = planImport(file, texts, choice);
  const { device } = file.from;
  const changes = new Map(plan.changes);
  const instead = new Set(plan.instead);
  if (choice.whose === 'mine' && device && isDeviceId(device) && kinship(device) === 'unknown') {
    changes.set('device:self', encode(deviceRecord, withMine(device)));
    instead.add('device:self');
  }
  const told = [
    words.imported(plan.added, plan.joined, plan.same),
    plan.left ? words.left(plan.left) : '',
    plan.out ? words.out(plan.out) : '',
    plan.aside ? words.aside(plan.aside) : '',
    plan.lacking.length ? words.lacking(plan.lacking.length) : '',
  ].join('');
  if (changes.size === 0) return { said: told };
  const journal = journalOf(texts, changes, { at: choice.now, file: name, told });
  const key = `${journalRecord.name}:${choice.now.toString(36)}`;
  const all = new Map([...changes, [key, encode(journalRecord, journal)]]);
  if (replaceTexts(all, instead, texts) === 'saved') return { said: told, key };
  const state = replaceTexts(changes, instead, texts);
  if (state !== 'saved') return { said: words.refused[state], isRefused: true };
  unkept.set(key, journal);
  return { said: told + words.onlyNow, key };
}

/** The imports that can be taken back, by the key of their journal, the last first. */
export function importsIn(texts: Texts): Map<string, Journal> {
  const kept = [...texts].flatMap(([key, text]): [string, Journal][] => {
    const read = kindOf(key) === journalRecord.name ? decode(journalRecord, text) : undefined;
    return read?.kind === 'read' ? [[key, read.value]] : [];
  });
  return new Map([...kept, ...unkept].sort(([, a], [, b]) => b.at - a.at));
}

/** Takes an import back, with the pictures that it brought. */
export async function undoImport(key: string, kinds: readonly Kind[]): Promise<string> {
  const texts = keptTexts();
  const journal = importsIn(texts).get(key);
  if (!journal) return words.importUndone(0);
  const { changes, kept } = undoPlan(journal, texts, kinds);
  const state = replaceTexts(new Map([...changes, [key, null]]), new Set(changes.keys()), texts);
  if (state !== 'saved') return words.refused[state];
  unkept.delete(key);
  await dropBrought(journal.at);
  const left = countOf(kept, kinds);
  return words.importUndone(countOf(changes.keys(), kinds)) + (left ? words.importKept(left) : '');
}

/** Forgets how to take an import back: what it brought stays. */
export function dropImport(key: string): string {
  unkept.delete(key);
  keepTexts(new Map([[key, null]]));
  return words.importDropped;
}
