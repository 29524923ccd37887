// @vitest-environment jsdom
/**
 * Whatever devices people use, in whatever order they work, export and import, how often, and however wrong the
 * clocks are: each profile holds what its person did and nothing of anybody else.
 *
 * Each act bears a number of its own, and its profile knows which acts it must show: those done in it, and those
 * of the files that came to it. Of several acts on one thing, one must be shown that none of the others had seen.
 */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { backup, readBackup, type Backup } from '../../src/device/model/backup.ts';
import type { ImportChoice } from '../../src/device/model/import/choice.ts';
import { planImport } from '../../src/device/model/import/import-plan.ts';
import { journalOf, undoPlan } from '../../src/device/model/import/journal.ts';
import { idsKey, NAMES, peopleIn, type Someone } from '../../src/device/model/import/people.ts';
import {
  answersFor,
  placesOf,
  whoseDevice,
  type PersonAnswer,
} from '../../src/device/model/import/places.ts';
import { kinds } from '../../src/pages/data/_kinds.ts';
import { readRecord } from '../../src/progress/model/read-pages.ts';
import { logRecord } from '../../src/quiz/sitting/log-record.ts';
import { joinLogs } from '../../src/quiz/sitting/log.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { mark, newRun, UNPINNED } from '../../src/run/model/run.ts';
import { personRecord } from '../../src/storage/profiles/person.ts';
import { idIn, profilesRecord, splitId } from '../../src/storage/profiles/profile.ts';
import { put } from '../../src/storage/records/lww-map.ts';
import { decode, encode, type RecordType } from '../../src/storage/records/record-type.ts';
import { runs } from '../laws.ts';
import { changed, shown } from './states.ts';

const DAY = 86_400_000;
const [DEVICES, PEOPLE] = [3, 3];

/** One thing that somebody did. */
interface Act {
  n: number;
  /** What it is about: of several acts on one thing the last is shown. */
  thing: string;
  /** The acts on the same thing that were known where it was done. */
  saw: ReadonlySet<number>;
}

/** A profile as it truly is. */
interface Partition {
  person: number;
  acts: Map<number, Act>;
}

interface Device {
  texts: Map<string, string>;
  partitions: Map<string, Partition>;
  current: string;
  /** How wrong its clock is. */
  skew: number;
}

/** A file, and what is truly in it. */
interface Sent {
  text: string;
  device: number;
  partitions: Map<string, Partition>;
}

/** As `expect`, which takes its time, and this is asked some thousand times in each history. */
function holds(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what);
}

const copyOf = (partitions: ReadonlyMap<string, Partition>) =>
  new Map([...partitions].map(([id, { person, acts }]) => [id, { person, acts: new Map(acts) }]));

type Step =
  | { do: 'work'; device: number; person: number; what: number; thing: number }
  | { do: 'export'; device: number }
  | { do: 'import'; device: number; person: number; file: number; answers: number }
  | { do: 'rename'; device: number; person: number }
  | { do: 'undo'; device: number; person: number; file: number; answers: number }
  | { do: 'skew'; device: number; by: number };

const device = fc.nat(DEVICES - 1);
const person = fc.nat(PEOPLE - 1);
const [file, answers] = [fc.nat(30), fc.nat(80)];
const when = <D extends Step['do']>(weight: number, act: D, more: object) => ({
  weight,
  arbitrary: fc.record({ do: fc.constant(act), ...more }) as unknown as fc.Arbitrary<Step>,
});
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  when(10, 'work', { device, person, what: fc.nat(2), thing: fc.nat(2) }),
  when(6, 'export', { device }),
  when(9, 'import', { device, person, file, answers }),
  when(1, 'rename', { device, person }),
  when(1, 'undo', { device, person, file, answers }),
  when(3, 'skew', { device, by: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }),
);

/** How often each thing happened, so that the law is known to have met it. */
const met: Record<string, number> = {};
const meet = (what: string) => (met[what] = (met[what] ?? 0) + 1);

class History {
  readonly devices: Device[] = Array.from({ length: DEVICES }, () => ({
    texts: new Map(),
    partitions: new Map(),
    current: '',
    skew: 0,
  }));
  readonly files: Sent[] = [];
  #n = 0;

  #now = ({ skew }: Device) => 1.8e12 + ++this.#n * 60_000 + skew;

