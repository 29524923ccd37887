/**
 * What happened to a run, deed by deed: one chain for each device that it was worked on, each event sealed with the
 * one before it. The run itself only says how it stands.
 */
import { canonical } from '../../storage/records/json.ts';
import { own } from '../../ui/own.ts';

/** One thing that came to be said in a run. */
export interface RunEvent {
  /** When it was recorded; of a press, when that was. Milliseconds since 1970. */
  at: number;
  /** Id of the person who used the device. */
  by?: string | undefined;
  /**
   * How it came, where nobody has pressed it in the run: with the presses that began the run, when a press was taken
   * back, or `taken` from another copy, from before there were events, or from a page that could not record it.
   */
  how?: How | undefined;
  /** It belongs to the same press as the event before it. */
  more?: true | undefined;
  /**
   * What it is about: a map of the run, `form`, `run` with the key `started`, or `joined` with the id of another chain,
   * which is known up to that event (`12.<hash>`) from then on.
   */
  map: string;
  key: string;
  value: unknown;
  /** Of its entry, where they differ: its place in the order of changes, when it was done, and by whom. */
  rev?: number | undefined;
  entry?: { at: number; by?: string | undefined } | undefined;
  /** First half of the SHA-256 of the hash before it and of all else of this event, in base64url. */
  hash: string;
}

export type How = 'begin' | 'undo' | 'taken';

/** The events of one device, the oldest first. */
export interface Chain {
  /** Hash of the form that the run had when the chain began. */
  form: string;
  events: RunEvent[];
  /** Other chains of the same device that have come apart from this one. */
  forks?: RunEvent[][] | undefined;
}

/** All that is recorded of a run. */
export interface RunEvents {
  /** Own id of the run, without a profile. */
  run: string;
  /** By device; where somebody has a profile there, by device and profile. */
  chains: Readonly<Record<string, Chain>>;
}

/** The last event of each chain: `12.<hash>`. */
export type Heads = Readonly<Record<string, string>>;

export const headOf = ({ events }: Pick<Chain, 'events'>): string =>
  events.length > 0 ? `${events.length}.${events.at(-1)!.hash}` : '';

export const headsOf = ({ chains }: RunEvents): Heads =>
  Object.fromEntries(Object.entries(chains).map(([device, chain]) => [device, headOf(chain)]));

/** What both have recorded. A chain goes on only at its end: the longer one with the same beginning holds. */
export function joinEvents(one: RunEvents, other: RunEvents): RunEvents {
  const devices = new Set([...Object.keys(one.chains), ...Object.keys(other.chains)]);
  const joined = [...devices].sort().map((device): [string, Chain] => {
    const both = [one, other].flatMap(({ chains }) => own(chains, device) ?? []);
    return [device, joinChains(both)];
  });
  const [run] = [one.run, other.run].filter(Boolean).sort();
  return { run: run ?? '', chains: Object.fromEntries(joined) };
}

function joinChains(chains: Chain[]): Chain {
  const all = chains
    .flatMap(({ events, forks = [] }) => [events, ...forks])
    // Compared as texts, and kept as they are: the order of keys counts where two were written in one moment.
    .map((events) => ({ events, texts: events.map((event) => canonical(event)) }));
  const longest = all.filter((one) => !all.some((other) => goesOn(one.texts, other.texts)));
  const unlike = new Map(longest.map((one) => [one.texts.join(), one]));
  const [first, ...forks] = [...unlike.values()].sort(
    (a, b) => b.texts.length - a.texts.length || (a.texts.join() < b.texts.join() ? -1 : 1),
  );
  const [form] = chains.map((chain) => chain.form).sort();
  return {
    form: form!,
    events: first?.events ?? [],
    ...(forks.length > 0 && { forks: forks.map(({ events }) => events) }),
  };
}

/** True where the other chain is this one with more events. */
const goesOn = (one: string[], other: string[]): boolean =>
  other.length > one.length && one.every((text, index) => text === other[index]);
