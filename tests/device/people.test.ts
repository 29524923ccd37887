/** What a file says of who somebody is: asked before it is believed. */
import { expect, it } from 'vitest';
import { backup, readBackup } from '../../src/device/model/backup.ts';
import { planImport } from '../../src/device/model/import/import-plan.ts';
import { idsKey, peopleIn } from '../../src/device/model/import/people.ts';
import { answersFor, placesOf } from '../../src/device/model/import/places.ts';
import { kinds } from '../../src/pages/data/_kinds.ts';
import { readRecord } from '../../src/progress/model/read-pages.ts';
import { idsIn, personRecord } from '../../src/storage/profiles/person.ts';
import { decode, encode } from '../../src/storage/records/record-type.ts';
import { changed } from './states.ts';

const [MINE, THEIRS] = ['m'.repeat(16), 'e'.repeat(16)];
const read = encode(readRecord, { 'walk-in': { value: true, at: 1 } });

/** The texts of a device whose own profile has read a page and has these ids. */
const textsOf = (ids: Record<string, number>) =>
  new Map([
    [
      idsKey(''),
      encode(
        personRecord,
        Object.fromEntries(Object.entries(ids).map(([id, at]) => [id, { value: true as const, at }])),
      ),
    ],
    [`${readRecord.name}:pages`, read],
  ]);

function fileOf(ids: Record<string, number>) {
  const from = { device: 'd9', person: '', name: '', site: '' };
  const file = readBackup(backup(textsOf(ids), new Date(0), from), kinds);
  if (file.kind === 'refused') throw new Error(file.refusal.why);
  return file.file;
}

it('joins unasked only whose ids are all known here', () => {
  const answers = (file: Record<string, number>, here: Record<string, number>) =>
    peopleIn(fileOf(file), textsOf(here))!.map(answersFor);
  expect(answers({ [MINE]: 100 }, { [MINE]: 100 })).toEqual([[]]);
  expect(answers({ [MINE]: 100 }, { [MINE]: 100, [THEIRS]: 200 })).toEqual([[]]);
  expect(answers({ [MINE]: 100, [THEIRS]: 0 }, { [MINE]: 100 })).toEqual([['join', 'leave']]);
  expect(answers({ [THEIRS]: 0 }, { [MINE]: 100 })).toEqual([['mine', 'add', 'leave']]);
});

it('brings another id only behind the one in use, and only where that was agreed to', () => {
  const here = textsOf({ [MINE]: 100 });
  const file = fileOf({ [MINE]: 100, [THEIRS]: 0 });
  const people = peopleIn(file, here)!;
  const idsAfter = (answer: 'join' | 'leave') => {
    const places = placesOf(people, [answer], '', 1000)!;
    const choice = { whose: 'mine' as const, places, kinds: new Set(['read']), person: '', now: 1000 };
    const after = changed(here, planImport(file, here, choice).changes);
    const record = decode(personRecord, after.get(idsKey(''))!);
    return record.kind === 'read' ? idsIn(record.value) : [];
  };
  expect(placesOf(people, [], '', 1000)).toBeUndefined();
  expect(idsAfter('leave')).toEqual([MINE]);
  expect(idsAfter('join')).toEqual([MINE, THEIRS]);
});
