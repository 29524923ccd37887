// @vitest-environment jsdom
/** What leaves a device and what comes back: exactly what was chosen, of the person in use alone. */
import { beforeEach, expect, test } from 'vitest';
import { noteMeaning } from '../../src/meanings/known-meanings.ts';
import { markRead, readPages } from '../../src/progress/model/read-pages.ts';
import { addToLog } from '../../src/quiz/sitting/log-record.ts';
import { mark, stamp } from '../../src/run/model/run.ts';
import { startRun } from '../../src/run/kept/change-run.ts';
import { runStore } from '../../src/run/kept/store.ts';
import { addProfile, nameProfile, switchProfile } from '../../src/storage/profiles/manage.ts';
import { drawPerson, person } from '../../src/storage/profiles/person.ts';
import { put } from '../../src/storage/records/lww-map.ts';
import { collect, CONTENTS } from '../../src/team/share/sending/collect.ts';
import {
  answers,
  confirmations,
  countShare,
  decisions,
  isAnswerWaiting,
  lastShared,
  noteShared,
  shares,
} from '../../src/team/share/kept.ts';
import { notePractised } from '../../src/team/share/kept.ts';
import { readShare } from '../../src/team/share/receiving/read-shares.ts';
import { keepBack, receive } from '../../src/team/share/receiving/receive.ts';
import { countsOfBack } from '../../src/team/share/counts-of-back.ts';
import { sealed } from '../../src/team/share/seal.ts';
import type { Share } from '../../src/team/share/share.ts';
import { formOfPage, personId } from './random-team.ts';

const ALL = new Set(CONTENTS);

const read = (slug: string, at: number) => {
  readPages().update((pages) => markRead(pages, slug, true, at));
  noteMeaning(slug, `meaning of ${slug}`, at);
};
const finishQuiz = (slug: string, right: number, at: number) =>
  addToLog({ finished: [{ at, attempt: at, scope: 'all', right, total: 10, title: slug, slug }] }, at);

beforeEach(() => {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
});

test('what was chosen, and nothing of anybody else', () => {
  read('walk-in', 1000);
  finishQuiz('walk-in', 9, 2000);
  finishQuiz('walk-in', 3, 2500);
  const run = startRun(formOfPage('lost-key'), '三楼', 3000, 0);
  const deleted = startRun(formOfPage('lost-key'), '错了', 3000, 0.5);
  runStore(deleted).update((one) => stamp(one, 'deleted', true, 3100));
  notePractised(run, '老李', 3200);
  addProfile('other', '小王', 4000);
  read('night-audit', 5000);
  switchProfile('', 6000);

  const all = collect(ALL, 0);
  expect(Object.keys(all.reads)).toEqual(['walk-in']);
  expect(all.meanings).toEqual({ 'walk-in': { value: 'meaning of walk-in', at: 1000 } });
  expect(all.passes).toEqual([{ slug: 'walk-in', at: 2000, right: 9, total: 10 }]);
  expect(all.runs.map(({ id }) => id)).toEqual([run]);
  expect(all.practised).toMatchObject({ [run]: { value: '老李' } });
  expect(all.forms.map(({ slug }) => slug)).toEqual(['lost-key']);

  expect(collect(new Set(['passes']), 0)).toMatchObject({ reads: {}, runs: [], forms: [], practised: {} });
  expect(collect(new Set(['reads']), 0)).toMatchObject({ passes: [], runs: [] });
  expect(Object.keys(collect(ALL, 1001).reads)).toEqual([]);
  expect(collect(ALL, 2001)).toMatchObject({ passes: [], runs: [{ id: run }] });
  expect(collect(ALL, 3001).runs).toEqual([]);
});

test('photos and signatures stay on the device', () => {
  const run = startRun(formOfPage('lost-key'), '', 3000, 0);
  const picture = 'file:0123456789abcdef01234567:1200';
  runStore(run).update((one) => ({
    ...mark(one, 'a', { state: 'done' }, 3001),
    values: put(put({}, 'photo', picture, 3002), 'room', '301', 3002),
  }));
  const [shared] = collect(ALL, 0).runs;
  expect(Object.keys(shared!.run.values)).toContain('room');
  expect(JSON.stringify(shared)).not.toContain('file:');
});

