/** What one person hands to the leader, and what the leader hands back: one form for both. */
import { literal, object, optional, picklist, string } from 'valibot';
import type { KeptForm } from '../../run/form/former-form.ts';
import { formRecord, runRecord } from '../../run/kept/record-types.ts';
import { runEventsRecord } from '../../run/events/events-record.ts';
import { isRunId } from '../../run/model/run-id.ts';
import type { RunEvents } from '../../run/events/run-events.ts';
import type { Run } from '../../run/model/run.ts';
import { isRecord } from '../../storage/records/json.ts';
import { lwwMap, type LwwMap } from '../../storage/records/lww-map.ts';
import { lenient, soundOf, tested, type Schema } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';
import { isPersonId, type Person } from '../../storage/profiles/person.ts';
import { plainName } from '../../storage/profiles/plain-name.ts';

export const SHARE_VERSION = 1;

/** A quiz that was passed. */
export interface Pass {
  slug: string;
  at: number;
  right: number;
  total: number;
}

/** A run with what was recorded of it, as it stands where it was made. */
export interface SharedRun {
  /** Without the profile. */
  id: string;
  run: Run;
  /** What happened to it, where that was recorded. */
  events?: RunEvents | undefined;
  /** In a book: the run as it came with its events, where a code has brought a later state without any. */
  recorded?: Run | undefined;
}

/** What the leader has decided of a problem. */
export interface Decision {
  /** In which run and what was wrong there, in words: whoever is to see to it may not have the run. */
  run: string;
  slug: string;
  text: string;
  /** Who is to see to it. */
  owner: string;
  /** ISO 8601 day; empty where none was set. */
  due: string;
  /** ISO 8601 day on which the leader has found it put right; empty where it is open. */
  done: string;
}

/** What somebody says to a problem that was handed back. */
export interface Answer {
  /** ISO 8601 day on which it was put right; empty where that was taken back. */
  done: string;
  /** What was done, in words. */
  how: string;
}

/** Somebody has done a procedure under the eyes of a colleague. */
export interface Confirmation {
  person: string;
  slug: string;
  under: string;
  /** ISO 8601 day. */
  day: string;
  /** The leader who says so. */
  by: string;
}

export interface Share {
  kind: 'share';
  version: typeof SHARE_VERSION;
  /** Address of the site, with its base path. */
  site: string;
  person: Person;
  device: string;
  /** Counts up on each device. */
  number: number;
  made: number;
  /** Only what was done from then on; absent: everything. */
  since?: number | undefined;
  /** The person whom the leader hands it back to. */
  to?: Pick<Person, 'id' | 'name'> | undefined;
  reads: LwwMap<boolean>;
  /** Hash of the meaning that was read, by page. */
  meanings: LwwMap<string>;
  passes: Pass[];
  /** Under whose eyes a run was worked through, by its id; null where that was taken back. */
  practised: LwwMap<string | null>;
  runs: SharedRun[];
  forms: KeptForm[];
  /** By `<person>/<page>`; null where it was taken back. */
  confirmations: LwwMap<Confirmation | null>;
  /** By the key of the problem. */
  decisions: LwwMap<Decision>;
  answers: LwwMap<Answer>;
}

export interface Seal {
  /** SHA-256 of the share, as base64url. */
  digest: string;
  /** The public half of the device's key, and what it has signed: the digest. */
  key?: JsonWebKey | undefined;
  signature?: string | undefined;
}

export type SealedShare = Share & { seal: Seal };

