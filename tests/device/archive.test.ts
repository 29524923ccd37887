// @vitest-environment jsdom
import { zipSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { unzipped, zipped } from '../../src/device/model/archive.ts';

const picture = { type: 'image/jpeg', bytes: Uint8Array.of(0xff, 0xd8, 1, 2, 3) };

it('holds records and pictures, and gives them back', async () => {
  const { text, pictures } = unzipped(zipped('{"app":"zhaozhang"}', new Map([['a1b2c3d4e5', picture]])));
  expect(text).toEqual({ kind: 'text', text: '{"app":"zhaozhang"}' });
  expect([...pictures.keys()]).toEqual(['a1b2c3d4e5']);
  const back = pictures.get('a1b2c3d4e5')!;
  expect(back.type).toBe('image/jpeg');
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(picture.bytes);
});

it('leaves out what is no picture of this site, and tells a foreign or broken archive', () => {
  const foreign = zipSync({
    'pictures/../../x.jpg': strToU8('x'),
    'pictures/a1b2c3d4e5.svg': strToU8('<svg/>'),
  });
  expect(unzipped(foreign)).toEqual({ text: { kind: 'binary' }, pictures: new Map() });
  expect(unzipped(Uint8Array.of(0x50, 0x4b, 3, 4, 0)).text).toEqual({ kind: 'broken' });
});