  #change<T>({ texts }: Device, type: RecordType<T>, id: string, change: (value: T) => T): void {
    const key = `${type.name}:${id}`;
    const read = texts.has(key) ? decode(type, texts.get(key)!) : undefined;
    texts.set(key, encode(type, change(read?.kind === 'read' ? read.value : type.initial)));
  }

  /** The profile of somebody on a device: the device's own for whoever comes first, else one of their own. */
  #profileOf(at: Device, person: number): string {
    const own = [...at.partitions].filter(([, one]) => one.person === person).map(([id]) => id);
    // Whoever stands twice on a device uses either.
    if (own.length > 0) return own[this.#n % own.length]!;
    const id = at.partitions.has('') ? `q${++this.#n}` : '';
    at.partitions.set(id, { person, acts: new Map() });
    this.#name(at, id);
    return id;
  }

  #name(at: Device, profile: string): void {
    const { person } = at.partitions.get(profile)!;
    this.#change(at, profilesRecord, 'all', (names) =>
      put(names, profile, `p${person} ${this.#n}`, this.#now(at)),
    );
  }

  #work(at: Device, person: number, what: number, thing: number): void {
    const profile = this.#profileOf(at, person);
    at.current = profile;
    const now = this.#now(at);
    const n = this.#n;
    const name = `t${thing}`;
    const id = (own: string) => idIn(own, profile);
    if (what === 0)
      this.#change(at, runRecord, id('page/1'), (run) =>
        mark(
          run.slug ? run : newRun('page', UNPINNED, '', now),
          name,
          { state: 'problem', note: `${n}` },
          now,
        ),
      );
    else if (what === 1) {
      const entry = { at: n, key: 'page/q', hash: 'h', right: true, attempt: n, scope: 'all' as const };
      this.#change(at, logRecord, id('2026-11'), (log) => joinLogs(log, { answered: [entry], finished: [] }));
    } else this.#change(at, readRecord, id('pages'), (pages) => put(pages, name, true, now, n));
    const { acts } = at.partitions.get(profile)!;
    const about = what === 1 ? `answer ${n}` : `${what === 0 ? 'mark' : 'read'} ${name}`;
    const saw = new Set([...acts.values()].filter((act) => act.thing === about).map((act) => act.n));
    acts.set(n, { n, thing: about, saw });
  }

  #export(at: Device): void {
    for (const profile of new Set(['', ...at.partitions.keys()]))
      if (!at.texts.has(idsKey(profile)))
        this.#change(at, personRecord, idIn('self', profile), () =>
          put({}, `${++this.#n}`.padStart(16, '0'), true, this.#now(at)),
        );
    const from = { device: `d${this.devices.indexOf(at)}`, person: at.current, name: '', site: '' };
    const text = backup(at.texts, new Date(0), from);
    this.files.push({
      text,
      device: this.devices.indexOf(at),
      partitions: copyOf(at.partitions),
    });
  }

  /** What people who tell the truth say of those in a file. */
  #answer(someone: Someone, sent: Sent, here: number | undefined, chance: number): PersonAnswer | undefined {
    const offered = answersFor(someone);
    if (offered.length === 0) return undefined;
    if (offered.includes('join')) return chance % 5 ? 'join' : 'leave';
    const { person } = sent.partitions.get(someone.from[0]!)!;
    // At a device that nobody has used yet, whoever imports is its own person.
    if (here === undefined || here === person) return chance % 4 ? 'mine' : 'leave';
    return chance % 3 ? 'add' : 'leave';
  }

  /** @param isTried whether the import is also done a second time and taken back */
  #import(at: Device, person: number, sent: Sent, chances: number, isTried: boolean, isUndone = false): void {
    const isFresh = at.partitions.size === 0;
    if (!isFresh) at.current = this.#profileOf(at, person);
    const read = readBackup(sent.text, kinds);
    if (read.kind === 'refused') throw new Error(read.refusal.why);
    const people = peopleIn(read.file, at.texts)!;
    let claimed = isFresh ? undefined : person;
    const given = people.map((someone, index) => {
      const answer = this.#answer(someone, sent, claimed, chances + index);
      if (answer) meet(answer);
      if (answer === 'mine') claimed ??= sent.partitions.get(someone.from[0]!)!.person;
      return answer;
    });
    if (people.some(({ here }) => here.length === 1)) meet('somebody who is here');
    const now = this.#now(at);
    const places = placesOf(people, given, at.current, now)!;
    const whose = whoseDevice(
      this.devices.indexOf(at) === sent.device,
      read.file.from.person,
      at.current,
      places,
    );
    const all = new Set(kinds.filter(({ part }) => part !== 'choice').map(({ type }) => type.name));
    const choice = { whose, places, kinds: all, person: at.current, now };
    const { changes } = planImport(read.file, at.texts, choice);
    const after = changed(at.texts, changes);
    if (isTried) this.#isSafe(at, read.file, choice, changes);
    if (isUndone) return;
    at.texts = after;
    for (const { from, here } of people) {
      const place = places.get(from[0]!);
      if (place === undefined) continue;
      const partition = at.partitions.get(place) ?? {
        person: sent.partitions.get(from[0]!)!.person,
        acts: new Map<number, Act>(),
      };
      at.partitions.set(place, partition);
      const more = [
        ...from.map((profile) => sent.partitions.get(profile)),
        ...here.filter((profile) => profile !== place).map((profile) => at.partitions.get(profile)),
      ];
      for (const one of more) {
        // None where a profile was never used, and only its number came along.
        if (!one) continue;
        holds(one.person === partition.person, 'two people are never one');
        for (const [n, act] of one.acts) partition.acts.set(n, act);
      }
      for (const profile of here) if (profile !== place) at.partitions.delete(profile);
    }
  }

  /** Done twice it is as done once, and taken back it was never done. */
  #isSafe(at: Device, file: Backup, choice: ImportChoice, changes: ReadonlyMap<string, string | null>): void {
    const after = changed(at.texts, changes);
    const again = planImport(file, after, { ...choice, places: this.#again(file, after, choice.places!) });
    expect([...again.changes], 'changes nothing the second time').toEqual([]);
    const undo = undoPlan(journalOf(at.texts, changes, { at: 1, file: '', told: '' }), after, kinds);
    expect(shown(changed(after, undo.changes)), 'is taken back whole').toEqual(shown(at.texts));
  }

  /** Where everybody goes who was placed once: whoever was added is here now. */
  #again(file: Backup, texts: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>) {
    const people = peopleIn(file, texts)!;
    return new Map(
      people.flatMap(({ from, here }) =>
        before.has(from[0]!) ? from.map((profile) => [profile, here[0]!] as const) : [],
      ),
    );
  }

  step(step: Step): void {
    const at = this.devices[step.device]!;
    meet(step.do);
    if (step.do === 'work') return this.#work(at, step.person, step.what, step.thing);
    if (step.do === 'export') return at.partitions.size > 0 ? this.#export(at) : undefined;
    if (step.do === 'skew') return void (at.skew = step.by);
    if (step.do === 'rename') {
      const [own] = [...at.partitions].find(([, one]) => one.person === step.person) ?? [];
      return own === undefined ? undefined : this.#name(at, own);
    }
    const sent = this.files[step.file % Math.max(1, this.files.length)];
    if (sent) this.#import(at, step.person, sent, step.answers, this.#n % 3 === 0, step.do === 'undo');
  }

  /** Every file that was ever made comes to every device once more, and people say truly who they are. */
  end(): void {
    for (let round = 0; round < 2; round++) {
      for (const at of this.devices) if (at.partitions.size > 0) this.#export(at);
      const made = this.files.slice(-DEVICES);
      for (const at of this.devices)
        for (const sent of made) {
          const [first] = sent.partitions.values();
          const own = [...at.partitions.values()][0] ?? first!;
          this.#import(at, own.person, sent, 1, false);
        }
      this.isTrue();
    }
  }

  /** Each profile shows what its person did, as far as this device knows of it, and nothing else. */
  isTrue(): void {
    const seen = new Map<string, string>();
    for (const { texts, partitions } of this.devices) {
      const owners = [...texts.keys()]
        .filter((key) => ['run', 'answers', 'read'].some((kind) => key.startsWith(`${kind}:`)))
        .map((key) => splitId(key).profile);
      for (const profile of owners) holds(partitions.has(profile), 'no records without a person');
      const names = texts.has(NAMES) ? decode(profilesRecord, texts.get(NAMES)!) : undefined;
      for (const [profile, { person, acts }] of partitions) {
        const name = names?.kind === 'read' ? names.value[profile]?.value : undefined;
        holds(name?.startsWith(`p${person} `) === true, 'a name that its person was given');
        const shows = this.#shown(texts, profile);
        const things = Map.groupBy(acts.values(), ({ thing }) => thing);
        holds(shows.size === things.size, 'nothing more than was done');
        for (const [thing, about] of things) {
          const overruled = new Set(about.flatMap(({ saw }) => [...saw]));
          const last = about.map(({ n }) => n).filter((n) => !overruled.has(n));
          if (last.length > 1) meet('acts that did not see one another');
          holds(last.includes(shows.get(thing)!), `${thing} as it was done last`);
        }
        // Who knows the same shows the same, on whatever device.
        const known = `${person}: ${[...acts.keys()].sort().join()}`;
        const all = JSON.stringify([...shows].sort());
        holds((seen.get(known) ?? all) === all, 'the same for the same acts');
        seen.set(known, all);
      }
    }
  }

  #shown(texts: ReadonlyMap<string, string>, profile: string): Map<string, number> {
    const read = <T>(type: RecordType<T>, own: string): T | undefined => {
      const text = texts.get(`${type.name}:${idIn(own, profile)}`);
      const value = text === undefined ? undefined : decode(type, text);
      return value?.kind === 'read' ? value.value : undefined;
    };
    return new Map([
      ...Object.entries(read(runRecord, 'page/1')?.marks ?? {}).map(
        ([key, { value }]) => [`mark ${key}`, Number(value.note)] as const,
      ),
      ...(read(logRecord, '2026-11')?.answered ?? []).map(({ at }) => [`answer ${at}`, at] as const),
      ...Object.entries(read(readRecord, 'pages') ?? {}).map(([key, { at }]) => [`read ${key}`, at] as const),
    ]);
  }
}

it('every profile holds what its person did, and nothing of anybody else', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 8, maxLength: 40 }), (steps) => {
      const history = new History();
      for (const step of steps) {
        history.step(step);
        history.isTrue();
      }
      history.end();
    }),
    { numRuns: runs(10_000) },
  );
}, 3_600_000);
afterAll(() => {
  if (import.meta.env.MODE === 'laws') console.log(met);
});