test('shares are counted, and it is known when the last one that a person has handed over was made', () => {
  expect(lastShared()).toBeUndefined();
  expect([countShare(1000), countShare(2000)]).toEqual([1, 2]);
  expect(lastShared(), 'nothing has left the device').toBeUndefined();
  noteShared(2000, true);
  expect(lastShared()).toBe(2000);
  addProfile('other', '小王', 3000);
  expect(lastShared()).toBeUndefined();
  expect(countShare(4000)).toBe(3);
});

test('an answer waits for the next share that takes it along, and then no more', () => {
  const answer = { done: '2026-11-30', how: '' };
  expect(isAnswerWaiting({}, shares().get())).toBe(false);
  const answers = put({}, 'lost-key/r1#a', answer, 1500);
  expect(isAnswerWaiting(answers, shares().get())).toBe(true);
  noteShared(2000, false);
  expect(isAnswerWaiting(answers, shares().get()), 'it was not in it').toBe(true);
  noteShared(2001, true);
  expect(isAnswerWaiting(answers, shares().get())).toBe(false);
  const later = put(answers, 'lost-key/r1#a', { ...answer, how: '换了锁' }, 2002);
  expect(isAnswerWaiting(later, shares().get())).toBe(true);
});

test('what the leader hands back is kept by whom it is for, and by nobody else', async () => {
  nameProfile('', '小张', 1000);
  drawPerson('', 1000);
  const self = person()!;
  const decision = {
    run: '三楼',
    slug: 'lost-key',
    text: '锁坏了',
    owner: '小张',
    due: '2026-12-01',
    done: '',
  };
  const confirmation = { person: self.id, slug: 'lost-key', under: '老李', day: '2026-11-30', by: '班长' };
  const back = (more: Partial<Share>): Share => ({
    ...{
      kind: 'share',
      version: 1,
      site: 'https://handbook.example/',
      person: { id: personId('leader'), name: '班长' },
    },
    ...{ device: 'd', number: 1, made: 5000, reads: {}, meanings: {}, passes: [], practised: {}, runs: [] },
    ...{ forms: [], answers: {}, to: { id: self.id, name: self.name } },
    decisions: put({}, 'lost-key/1#a', decision, 5000),
    confirmations: put({}, `${self.id}/lost-key`, confirmation, 5000),
    ...more,
  });
  const came = async (share: Share) => receive(await readShare(JSON.stringify(await sealed(share))));
  expect(await came(back({ to: { id: personId('somebody'), name: '小王' } }))).toEqual({
    kind: 'not-mine',
    name: '小王',
  });
  expect(await came(back({ to: undefined }))).toEqual({ kind: 'not-back' });
  expect(decisions().get()).toEqual({});
  const text = JSON.stringify(await sealed(back({})));
  expect(receive(await readShare(text.replace('2026-12-01', '2027-12-01')))).toEqual({ kind: 'changed' });
  const receipt = receive(await readShare(text));
  // Nothing is kept before its receiver has seen from whom it is.
  expect(receipt).toMatchObject({ kind: 'back', share: { person: { name: '班长' } } });
  expect(decisions().get()).toEqual({});
  const { share: brought } = receipt as Extract<typeof receipt, { kind: 'back' }>;
  expect(countsOfBack(brought)).toEqual({ problems: 1, mended: 0, confirmed: 1, unconfirmed: 0 });
  keepBack(brought);
  expect(decisions().get()['lost-key/1#a']?.value).toEqual(decision);
  expect(Object.keys(confirmations().get())).toEqual([`${self.id}/lost-key`]);
  // What is answered goes along with the next share.
  answers().update((all) => put(all, 'lost-key/1#a', { done: '2026-11-30', how: '换了锁' }, 6000));
  expect(collect(ALL, 0).answers['lost-key/1#a']?.value).toEqual({ done: '2026-11-30', how: '换了锁' });
});
