/** Every kind of record, as the laws of the storage need it: what can be done to one, and what it says. */
import fc from 'fast-check';
import { draftRecord, type Draft } from '../../src/desk/state/draft-record.ts';
import { marksRecord, type FormerMarks } from '../../src/run/kept/former-marks.ts';
import * as marksActs from '../run/marks.ts';
import { meaningsRecord } from '../../src/meanings/known-meanings.ts';
import {
  answersRecord,
  confirmationsRecord,
  decisionsRecord,
  practisedRecord,
} from '../../src/team/share/kept.ts';
import { remarksRecord, type KeptRemark } from '../../src/remarks/kept-remarks.ts';
import { rolesRecord } from '../../src/my-roles/roles-record.ts';
import { planRecord } from '../../src/progress/model/plan.ts';
import { readRecord } from '../../src/progress/model/read-pages.ts';
import { logRecord } from '../../src/quiz/sitting/log-record.ts';
import { begin } from '../../src/quiz/sitting/attempt.ts';
import { joinLogs } from '../../src/quiz/sitting/log.ts';
import { ordered } from '../../src/quiz/sitting/merge-attempts.ts';
import { slipRecord } from '../../src/quiz/result/slip-record.ts';
import { quizRecord, withScore, type QuizRecord } from '../../src/quiz/sitting/quiz-record.ts';
import { goneRecord } from '../../src/review/store.ts';
import { runEventsRecord } from '../../src/run/events/events-record.ts';
import { recorded } from '../../src/run/events/recorded.ts';
import type { RunEvents } from '../../src/run/events/run-events.ts';
import { undo } from '../../src/run/model/join-runs.ts';
import * as runs from '../../src/run/model/run.ts';
import { recurringRecord, shiftsRecord } from '../../src/recurring/recurring-record.ts';
import { holidaysRecord } from '../../src/run/limits/holidays.ts';
import { formRecord, runRecord, whoRecord } from '../../src/run/kept/record-types.ts';
import { noticesRecord } from '../../src/storage/records/notices-record.ts';
import { searchesRecord } from '../../src/search/view/recent-searches.ts';
import { THEMES, themeRecord } from '../../src/shell/theme/theme.ts';
import { put, type LwwMap } from '../../src/storage/records/lww-map.ts';
import type { RecordType } from '../../src/storage/records/record-type.ts';
import { clampTime, revAfter } from '../../src/storage/records/times.ts';
import { personRecord } from '../../src/storage/profiles/person.ts';
import { profilesRecord } from '../../src/storage/profiles/profile.ts';
import { choose } from '../run/choose.ts';

/** One thing that somebody does: which, to what, with what; `time` is what the clock of the tab says. */
export interface Act {
  kind: number;
  key: number;
  payload: number;
  time: number;
}

export const anyAct = (time: fc.Arbitrary<number>): fc.Arbitrary<Act> =>
  fc.record({ kind: fc.nat(5), key: fc.nat(3), payload: fc.nat(2), time });

/** What a record says, by name. */
export type Facts = Map<string, string>;

export interface Kind<T> {
  type: RecordType<T>;
  /** Does it as the feature does. `n` is different for every act. */
  act(value: T, act: Act, n: number): T;
  facts(value: T): Facts;
  undo?(value: T, before: T, after: T, now: number): T;
}

/** Ids that objects have for themselves are among those that people use. */
const KEYS = ['greet', 'constructor', '__proto__', 'toString'];

function said(name: string, map: LwwMap<unknown>): [string, string][] {
  return Object.entries(map).map(([key, { value, at }]) => [`${name} ${key}`, JSON.stringify([value, at])]);
}

const text = (n: number) => `t${n}`;

/** What somebody writes at the desk: a stroke replaces the whole. */
const draft: Kind<Draft> = {
  type: draftRecord,
  act: (value, { payload, time }, n) => ({
    ...{ name: 'a.mdx', text: text(n), saved: text(payload), roles: [], sources: [], pictures: [], tab: 't' },
    at: revAfter(time, value.at),
  }),
  facts: ({ text: written, at }) => new Map(written ? [['text', JSON.stringify([written, at])]] : []),
};

