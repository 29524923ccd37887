/** What is kept of attempts: type and check in one. */
import * as v from 'valibot';
import { RESPONSES } from '../../questions/kinds.ts';
import { isRecord } from '../../storage/records/json.ts';
import { lenient, soundOf } from '../../storage/records/record-type.ts';
import { isTime, soundRev } from '../../storage/records/times.ts';

/** Milliseconds since 1970. */
export const time = v.custom<number>(isTime);
export const finite = v.custom<number>(Number.isFinite);
/** A place in an order of changes; absent where it is that of the time. */
const rev = v.optional(v.pipe(finite, v.transform(soundRev)));

/** What was answered to one question so far. */
const given = v.object({
  response: v.union(RESPONSES),
  /** Of the question as it was when answered. */
  hash: v.string(),
  /** Absent until it is graded. */
  right: v.optional(v.boolean()),
  /** The place of its last change in the order of changes of the attempt. */
  rev,
});
export type Given = v.InferOutput<typeof given>;

const isKeys = (value: unknown) =>
  Array.isArray(value) && value.length <= MOST_KEYS && value.every((key) => typeof key === 'string');

/** As `?mode=test` is. */
const isQuery = (value: unknown) => typeof value === 'string' && value.startsWith('?');

/** By the question's key; valibot's own `record` drops keys such as `constructor`. */
const givenByKey = lenient<Record<string, Given>>((value) => {
  if (!isRecord(value)) return undefined;
  const all = Object.entries(value).map(([key, each]) => [key, soundOf(given, each)?.value] as const);
  const sound = all.filter((entry): entry is [string, Given] => entry[1] !== undefined);
  return sound.length === all.length ? Object.fromEntries(sound) : undefined;
});

/**
 * What is asked: `all` written questions of a page, which alone set its score; those `missed` before;
 * those `derived` from the steps; a `practice` over pages; a `test`, which says nothing until its end.
 */
export const SCOPES = ['all', 'missed', 'derived', 'practice', 'test'] as const;
export type Scope = (typeof SCOPES)[number];

/** More questions than any site has. */
const MOST_KEYS = 20_000;

/** One go through a set of questions. */
export const attemptSchema = v.pipe(
  v.object({
    seed: finite,
    startedAt: time,
    scope: v.picklist(SCOPES),
    /** The query of the practice that it belongs to, which a file must not make lead elsewhere; absent in a page's own quiz. */
    address: v.optional(v.custom<string>(isQuery)),
    /** When a test is handed in by itself. */
    until: v.optional(time),
    /** When the last question was graded. */
    endedAt: v.optional(time),
    /** Its place in the order of attempts, where that is not `startedAt`: after a clock was set back. */
    begun: rev,
    /** The place of its last change in the order of changes: the time, or one more than what was there. */
    rev,
    /** The questions' keys in the order asked. */
    keys: v.custom<string[]>(isKeys),
    /** Index of the question being shown; after the last one the result is. */
    position: finite,
    given: givenByKey,
  }),
  v.transform((attempt) => {
    const position = Math.max(0, Math.min(Math.trunc(attempt.position), attempt.keys.length));
    const sound = { ...attempt, position };
    if (sound.begun === sound.startedAt) delete sound.begun;
    if (sound.rev === sound.startedAt) delete sound.rev;
    return sound;
  }),
);
export type Attempt = v.InferOutput<typeof attemptSchema>;

export const scoreSchema = v.pipe(
  v.object({
    right: finite,
    total: finite,
    at: time,
    /** Its place in the order of scores, where that is not `at`: after a clock was set back. */
    rev,
  }),
  v.transform((score) => {
    const sound = { ...score };
    if (sound.rev === sound.at) delete sound.rev;
    return sound;
  }),
);
export type Score = v.InferOutput<typeof scoreSchema>;
