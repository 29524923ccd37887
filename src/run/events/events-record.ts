/** How the events of runs are kept: a record for each run, under the same id. */
import { isRecord } from '../../storage/records/json.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';
import { joinEvents, type Chain, type RunEvent, type RunEvents } from './run-events.ts';

const HOW: unknown[] = [undefined, 'begin', 'undo', 'taken'];

const isText = (value: unknown): value is string => typeof value === 'string';
const isMaybeText = (value: unknown) => value === undefined || isText(value);
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isTimeOrNull = (value: unknown) => value === null || isTime(value);

/** What an event of each map can say. */
const SAYS = new Map<string, (value: unknown) => boolean>([
  ['form', isText],
  ['people', isText],
  ['words', isText],
  ['values', isText],
  ['choices', isTextOrNull],
  ['overrides', isTextOrNull],
  ['starts', isTimeOrNull],
  ['times', isTimeOrNull],
  ['marks', (value) => isRecord(value) && isText(value.state) && isMaybeText(value.note)],
  ['run', isTime],
  ['joined', (value) => isText(value) && /^\d+\.[\w-]+$/.test(value)],
]);

const isEntry = (entry: unknown) =>
  entry === undefined || (isRecord(entry) && isTime(entry.at) && isMaybeText(entry.by));

/** True of anything that has the shape of an event: whether its seal holds is another question. */
const isEvent = (value: unknown): value is RunEvent =>
  isRecord(value) &&
  isTime(value.at) &&
  [value.map, value.key, value.hash].every(isText) &&
  isMaybeText(value.by) &&
  isEntry(value.entry) &&
  (value.rev === undefined || Number.isFinite(value.rev)) &&
  HOW.includes(value.how) &&
  SAYS.get(value.map as string)?.(value.value) === true;

const isList = (value: unknown): value is RunEvent[] => Array.isArray(value) && value.every(isEvent);

const isChain = (value: unknown): value is Chain =>
  isRecord(value) &&
  typeof value.form === 'string' &&
  isList(value.events) &&
  (value.forks === undefined || (Array.isArray(value.forks) && value.forks.every(isList)));

export const runEventsRecord: RecordType<RunEvents> = {
  name: 'run-events',
  version: 1,
  initial: { run: '', chains: {} },
  schema: lenient((value, leaveOut): RunEvents | undefined => {
    if (!isRecord(value) || typeof value.run !== 'string' || !isRecord(value.chains)) return undefined;
    const all = Object.entries(value.chains);
    const sound = all.filter((one): one is [string, Chain] => isChain(one[1]));
    if (sound.length < all.length) leaveOut();
    return { run: value.run, chains: Object.fromEntries(sound) };
  }),
  merge: joinEvents,
};
