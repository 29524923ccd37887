/** For tests: a file from this very device, everything in it wanted. */
import { backup, readBackup, type Backup, type Kind } from '../../src/device/model/backup.ts';
import type { ImportChoice } from '../../src/device/model/import/choice.ts';
import { planImport } from '../../src/device/model/import/import-plan.ts';
import type { ImportPlan } from '../../src/device/model/import/take-in.ts';
import type { RecordType } from '../../src/storage/records/record-type.ts';
import type { Texts } from '../../src/storage/texts.ts';

/** The device that the files of tests come from. */
export const FROM = { device: 'd1', person: '', name: '', site: 'https://example.org/' };

/** The file that the device's export would be. */
export const fileOf = (texts: Texts) => backup(texts, new Date(0), FROM);

/** A kind of record that is joined with what is here. */
export const asKind = <T>(type: RecordType<T>, more: Partial<Kind<T>> = {}): Kind<T> => ({
  type,
  part: 'own',
  ...more,
});

/** The file as it is read. */
export function read(text: string, kinds: readonly Kind[]): Backup {
  const file = readBackup(text, kinds);
  if (file.kind === 'refused') throw new Error(file.refusal.why);
  return file.file;
}

/** What is wanted where nothing is left out. */
export const everything = (kinds: readonly Kind[], more: Partial<ImportChoice> = {}): ImportChoice => ({
  whose: 'same',
  kinds: new Set([...kinds.map(({ type }) => type.name), 'set-aside']),
  person: '',
  now: 1000,
  ...more,
});

export function bringIn(
  text: string,
  texts: Texts,
  kinds: readonly Kind[],
  more: Partial<ImportChoice> = {},
): ImportPlan {
  return planImport(read(text, kinds), texts, everything(kinds, more));
}
