// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, test } from 'vitest';
import { newRun } from '../../src/run/model/run.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';
import type { PersonFacts } from '../../src/team/book/cells.ts';
import { sharedRunSchema } from '../../src/team/share/share.ts';
import { Sources } from '../../src/team/view/person/Sources.tsx';

const run = newRun('walk-in', 'f1', '', 1000);

test('a run is read under an id of its own page', () => {
  expect(soundOf(sharedRunSchema, { id: 'walk-in/r1', run })).toEqual({
    value: { id: 'walk-in/r1', run },
    whole: true,
  });
});

test.each(['other-page/r1', 'walk-in/r1@p1', 'walk-in', 'r1', '', 'walk-in/r1/x'])(
  'a run is not read under the id %s',
  (id) => {
    expect(soundOf(sharedRunSchema, { id, run })).toBeUndefined();
  },
);

test('what came from several devices of one person is said where nothing has to be opened', () => {
  const received = ['d1', 'd2'].map((device, number) => ({
    ...{ device, number, digest: device, made: 1000, state: 'signed', key: `key of ${device}` },
  }));
  const shown = (count: number) => {
    const place = document.createElement('div');
    const person = { received: received.slice(0, count) } as unknown as PersonFacts;
    render(h(Sources, { person }), place);
    place.querySelector('details')?.remove();
    return place.textContent;
  };
  expect(shown(1)).toBe('');
  expect(shown(2)).toMatch(/^从 2 台设备交来，每台各有钥匙：/);
});
