/** What the book has of a run that went from one person to the next. */
import { expect, test } from 'vitest';
import { headsOf, type RunEvents } from '../../src/run/events/run-events.ts';
import { recorded, type Recording } from '../../src/run/events/recorded.ts';
import { givenTo } from '../../src/run/handover/given-to.ts';
import { withoutPictures } from '../../src/run/handover/run-code.ts';
import { formHash, mark, newRun, stamp, write, writeValue, type Run } from '../../src/run/model/run.ts';
import { signed } from '../../src/run/model/signed.ts';
import { replay } from '../../src/run/replay/replay.ts';
import { attachedAs } from '../../src/storage/attachment-name.ts';
import { keyNames } from '../../src/team/book/told-events.ts';
import { BookStore } from '../../src/team/book/book-store.ts';
import { isCarriedOut, runFacts } from '../../src/team/book/run-facts.ts';
import { teamText as words } from '../../src/text/zh/team.ts';
import { InMemory } from '../../src/storage/database/database.ts';
import type { SealedShare } from '../../src/team/share/share.ts';
import { Device, formOfPage, personId } from './random-team.ts';

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
  expect(await store.recordOf('walk-in/another')).toEqual({ events: undefined, forms: [], isLater: false });
});

test('a run that was ended early was not carried out', () => {
  expect(isCarriedOut({ finished: NOON, stopped: '' })).toBe(true);
  expect(isCarriedOut({ finished: NOON, stopped: '客人走了' })).toBe(false);
  expect(isCarriedOut({ finished: null, stopped: '' })).toBe(false);
});

/** 李强 ticks an item, photographs it, hands the run over and sends his share; 赵敏 goes on, finishes and sends hers. */
const handedOver = () => {
  const page = formOfPage('walk-in');
  const [part] = page.parts;
  const [item, ...items] = part!.items;
  const values = [{ id: 'v', kind: 'photo' as const }];
  const form = { ...page, parts: [{ ...part!, items: [{ ...item!, values }, ...items] }] };
  const [li, zhao] = ['li', 'zhao'].map((id) => ({ id: personId(id), name: id }));
  const record = (device: string, events: RunEvents, change: Partial<Recording> & { after: Run }) =>
    recorded(events, { device, now: NOON, ...change });
  const begun = mark(newRun('walk-in', formHash(form), '', NOON), 'a', { state: 'done' }, NOON);
  const picture = attachedAs({ id: 'a'.repeat(43), bytes: 12 });
  const mine = signed(begun, write(writeValue(begun, 'v', picture, NOON), 'who', 'li', NOON), li, NOON);
  let his = record('d-li', { run: ID, chains: {} }, { after: mine, how: 'begin', by: li!.id });
  const given = signed(mine, givenTo(mine, 'zhao', NOON + 1), li, NOON + 1);
  const heads = headsOf(his);
  his = record('d-li', his, { before: mine, after: given, by: li!.id, now: NOON + 1 });
  const taken = { ...mine, values: {} };
  let hers = record('d-zhao', { run: ID, chains: {} }, { after: taken, how: 'taken', heads, by: zhao!.id });
  const ended = signed(
    taken,
    stamp(
      write(
        mark(mark(taken, 'b', { state: 'done' }, NOON + 2), 'c', { state: 'done' }, NOON + 2),
        'who',
        'zhao',
        NOON + 3,
      ),
      'finished',
      true,
      NOON + 3,
    ),
    zhao,
    NOON + 3,
  );
  hers = record('d-zhao', hers, { before: taken, after: ended, by: zhao!.id, now: NOON + 3 });
  const shareBy = (person: string, run: Run, events: RunEvents) => {
    const share = shareOf(personId(person));
    // Pictures stay on the device.
    const sent = { ...run, values: withoutPictures(run.values) };
    return { ...share, forms: [form], runs: [{ id: ID, run: sent, events }] };
  };
  return [shareBy('li', given, his), shareBy('zhao', ended, hers)];
};

test.each([
  ['both have', [0, 1]],
  ['the giver alone has', [0]],
  ['the taker alone has', [1]],
])('an honest hand-over fits where %s sent a share', async (_, which) => {
  const store = new BookStore(new InMemory());
  const shares = handedOver().filter((_, index) => which.includes(index));
  await store.add(shares.map((share) => ({ share, state: 'unsigned' })));
  const { run, events, forms } = await store.recordOf(ID);
  expect(run).toBeDefined();
  expect(replay(forms, events!, { run, id: ID })).toMatchObject({ verdict: 'fits', findings: [] });
});

