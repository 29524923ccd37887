/**
 * Replays the events of a run against the flow of its form: whether the record holds together, and whether a checklist
 * could have come to say what it says. It judges records, never people: what was recorded is not what was done.
 */
import { currentForm, type KeptForm } from '../form/former-form.ts';
import { formHash, type Form, type Run } from '../model/run.ts';
import type { Heads, RunEvent, RunEvents } from '../events/run-events.ts';
import { after, between, joinStates, NOTHING, stateOf, type State } from '../events/state.ts';
import { attachedIn } from '../../storage/attachment-name.ts';
import { joinSigned } from '../model/join-runs.ts';
import { own } from '../../ui/own.ts';
import { brokenIn, lacksHead } from './broken.ts';
import { factsOf, type Fact } from './facts.ts';
import { WHY, type Finding, type Verdict } from './findings.ts';
import { judged, pastOf } from './judged.ts';
import { pressesOf } from './presses.ts';

export interface Replayed {
  verdict: Verdict;
  /** What does not fit, the worst first; empty where all does. */
  findings: Finding[];
  facts: Fact[];
}

interface Known {
  /** The run that the events are said to be of, and its own id. */
  run?: Run | undefined;
  id?: string | undefined;
  /** The last events that are known from elsewhere: an earlier share, a hand-over. */
  heads?: Heads | undefined;
}

const ORDER: Verdict[] = ['broken', 'impossible', 'differs', 'fits'];

/** @param forms the text of the run; of one that went on by another version, all of them */
export function replay(
  forms: KeptForm | readonly KeptForm[],
  events: RunEvents,
  known: Known = {},
): Replayed {
  const texts = new Map([forms].flat().map((form) => [formHash(form), currentForm(form)]));
  const broken = brokenIn(events, known.heads);
  if (known.id !== undefined && known.id !== events.run) broken.unshift({ why: 'otherRun' });
  const findings = [...broken, ...(broken.length > 0 ? [] : walk(events, texts))];
  if (known.run && broken.length === 0) findings.push(...differing(events, known.run));
  findings.sort((a, b) => ORDER.indexOf(WHY[a.why]) - ORDER.indexOf(WHY[b.why]));
  const verdict = findings[0] ? WHY[findings[0].why] : 'fits';
  return { verdict, findings, facts: factsOf(events) };
}

/** What the run says and its events do not, or otherwise. */
function differing(events: RunEvents, run: Run): Finding[] {
  // What two copies of a device have done apart stands in the run, too.
  const all = Object.values(events.chains).flatMap(({ events, forks = [] }) => [events, ...forks].flat());
  const told = all.reduce(after, NOTHING);
  const said = withPictures(stateOf(run), told);
  const more = between(told, said);
  const less = between(said, told);
  return [...more, ...less].slice(0, 1).map(({ key }) => ({ why: 'state', key }));
}

/** Pictures stay on the device, and what names one is left out of a run that is handed in: it is as recorded. */
function withPictures(state: State, { values }: State): State {
  const pictures = Object.entries(values).filter(([, { value }]) => attachedIn(String(value)));
  return { ...state, values: joinSigned(state.values, Object.fromEntries(pictures)) };
}

/** How far a chain is walked. */
interface Walk {
  form: string;
  /** The presses that are still to come. */
  ahead: ReturnType<typeof pressesOf>;
  /** How the run stood after each event so far. */
  states: State[];
  /** Hashes of texts that are not here. */
  missing: Set<string>;
  /** True while one of its presses is looked at: a record that rests on itself goes no further. */
  isWalking: boolean;
}

/** Walks each chain as its device knew the run: with what it had taken over until then. */
function walk(events: RunEvents, texts: ReadonlyMap<string, Form>): Finding[] {
  const found: Finding[] = [];
  const past = pastOf(Object.values(events.chains).flatMap((chain) => chain.events));
  const walks = new Map(
    Object.entries(events.chains).map(([device, { form, events: own }]): [string, Walk] => [
      device,
      { form, ahead: pressesOf(own), states: [], missing: new Set(), isWalking: false },
    ]),
  );
  /** Walks a chain up to so many events, and no further: what it took over later may rest on where this is asked. */
  const walkTo = (device: string, length: number): State[] => {
    const one = walks.get(device)!;
    while (one.states.length < length && one.ahead.length > 0 && !one.isWalking) {
      one.isWalking = true;
      pressIn(device, one, one.ahead.shift()!);
      one.isWalking = false;
    }
    return one.states;
  };
  const pressIn = (device: string, { form: first, states, missing }: Walk, press: Walk['ahead'][number]) => {
    const state = states.at(-1) ?? NOTHING;
    const next = press.events.reduce((now, event) => withJoined(after(now, event), event), state);
    const hash = ((press.how === undefined ? state : next).form.form?.value as string | undefined) ?? first;
    const form = texts.get(hash);
    const place = { device, at: press.events[0]!.at };
    if (form)
      found.push(
        ...judged(form, state, next, press, states.length, past).map((one) => ({ ...place, ...one })),
      );
    else if (!missing.has(hash)) {
      missing.add(hash);
      found.push({ why: 'form', ...place, event: press.place });
    }
    for (const _ of press.events) states.push(next);
  };
  const withJoined = (state: State, { map, key, value }: RunEvent): State => {
    const chain = own(events.chains, key);
    if (map !== 'joined' || !chain || lacksHead(chain, value as string)) return state;
    const length = Number((value as string).split('.')[0]);
    const joined = walkTo(key, length)[length - 1];
    return joined ? joinStates(state, joined) : state;
  };
  for (const [device, chain] of Object.entries(events.chains)) walkTo(device, chain.events.length);
  return found;
}
