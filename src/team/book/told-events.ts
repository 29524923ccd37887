/** What was recorded of a run, line by line: when, who, where, what. */
import { COLON } from '#text/punctuation.ts';
import { runText } from '#text/run.ts';
import { teamReplayText as words } from '#text/team-replay.ts';
import { momentOf } from '../../run/limits/dates.ts';
import type { RunEvent, RunEvents } from '../../run/events/run-events.ts';
import { between, NOTHING, stateOf } from '../../run/events/state.ts';
import type { Form } from '../../run/form/form.ts';
import { TAKEN_FROM } from '../../run/model/handovers.ts';
import type { Mark, Run } from '../../run/model/run.ts';
import { named } from '../../run/way/visit.ts';
import { attachedIn } from '../../storage/attachment-name.ts';
import { own } from '../../ui/own.ts';

export interface ToldEvent {
  at: number;
  /** By name; empty where nobody has said who they are. */
  who: string;
  /** The step, and the item or value where one is meant; empty where the run as a whole is. */
  place: string;
  said: string;
  /** Absent of what was pressed in the run. */
  how?: 'taken' | 'undo' | undefined;
}

type Said = Pick<RunEvent, 'map' | 'key' | 'value'>;
/** An event, or an entry of a run that no event tells of. */
type Event = Omit<RunEvent, 'hash'> & { hash?: string };

/**
 * The oldest first.
 *
 * @param events absent where nothing was recorded step by step: then what the run itself says
 * @param forms the texts that it was worked by, as far as they have come
 */
export function toldEvents(events: RunEvents | undefined, run: Run, forms: readonly Form[]): ToldEvent[] {
  const chains = Object.values(events?.chains ?? {});
  const recorded = chains.flatMap(({ events, forks = [] }) => [events, ...forks].flat());
  const all: Event[] = recorded.length > 0 ? recorded : between(NOTHING, stateOf(run));
  const people = new Map(Object.entries(run.people).map(([id, { value }]) => [id, value]));
  for (const { map, key, value } of recorded) if (map === 'people') people.set(key, String(value));
  const names = namesIn(forms);
  const seen = new Set<string>();
  return all
    .flatMap((event): ToldEvent[] => {
      const said = saidBy(event, names);
      // Two copies of one chain begin with the same events.
      if (said === undefined || (event.hash !== undefined && seen.has(event.hash))) return [];
      if (event.hash !== undefined) seen.add(event.hash);
      const { at, by } = doneBy(event);
      const who = by === undefined ? '' : people.get(by) || words.nameless;
      const how = event.how === 'begin' ? undefined : event.how;
      return [{ at, who, place: placeOf(event, names), said, ...(how && { how }) }];
    })
    .sort((a, b) => a.at - b.at);
}

/** When and by whom it was done: of what was taken from another copy, not when that was. */
function doneBy({ map, value, how, entry, at, by }: Event): { at: number; by?: string | undefined } {
  return map === 'run' && how === 'taken' ? { at: Number(value) } : (entry ?? { at, by });
}

interface Names {
  /** By the id of a step, an item and a value. */
  places: ReadonlyMap<string, string>;
  /** Texts of answers, by `<step> <answer>`. */
  answers: ReadonlyMap<string, string>;
}

function namesIn(forms: readonly Form[]): Names {
  const [places, answers] = [new Map<string, string>(), new Map<string, string>()];
  for (const { parts } of forms)
    for (const { id, name, items, forms: records = [], ask } of parts) {
      places.set(id, name);
      const within = (key: string, text: string) => places.set(key, `${name} › ${text}`);
      for (const item of items) {
        within(item.id, item.text);
        for (const value of item.values ?? []) within(value.id, value.name ?? item.text);
      }
      for (const record of records)
        for (const field of record.fields)
          within(`${record.id}.${field.id}`, `${record.name} ${field.name ?? ''}`);
      for (const answer of ask?.answers ?? []) answers.set(`${id} ${answer.id}`, answer.text);
    }
  return { places, answers };
}

/** What each key of a run is called, whatever it is of. */
export function keyNames(forms: readonly Form[]): (key: string) => string {
  const names = namesIn(forms);
  return (key) =>
    own(words.keys, key.startsWith(TAKEN_FROM) ? 'to' : key) ?? placeOf({ map: 'marks', key }, names);
}

/** Without the round that it is of. */
const firstOf = (key: string) => key.replace(/~\d+$/, '');
const ABOUT_THE_RUN = ['words', 'times', 'run', 'form'];

/** What a key is of; of what no text has, the step that it begins with, or the key itself. */
function placeOf({ map, key }: Pick<Said, 'map' | 'key'>, { places }: Names): string {
  if (ABOUT_THE_RUN.includes(map)) return '';
  const first = firstOf(key);
  const name = places.get(first) ?? places.get(first.split(/[/.#]/)[0]!) ?? first;
  const round = /~(\d+)$/.exec(key)?.[1];
  return round === undefined ? name : named(name, Number(round));
}

/** Undefined of what is only for the record. */
function saidBy({ map, key, value }: Said, { answers }: Names): string | undefined {
  const text = typeof value === 'string' ? value : '';
  switch (map) {
    case 'marks': {
      const { state, note } = value as Mark;
      return runText.state[state] + (note ? COLON + note : '');
    }
    case 'choices':
      return value === null ? words.unchosen : (answers.get(`${firstOf(key)} ${text}`) ?? text);
    case 'values':
      return text === '' ? words.takenOut : attachedIn(text) ? words.picture : text;
    case 'overrides':
      return value === null ? words.reasonGone : runText.overridden(text);
    case 'starts':
      return words.limitFrom(typeof value === 'number' ? momentOf(value) : '');
    case 'words':
      return key.startsWith(TAKEN_FROM) ? words.takenFrom(text) : own(words.wordsOf, key)?.(text);
    case 'times':
      return own(words.timesOf, key)?.(value !== null);
    case 'run':
      return words.begun;
    case 'form':
      return words.renewed;
    default:
      return undefined;
  }
}
