import { describe, expect, test } from 'vitest';
import { hash } from '../../src/procedure/model/procedure.ts';
import { joinParts, packText, partsIn, toParts } from '../../src/storage/parts/text-parts.ts';
import { findShares, readShare } from '../../src/team/share/receiving/read-shares.ts';
import { handedBackRecord } from '../../src/team/share/receiving/handed-back-record.ts';
import { decisionsRecord } from '../../src/team/share/kept.ts';
import { Device, personId } from './random-team.ts';

const TWO_DAYS = 172_800_000;

function shareOf(person = 'p1') {
  const device = new Device('d1', personId(person), 0);
  device.read('walk-in', true, 1000);
  device.pass('walk-in', 9, 2000);
  device.tick('walk-in', 0, 'problem', 3000);
  return device.share(4000).share;
}

/** Text that packs badly, so that it has several parts. */
const LONG = Array.from({ length: 4000 }, (_, n) => ((n * 2_654_435_761) >>> 7).toString(36)).join(' ');

/** Parts as a hand writes them, each with its check sum. */
const sealedParts = (...heads: string[]) =>
  heads.map((head) => `${head}:${hash(head).padStart(7, '0')}`).join('\n');

describe('a text in parts', () => {
  test('comes back whole, in any order, twice, and with other words around it', () => {
    const parts = toParts('share', LONG);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.every((part) => part.length < 1900)).toBe(true);
    const chat = [...parts.toReversed(), parts[1]!].map(
      (part, n) => `老王 10:0${n % 10}\n【交给】${part}。收到`,
    );
    const read = partsIn('share', chat.join('\n'));
    expect(read.broken).toEqual([]);
    expect(joinParts(read.parts)).toEqual({
      texts: [LONG],
      whole: [read.parts[0]!.id],
      missing: [],
      spoiled: 0,
      waiting: [],
    });
  });

  test('names the part that is missing, and the one that was cut off or changed', () => {
    const parts = toParts('share', LONG);
    const [of, without] = [parts.length, parts.toSpliced(2, 1)];
    expect(joinParts(partsIn('share', without.join('\n')).parts).missing).toMatchObject([
      { of, numbers: [3] },
    ]);
    const cut = parts.with(1, parts[1]!.slice(0, 900));
    expect(partsIn('share', cut.join('\n')).broken).toMatchObject([{ number: 2, of }]);
    const letter = parts[1]![900] === 'x' ? 'y' : 'x';
    const changed = parts.with(1, parts[1]!.slice(0, 900) + letter + parts[1]!.slice(901));
    expect(partsIn('share', changed.join('\n')).broken).toMatchObject([{ number: 2, of }]);
  });

  test('is not held up by a part of the same name and another length', () => {
    const parts = partsIn('share', toParts('share', LONG).join('\n')).parts;
    const stray = { ...parts[0]!, of: 99 };
    expect(joinParts([stray, ...parts])).toEqual({
      texts: [LONG],
      whole: [parts[0]!.id],
      missing: [],
      spoiled: 0,
      waiting: [],
    });
    expect(joinParts([stray, ...parts.slice(1)]).missing).toMatchObject([{ of: 99 }, { numbers: [1] }]);
  });

  test('that is there and cannot be unpacked is said once, and not waited for', () => {
    const parts = [1, 2].map((number) => ({ id: 'abcdefg', number, of: 2, piece: 'AAAA' }));
    expect(joinParts(parts)).toEqual({ texts: [], whole: [], missing: [], spoiled: 1, waiting: [] });
    const sent = sealedParts('share1:abcdefg:1/2:AAAA', 'share1:abcdefg:2/2:AAAA');
    expect(findShares(sent)).toMatchObject({ texts: [], missing: [], spoiled: 1, parts: [] });
  });

  test('a part beyond the last one is none', () => {
    expect(partsIn('share', sealedParts('share1:abcdefg:3/2:AAAA', 'share1:abcdefg:0/2:AAAA'))).toEqual({
      parts: [],
      broken: [
        { id: 'abcdefg', number: 3, of: 2 },
        { id: 'abcdefg', number: 0, of: 2 },
      ],
      newer: false,
    });
  });

  test('of thousands of which most is missing, some are waited for', () => {
    const parts = Array.from({ length: 2000 }, (_, n) => ({
      ...{ id: n.toString(36).padStart(7, '0'), number: 1, of: 9999, piece: 'AAAA' },
    }));
    const { missing, waiting } = joinParts(parts);
    expect(missing).toHaveLength(100);
    expect(waiting).toHaveLength(100);
  });

  test('says where it is of a later format', () => {
    expect(partsIn('share', 'share2:abcdefg:1/1:abc:abcdefg')).toEqual({
      parts: [],
      broken: [],
      newer: true,
    });
  });
});

