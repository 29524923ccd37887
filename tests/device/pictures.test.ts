// @vitest-environment jsdom
/** Pictures come and go with the records that name them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bringPictures, dropBrought, dropPictures } from '../../src/device/model/pictures.ts';
import { newRun, stamp, writeValue } from '../../src/run/model/run.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { sweepPictures } from '../../src/run/pictures/sweep.ts';
import { encode } from '../../src/storage/records/record-type.ts';
import { keepTexts, keptTexts } from '../../src/storage/texts.ts';
import { pictures } from '../storage/attachments-in-memory.ts';

vi.mock('../../src/storage/attachments.ts', () => import('../storage/attachments-in-memory.ts'));

const JPEG = [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3];
const ID = 'a1b2c3d4e5';
const [NOW, MINUTE, HOUR] = [1_790_000_000_000, 60_000, 3_600_000];
const blob = (bytes: number[]) => new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' });
const bytesOf = async () => [...new Uint8Array(await pictures.get(ID)!.file.arrayBuffer())];
const run = (size = JPEG.length) =>
  writeValue(newRun('walk-in', 'f', '', 0), 'card', `file:${ID}:${size}`, 1);
const keepRun = (one = run()) => keepTexts(new Map([['run:walk-in/1', encode(runRecord, one)]]));

beforeEach(() => {
  pictures.clear();
  localStorage.clear();
});

describe('an import', () => {
  it('brings the pictures that records name', async () => {
    keepRun();
    expect(await bringPictures(new Map([[ID, blob(JPEG)]]), NOW)).toEqual({ added: 1, refused: 0, lost: 0 });
    expect(await bytesOf()).toEqual(JPEG);
  });

  it('brings those of records that are still to come', async () => {
    const coming = [encode(runRecord, run())];
    const brought = await bringPictures(new Map([[ID, blob(JPEG)]]), NOW, coming);
    expect(brought).toEqual({ added: 1, refused: 0, lost: 0 });
    expect(await bytesOf()).toEqual(JPEG);
    expect(keptTexts().size).toBe(0);
  });

  it('never puts other bytes in the place of a picture that is here', async () => {
    keepRun();
    pictures.set(ID, { file: blob(JPEG), at: 1 });
    const other = blob([...JPEG.slice(0, -1), 9]);
    expect(await bringPictures(new Map([[ID, other]]), NOW)).toEqual({ added: 0, refused: 1, lost: 0 });
    expect(await bytesOf()).toEqual(JPEG);
    expect(await bringPictures(new Map([[ID, blob(JPEG)]]), NOW)).toEqual({ added: 0, refused: 0, lost: 0 });
  });

  it.each([
    ['is no picture', [...'<script'].map((char) => char.charCodeAt(0)), 7],
    ['is larger than its record says', [...JPEG, 4], 7],
  ])('leaves out what %s', async (_, bytes, size) => {
    keepRun(run(size));
    expect(await bringPictures(new Map([[ID, blob(bytes)]]), NOW)).toEqual({ added: 0, refused: 1, lost: 0 });
    expect(pictures.size).toBe(0);
  });

  it('that is taken back takes its pictures along, and no others', async () => {
    keepRun();
    pictures.set('z1b2c3d4e5', { file: blob(JPEG), at: 1 });
    await bringPictures(new Map([[ID, blob(JPEG)]]), NOW);
    await dropBrought(NOW);
    expect(pictures.has(ID)).toBe(true);
    keepTexts(new Map([['run:walk-in/1', null]]));
    await dropBrought(NOW);
    expect([...pictures.keys()]).toEqual(['z1b2c3d4e5']);
  });
});

describe('erasing', () => {
  it('drops the pictures at once, and its undo brings them back', async () => {
    keepRun();
    pictures.set(ID, { file: blob(JPEG), at: 1 });
    const before = keptTexts();
    keepTexts(new Map([['run:walk-in/1', null]]));
    const restore = await dropPictures(before, false);
    expect(pictures.size).toBe(0);
    expect(await restore(NOW)).toBe(0);
    expect(await bytesOf()).toEqual(JPEG);
  });

  it('leaves what another record names, unless all goes', async () => {
    keepRun();
    pictures.set(ID, { file: blob(JPEG), at: 1 });
    await dropPictures(new Map([['run:walk-in/2', encode(runRecord, run())]]), false);
    expect(pictures.size).toBe(1);
    await dropPictures(new Map(), true);
    expect(pictures.size).toBe(0);
  });
});

describe('a deleted run', () => {
  it('has its pictures for a day, whichever tab looks', async () => {
    pictures.set(ID, { file: blob(JPEG), at: NOW - HOUR });
    keepRun(stamp(run(), 'deleted', true, NOW));
    await sweepPictures(NOW + MINUTE);
    await sweepPictures(NOW + 23 * HOUR);
    expect(pictures.has(ID)).toBe(true);
    await sweepPictures(NOW + 25 * HOUR);
    expect(pictures.has(ID)).toBe(false);
  });

  it('that is brought back needs them, and has another day once it is deleted again', async () => {
    pictures.set(ID, { file: blob(JPEG), at: NOW - HOUR });
    keepRun(stamp(run(), 'deleted', true, NOW));
    await sweepPictures(NOW);
    keepRun();
    await sweepPictures(NOW + 30 * HOUR);
    keepRun(stamp(run(), 'deleted', true, NOW + 31 * HOUR));
    await sweepPictures(NOW + 31 * HOUR);
    expect(pictures.has(ID)).toBe(true);
  });
});