export const time = tested(isTime);
/** How many; no file has a fraction, what is less than nothing, or more than can be counted. */
export const count = tested(
  (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0,
);
/** A day of these two centuries, or none. */
const day = tested(
  (value): value is string =>
    value === '' ||
    (typeof value === 'string' &&
      /^2[01]\d\d-\d\d-\d\d$/.test(value) &&
      new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value),
);
const short = tested((value): value is string => typeof value === 'string' && value.length <= 2000);
const filled = tested(
  (value): value is string => typeof value === 'string' && value !== '' && value.length <= 200,
);
export const personName: Schema<string> = lenient(plainName);
/** Ids of people are parts of keys: nothing else may stand in one. */
export const personId = tested(isPersonId);
export const nullable = <T>(schema: Schema<T>): Schema<T | null> =>
  lenient((value, leaveOut) => {
    if (value === null) return null;
    const sound = soundOf(schema, value);
    if (sound && !sound.whole) leaveOut();
    return sound?.value;
  });

export const decisionSchema: Schema<Decision> = object({
  run: short,
  slug: short,
  text: short,
  owner: short,
  due: day,
  done: day,
});
export const answerSchema: Schema<Answer> = object({ done: day, how: short });
export const confirmationSchema: Schema<Confirmation> = object({
  person: personId,
  slug: filled,
  under: short,
  day,
  by: short,
});

/** The sound ones of a list. */
export const listOf = <T>(schema: Schema<T>): Schema<T[]> =>
  lenient((value, leaveOut) => {
    if (!Array.isArray(value)) return undefined;
    const sound = value.flatMap((one) => {
      const read = soundOf(schema, one);
      if (!read?.whole) leaveOut();
      return read ? [read.value] : [];
    });
    return sound;
  });

const passShape: Schema<Pass> = object({ slug: filled, at: time, right: count, total: count });
const pass: Schema<Pass> = lenient((value) => {
  const sound = soundOf(passShape, value)?.value;
  return sound && sound.total > 0 && sound.right <= sound.total ? sound : undefined;
});
const runParts: Schema<SharedRun> = object({
  id: tested(isRunId),
  run: runRecord.schema,
  events: optional(runEventsRecord.schema),
  recorded: optional(runRecord.schema),
});
/** A run whose id names another page than the run itself does is none. */
export const sharedRunSchema: Schema<SharedRun> = lenient((value, leaveOut) => {
  const sound = soundOf(runParts, value);
  if (!sound?.value.id.startsWith(`${sound.value.run.slug}/`)) return undefined;
  if (!sound.whole) leaveOut();
  return sound.value;
});
/** A map that may be absent. */
export const maybeMap = <T>(schema: Schema<T>): Schema<LwwMap<T>> =>
  lenient((value, leaveOut) => {
    if (value === undefined) return {};
    const sound = soundOf(lwwMap(schema), value);
    if (!sound?.whole) leaveOut();
    return sound?.value ?? {};
  });

/** What somebody has done, map by map. */
export const personMaps = {
  reads: maybeMap(tested((value): value is boolean => typeof value === 'boolean')),
  meanings: maybeMap(short),
  passes: optional(listOf(pass), []),
  practised: maybeMap(nullable(short)),
  answers: maybeMap(answerSchema),
};
/** What the leader says. */
export const decisionMaps = {
  confirmations: maybeMap(nullable(confirmationSchema)),
  decisions: maybeMap(decisionSchema),
};

const shareSchema = object({
  kind: literal('share'),
  version: literal(SHARE_VERSION),
  site: short,
  person: object({ id: personId, name: personName, former: optional(listOf(personId)) }),
  device: short,
  number: count,
  made: time,
  since: optional(time),
  to: optional(object({ id: personId, name: personName })),
  runs: optional(listOf(sharedRunSchema), []),
  forms: optional(listOf(formRecord.schema), []),
  ...personMaps,
  ...decisionMaps,
  seal: object({
    digest: string(),
    key: optional(object({ kty: literal('EC'), crv: picklist(['P-256']), x: short, y: short })),
    signature: optional(short),
  }),
});

/** What a value holds of a share; `whole` is false where a part of it could not be read. */
export const soundShare = (value: unknown) => soundOf(shareSchema as unknown as Schema<SealedShare>, value);

/** True for what calls itself a share, of whatever version. */
export const isShare = (value: unknown): value is { version: unknown } =>
  isRecord(value) && value.kind === 'share' && 'seal' in value;

/** What the digest is of: all but the seal, as it is written in the file. Blanks between its parts are none of it. */
export function sealedText(share: Share & { seal?: unknown }): string {
  const { seal: _, ...rest } = share;
  return JSON.stringify(rest);
}