/** A record that is one last-writer-wins map. */
const lww = <V>(
  type: RecordType<LwwMap<V>>,
  value: (act: Act, n: number) => V,
  keys = KEYS,
): Kind<LwwMap<V>> => ({
  type,
  act: (old, act, n) => put(old, keys[act.key % keys.length]!, value(act, n), act.time),
  // With their order: under a clock that nobody can have, the same said again bears the same time.
  facts: (old) =>
    new Map(
      Object.entries(old).map(([key, { value, at, rev }]) => [` ${key}`, JSON.stringify([value, at, rev])]),
    ),
});

const marks: Kind<FormerMarks> = {
  type: marksRecord,
  act(value, { kind, key, payload, time }, n) {
    const id = KEYS[key]!;
    if (kind < 3) return marksActs.toggle(value, id, time);
    if (kind === 3) return marksActs.choose(value, id, `a${payload}`, time);
    return kind === 4
      ? marksActs.override(value, id, text(n), time)
      : marksActs.choose(value, id, null, time);
  },
  facts: ({ ticks, choices, overrides }) =>
    new Map([...said('tick', ticks), ...said('choice', choices), ...said('reason', overrides)]),
  undo: marksActs.undo,
};

const run: Kind<runs.Run> = {
  type: runRecord,
  act(value, { kind, key, payload, time }, n) {
    // A run is begun once; after it was erased only what is done to it is tried.
    if (value.slug === '' && payload > 0) return runs.newRun('page', 'form', text(n), time);
    const id = KEYS[key]!;
    if (kind === 0) return runs.mark(value, id, { state: 'problem', note: text(n) }, time);
    if (kind === 1) return choose(value, id, `a${payload}`, time);
    if (kind === 2) return runs.write(value, key > 1 ? 'name' : 'who', text(n), time);
    if (kind === 3) return runs.setStart(value, id, n, time);
    return kind === 4 ? runs.stamp(value, 'finished', payload > 0, time) : runs.renew(value, text(n), time);
  },
  facts: ({ slug, form, marks, choices, overrides, starts, words, times }) =>
    slug === ''
      ? new Map()
      : new Map([
          ...said('', { form }),
          ...said('mark', marks),
          ...said('choice', choices),
          ...said('reason', overrides),
          ...said('start', starts),
          ...said('word', words),
          ...said('time', times),
        ]),
  undo,
};

/** Each deed is the first of a device of its own: a chain only grows at its end. */
const runEvents: Kind<RunEvents> = {
  type: runEventsRecord,
  act: (events, { time }, n) =>
    recorded(events.run === '' ? { run: 'page/x', chains: {} } : events, {
      device: `d${n}`,
      after: runs.newRun('page', 'form', text(n), time),
      how: 'begin',
      now: time,
    }),
  facts: ({ chains }) =>
    new Map(Object.entries(chains).map(([device, { events }]) => [device, events.at(-1)!.hash])),
};

const form: Kind<runs.Form> = {
  type: formRecord,
  act: () => ({ slug: 'page', title: '页', version: '1', parts: [] }),
  facts: ({ slug, title }) => new Map(slug === '' ? [] : [[slug, title]]),
};

const answers: Kind<Parameters<typeof joinLogs>[0]> = {
  type: logRecord,
  act: (log, { kind, key, time }, n) =>
    joinLogs(log, {
      answered:
        kind > 0
          ? [
              {
                at: clampTime(time),
                key: KEYS[key]!,
                hash: text(n),
                right: kind > 2,
                attempt: 1,
                scope: 'all',
              },
            ]
          : [],
      finished:
        kind > 0
          ? []
          : [{ at: clampTime(time), attempt: n, right: 1, total: 2, scope: 'test', title: text(n) }],
    }),
  facts: (log) =>
    new Map([...log.answered, ...log.finished].map((entry) => [JSON.stringify(entry), 'there'])),
};

