// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addProfile, nameProfile, switchProfile } from '../../src/storage/profiles/manage.ts';
import {
  drawPerson,
  idsIn,
  isSamePerson,
  person,
  personOf,
  personRecord,
} from '../../src/storage/profiles/person.ts';
import { withFormerIds } from '../../src/storage/profiles/former-ids.ts';
import { $profiles } from '../../src/storage/profiles/profile.ts';
import { decode } from '../../src/storage/records/record-type.ts';
import { saved } from '../../src/storage/saved.ts';

const OLD = 'a'.repeat(16);
const NEW = '0'.repeat(16);

beforeEach(() => {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
  vi.spyOn(Date, 'now').mockReturnValue(1000);
});

describe('a person', () => {
  it('is not known before somebody was asked', () => {
    expect(person()).toBeUndefined();
  });

  it('has the name of its profile, and an id that is drawn once', () => {
    nameProfile('', '李敏', 1000);
    drawPerson('', 1000);
    const first = person();
    drawPerson('', 2000);
    expect(first).toEqual({ id: expect.stringMatching(/^[0-9a-z]{16}$/) as string, name: '李敏' });
    expect(person()).toEqual(first);
  });

  it('keeps its id when its name is changed', () => {
    nameProfile('', '李敏', 1000);
    drawPerson('', 1000);
    const { id } = person()!;
    nameProfile('', '0317', 2000);
    expect(person()).toEqual({ id, name: '0317' });
  });

  it('is another one in each profile of a shared device', () => {
    drawPerson('', 1000);
    addProfile('p1', '小王', 2000);
    drawPerson('p1', 2000);
    expect(person()).toEqual(personOf('p1'));
    expect(person()!.name).toBe('小王');
    expect(personOf('')).toEqual({ id: expect.any(String) as string, name: '' });
    expect(isSamePerson(person()!, personOf('')!)).toBe(false);
    switchProfile('', 3000);
    expect(person()).toEqual(personOf(''));
  });

  it('of two devices goes on under the id that was drawn first, whatever the order in which they meet', () => {
    const old = { [OLD]: { value: true as const, at: 1 } };
    const young = { [NEW]: { value: true as const, at: 2 } };
    const join = personRecord.merge!;
    expect(idsIn(join(old, young))).toEqual([OLD, NEW]);
    expect(idsIn(join(young, old))).toEqual([OLD, NEW]);
    saved(personRecord, 'self').update(() => join(young, old));
    expect(person()).toEqual({ id: OLD, name: '', former: [NEW] });
  });

  it('is the same by any id that it ever had', () => {
    expect(isSamePerson({ id: OLD }, { id: OLD })).toBe(true);
    expect(isSamePerson({ id: OLD }, { id: NEW })).toBe(false);
    expect(isSamePerson({ id: OLD, former: [NEW] }, { id: NEW })).toBe(true);
    expect(isSamePerson({ id: NEW }, { id: OLD, former: [NEW] })).toBe(true);
  });
});

it('naming the device’s own profile makes it no other one', () => {
  nameProfile('', '李敏', 1000);
  expect($profiles.get()).toEqual({ '': { value: '李敏', at: 1000 } });
});

it('goes on under its id, whenever the ids that a file brings were drawn', () => {
  const MORE = 'b'.repeat(16);
  const mine = { [OLD]: { value: true as const, at: 100 } };
  const file = {
    [OLD]: { value: true as const, at: 5000 },
    [NEW]: { value: true as const, at: 0 },
    [MORE]: { value: true as const, at: 900 },
  };
  const both = withFormerIds(mine, file);
  expect(idsIn(both)).toEqual([OLD, NEW, MORE]);
  expect(both[OLD]).toEqual({ value: true, at: 100 });
  expect(withFormerIds(both, file)).toEqual(both);
  expect(idsIn(withFormerIds({}, file))).toEqual([NEW, MORE, OLD]);
});

it.each([
  '',
  '__proto__',
  'constructor',
  'a'.repeat(15),
  'a'.repeat(3000),
  `${'a'.repeat(15)}/`,
  'A'.repeat(16),
])('an id that nobody draws is not read: %s', (id) => {
  const entry = '{"value":true,"at":1}';
  const record = (ids: string) => `{"version":1,"value":{${ids}}}`;
  expect(decode(personRecord, record(`"${id}":${entry}`))).toEqual({ kind: 'unreadable' });
  expect(decode(personRecord, record(`"${id}":${entry},"${OLD}":${entry}`))).toEqual({
    kind: 'read',
    value: { [OLD]: { value: true, at: 1 } },
    whole: false,
  });
});

it('what a foreign hand has written as ids is not read', () => {
  expect(decode(personRecord, '{"version":1,"value":{"aaaaaaaaaaaaaaaa":{"value":false,"at":1}}}')).toEqual({
    kind: 'unreadable',
  });
});
