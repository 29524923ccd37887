/** How the events of runs are kept: a record for each run, under the same id. */
import { isRecord } from '../../storage/records/json.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';
import { joinEvents, type Chain, type RunEvent, type RunEvents } from './run-events.ts';

const HOW: unknown[] = [undefined, 'begin', 'undo', 'taken'];

/** True of anything that has the shape of an event: whether its seal holds is another question. */
const isEvent = (value: unknown): value is RunEvent =>
  isRecord(value) &&
  isTime(value.at) &&
  [value.map, value.key, value.hash].every((text) => typeof text === 'string') &&
  (value.by === undefined || typeof value.by === 'string') &&
  HOW.includes(value.how);

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