describe('a share is read', () => {
  test('as it was made', async () => {
    const share = shareOf();
    expect(await readShare(JSON.stringify(share))).toEqual({
      kind: 'share',
      share,
      state: 'unsigned',
      isWhole: true,
      ahead: 0,
    });
  });

  test.each([
    ['cut off', JSON.stringify(shareOf()).slice(0, 300), 'broken'],
    ['no share', '大家好', 'foreign'],
    ['a list', '[1]', 'foreign'],
    ['of a later version', JSON.stringify({ ...shareOf(), version: 2 }), 'newer'],
    ['without a person', JSON.stringify({ ...shareOf(), person: undefined }), 'broken'],
  ])('%s: said as such', async (_, text, kind) => {
    expect((await readShare(text)).kind).toBe(kind);
  });

  test('any changed byte of it is named', async () => {
    const text = JSON.stringify(shareOf());
    const end = text.indexOf(',"seal"');
    const kinds = new Set<string>();
    for (let at = 0; at < end; at += 7) {
      const other = text[at] === '1' ? '2' : '1';
      const read = await readShare(text.slice(0, at) + other + text.slice(at + 1));
      kinds.add(read.kind === 'share' ? read.state : read.kind);
    }
    expect(kinds.has('changed')).toBe(true);
    expect(kinds.has('unsigned')).toBe(false);
  });

  test('so is what was put behind the seal, where it would count instead of what was sealed', async () => {
    const text = JSON.stringify(shareOf());
    const read = await readShare(text.replace(/\}$/, ',"made":5}'));
    expect(read).toMatchObject({ kind: 'share', state: 'changed', share: { made: 5 } });
    expect(await readShare(`{"made":5,${text.slice(1)}`)).toMatchObject({ state: 'changed' });
  });

  test('blanks between its parts change nothing', async () => {
    const share = shareOf();
    for (const text of [JSON.stringify(share, undefined, 2), ` ${JSON.stringify(share)}\n`])
      expect(await readShare(text)).toMatchObject({ kind: 'share', state: 'unsigned', share });
  });

  test('also where a part of it is not sound, which is said', async () => {
    const share = shareOf();
    const read = await readShare(JSON.stringify({ ...share, passes: [...share.passes, { slug: 3 }] }));
    // Its bytes are others than were sealed.
    expect(read).toMatchObject({ kind: 'share', state: 'changed', isWhole: false });
  });
});

describe('what a chat holds', () => {
  test('shares of several people, an address, and parts that come later', () => {
    const [mine, theirs] = [JSON.stringify(shareOf()), JSON.stringify(shareOf('p2'))];
    const parts = toParts('share', theirs, 200);
    const address = `https://handbook.example/team/#share=${packText(mine)}。`;
    const first = findShares(`${address}\n${parts.slice(0, 1).join('\n')}`);
    expect(first.texts).toEqual([mine]);
    expect(first.missing).toMatchObject([{ of: parts.length }]);
    const second = findShares(parts.slice(1).join('\n'), first.parts);
    expect(second.texts).toEqual([theirs]);
    expect(second.parts).toEqual([]);
  });

  test('nothing, or an address that was cut off', () => {
    expect(findShares('今天夜班谁来').isForeign).toBe(true);
    const address = `https://handbook.example/team/#share=${packText(JSON.stringify(shareOf())).slice(0, 60)}`;
    expect(findShares(address)).toMatchObject({ texts: [], cut: 1, isForeign: false });
  });
});

test('clocks that are two days wrong change nothing but the times', async () => {
  const device = new Device('d2', personId('p1'), -TWO_DAYS);
  device.read('walk-in', true, TWO_DAYS + 5000);
  expect(await readShare(JSON.stringify(device.share(TWO_DAYS + 6000).share))).toMatchObject({
    kind: 'share',
    share: { made: 6000, reads: { 'walk-in': { value: true, at: 5000 } } },
  });
});

test('what looks whether the leader has handed something back looks at what is kept of it', () => {
  const { name, version } = decisionsRecord;
  expect(handedBackRecord).toMatchObject({ name, version });
});