const quiz: Kind<QuizRecord> = {
  type: quizRecord,
  act(record, { kind, key, payload, time }, n) {
    const fresh = begin([], { seed: n, scope: 'all', now: time });
    const before = record.attempt ?? fresh;
    const again = kind === 0 || !record.attempt;
    const given = { response: { kind: 'gaps' as const, texts: [text(n)] }, hash: 'h' };
    const change = again
      ? fresh
      : {
          ...before,
          given: { ...before.given, [KEYS[key]!]: { ...given, ...(payload ? {} : { right: true }) } },
        };
    const after = ordered(change, before, record.attempt, time);
    return kind === 1 ? withScore(record, after, time) : { ...record, attempt: after };
  },
  facts({ attempt, last }) {
    const facts: Facts = new Map();
    if (attempt) facts.set('attempt', JSON.stringify([attempt.startedAt, attempt.seed]));
    for (const [key, each] of Object.entries(attempt?.given ?? {}))
      facts.set(`given ${key}`, JSON.stringify([each.response, attempt?.seed, each.right]));
    if (last) facts.set('last', JSON.stringify([last.right, last.at]));
    return facts;
  },
};

const searches: Kind<{ text: string; at: number }[]> = {
  type: searchesRecord,
  act: (before, { key, time }) =>
    searchesRecord.merge!(before, [{ text: KEYS[key]!, at: revAfter(time, before[0]?.at) }]),
  facts: (all) => new Map(all.map(({ text, at }) => [text, `${at}`])),
};

const remark = (text: string, seen: boolean): KeptRemark => ({
  ...{ slug: 'walk-in', version: '1.0.0', place: '-', meaning: '-', text },
  ...{ title: '散客入住接待', name: '整页', seen },
});

/** All of them; tests hold the list against that of the page 本机数据. */
export const RECORDS: readonly Kind<unknown>[] = [
  marks,
  run,
  runEvents,
  form,
  answers,
  quiz,
  searches,
  lww(whoRecord, (_, n) => text(n), ['name']),
  lww(recurringRecord, ({ payload, time }) => ({
    rhythm: ([null, 'page', 'day', 'week'] as const)[payload % 4]!,
    since: clampTime(time),
  })),
  lww(shiftsRecord, ({ payload }) => (payload > 0 ? '08:00 20:00' : ''), ['starts']),
  lww(holidaysRecord, ({ payload }) => (['off', 'work', null] as const)[payload]!),
  lww(profilesRecord, (_, n) => text(n)),
  lww(
    personRecord,
    () => true as const,
    ['a', 'b'].map((letter) => letter.repeat(16)),
  ),
  lww(readRecord, ({ payload }) => payload > 0),
  lww(meaningsRecord, (_, n) => text(n)),
  lww(remarksRecord, ({ payload }, n) => remark(text(n), payload > 0)),
  lww(practisedRecord, ({ payload }, n) => (payload > 0 ? text(n) : null)),
  lww(decisionsRecord, ({ payload }, n) => ({
    ...{
      run: 'r',
      slug: 'walk-in',
      text: text(n),
      owner: '',
      due: '',
      done: payload > 0 ? '2026-11-30' : '',
    },
  })),
  lww(answersRecord, ({ payload }, n) => ({ done: payload > 0 ? '2026-11-30' : '', how: text(n) })),
  lww(confirmationsRecord, ({ payload }, n) =>
    payload > 0
      ? { person: 'p000000000000000', slug: 'walk-in', under: text(n), day: '2026-11-30', by: '' }
      : null,
  ),
  lww(noticesRecord, ({ payload }) => payload > 0),
  lww(goneRecord, ({ payload }, n) => (payload > 0 ? text(n) : null)),
  lww(rolesRecord, ({ payload }, n) => (payload > 0 ? text(n) : null)),
  lww(planRecord, (_, n) => text(n), ['role']),
  lww(slipRecord, (_, n) => text(n), ['name']),
  draft as Kind<never>,
  lww(themeRecord, ({ payload }) => THEMES[payload]!, ['theme']),
];
