/** What the book has of a run that went from one person to the next. */
import { expect, test } from 'vitest';
import { BookStore } from '../../src/team/book/book-store.ts';
import { isCarriedOut } from '../../src/team/book/run-facts.ts';
import { InMemory } from '../../src/storage/database/database.ts';
import type { SealedShare } from '../../src/team/share/share.ts';
import { Device, personId } from './random-team.ts';

const NOON = 1_796_040_000_000;
const ID = 'walk-in/handed-over';

/** A share of somebody whose device has recorded something of the run. */
function shareOf(person: string): SealedShare {
  const device = new Device(`d-${person}`, person, 0);
  device.tick('walk-in', 0, 'done', NOON);
  const { share } = device.share(NOON);
  const [shared] = share.runs;
  const chain = { form: shared!.run.form.value, events: [] };
  const events = { run: ID, chains: { [`d-${person}`]: chain } };
  return { ...share, runs: [{ ...shared!, id: ID, events }] };
}

test('its record holds what each of them has handed in', async () => {
  const store = new BookStore(new InMemory());
  const shares = [shareOf(personId('li')), shareOf(personId('zhao'))];
  await store.add(shares.map((share) => ({ share, state: 'unsigned' })));
  const { events, forms } = await store.recordOf(ID);
  expect(Object.keys(events!.chains).sort()).toEqual([`d-${personId('li')}`, `d-${personId('zhao')}`]);
  expect(forms.length).toBeGreaterThan(0);
  expect(await store.recordOf('walk-in/another')).toEqual({ events: undefined, forms: [] });
});

test('a run that was ended early was not carried out', () => {
  expect(isCarriedOut({ finished: NOON, stopped: '' })).toBe(true);
  expect(isCarriedOut({ finished: NOON, stopped: '客人走了' })).toBe(false);
  expect(isCarriedOut({ finished: null, stopped: '' })).toBe(false);
});