test('who sent a copy without events is not compared with those of others', async () => {
  const store = new BookStore(new InMemory());
  const [li, zhao] = handedOver();
  const bare = { ...zhao!, runs: zhao!.runs.map(({ id, run }) => ({ id, run })) };
  await store.add([li!, bare].map((share) => ({ share, state: 'unsigned' })));
  const { run, events, forms } = await store.recordOf(ID);
  expect(replay(forms, events!, { run, id: ID })).toMatchObject({ verdict: 'fits', findings: [] });
});

test('the book says who has done how many items of a run that was handed over', async () => {
  const store = new BookStore(new InMemory());
  await store.add(handedOver().map((share) => ({ share, state: 'unsigned' })));
  const { people } = await store.read();
  const facts = people.map((person) => person.facts.get(ID)!);
  expect(facts.map(({ done, total, doers }) => [done, total, doers])).toEqual([
    [1, 3, undefined],
    [
      3,
      3,
      [
        { name: '', count: 1 },
        { name: 'zhao', count: 2 },
      ],
    ],
  ]);
  const named = { ...facts[1]!, name: '三楼', doers: [{ name: '李强', count: 1 }, facts[1]!.doers![1]!] };
  expect(words.runResult(named)).toBe('三楼，做了 3/3 项，李强 1 项、zhao 2 项');
  expect(words.runResult({ ...named, doers: facts[1]!.doers })).toBe(
    '三楼，做了 3/3 项，没写名字的 1 项、zhao 2 项',
  );
});

test('what somebody did and found before they gave their name is theirs in the book', async () => {
  const page = formOfPage('walk-in');
  const li = { id: personId('li'), name: '李强' };
  const found = mark(
    newRun('walk-in', formHash(page), '', NOON),
    'a',
    { state: 'problem', note: '锁坏了' },
    NOON,
  );
  const problem = { note: '锁坏了', at: NOON };
  const fixed = mark(found, 'a', { state: 'done', problem }, NOON + 1);
  const ticked = signed(fixed, mark(fixed, 'b', { state: 'done' }, NOON + 2), li, NOON + 2);
  let events = recorded({ run: ID, chains: {} }, { device: 'd-li', now: NOON, after: found, how: 'begin' });
  events = recorded(events, { device: 'd-li', now: NOON + 1, before: found, after: fixed });
  events = recorded(events, { device: 'd-li', now: NOON + 2, before: fixed, after: ticked, by: li.id });
  const shares = (device: string) => {
    const share = { ...shareOf(li.id), person: li, device, forms: [page] };
    return [{ share: { ...share, runs: [{ id: ID, run: ticked, events }] }, state: 'unsigned' as const }];
  };
  const factsOf = async (device: string) => {
    const store = new BookStore(new InMemory());
    await store.add(shares(device));
    const { run, forms } = await store.recordOf(ID);
    expect(replay(forms, events, { run, id: ID }).verdict).toBe('fits');
    return (await store.read()).people[0]!.facts.get(ID)!;
  };
  const facts = await factsOf('d-li');
  expect(facts.problems).toMatchObject([{ key: 'a', kind: 'solved', finder: '李强' }]);
  expect(facts.doers).toBeUndefined();
  // What another device has recorded may be of anybody.
  const others = await factsOf('d-other');
  expect(others.problems[0]!.finder).toBeUndefined();
  expect(others.doers).toEqual([
    { name: '', count: 1 },
    { name: '李强', count: 1 },
  ]);
});

test('what a finding is about is said in words', () => {
  const nameOf = keyNames([formOfPage('walk-in')]);
  expect(['who', 'to', 'a', 'a~2', 'one'].map(nameOf)).toEqual([
    '经办人',
    '交给谁',
    '第一步 › 项 a',
    '第一步 › 项 a（第 2 轮）',
    '第一步',
  ]);
});

test('a run that was handed over is called so until it is finished, and a problem is not done', () => {
  const form = formOfPage('walk-in');
  const problem = mark(
    newRun('walk-in', formHash(form), '801', NOON),
    'a',
    { state: 'problem', note: '坏' },
    NOON,
  );
  const open = runFacts(ID, problem, form);
  expect([words.runResult(open), words.runOpen(open.handedTo)]).toEqual([
    '801，处理了 1/3 项，问题 1 处',
    '没做完',
  ]);
  const given = givenTo(mark(problem, 'a', { state: 'done' }, NOON + 1), '赵敏', NOON + 2);
  const handed = runFacts(ID, given, form);
  expect([words.runResult(handed), words.runOpen(handed.handedTo)]).toEqual([
    '801，做了 1/3 项',
    '已交给 赵敏',
  ]);
  expect(words.runOpen(runFacts(ID, givenTo(problem, '', NOON), form).handedTo)).toBe('已交出');
  expect(runFacts(ID, stamp(given, 'finished', true, NOON + 3), form)).not.toHaveProperty('handedTo');
});
