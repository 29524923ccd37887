/**
 * What the record of a run says of itself: whether it holds together and could have come about by its flow, the facts
 * beside that, and all that was recorded, line by line.
 */
import { useEffect, useState } from 'preact/hooks';
import { COLON } from '#text/punctuation.ts';
import { teamReplayText as words } from '#text/team-replay.ts';
import { currentForm } from '../../../run/form/former-form.ts';
import { momentOf } from '../../../run/limits/dates.ts';
import { replay, type Replayed } from '../../../run/replay/replay.ts';
import { Folded } from '../../../ui/components/Folded.tsx';
import { own } from '../../../ui/own.ts';
import type { BookStore } from '../../book/book-store.ts';
import { keyNames, toldEvents, type ToldEvent } from '../../book/told-events.ts';

interface Props {
  store: BookStore;
  /** Ids under which the person stands, and the run. */
  people: readonly string[];
  run: string;
}

interface Found {
  replayed: Replayed | 'none' | 'textless' | 'unreadable';
  told: ToldEvent[];
  /** True where a later state came without how it came about. */
  isLater: boolean;
  /** What a key of the run is called. */
  nameOf: (key: string) => string;
}

const NONE: Found = { replayed: 'none', told: [], isLater: false, nameOf: (key) => key };

/** So many findings are told: the first is what matters. */
const MOST = 5;

export function RunRecord({ store, people, run }: Props) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    lookAt(store, people, run).then(setFound, () => setFound({ ...NONE, replayed: 'unreadable' }));
  }, [store, people, run]);
  if (!found) return <p class="quiet">{words.replaying}</p>;
  const { replayed, told, isLater, nameOf } = found;
  return (
    <div>
      {typeof replayed === 'string' ? (
        <p class="quiet">{words[replayed]}</p>
      ) : (
        <>
          <p>
            <strong>{words.verdicts[replayed.verdict]}</strong>
          </p>
          <ul>
            {replayed.findings.slice(0, MOST).map((finding, index) => (
              <li key={index}>{findingWords(finding, nameOf)}</li>
            ))}
            {replayed.facts.map((fact) => (
              <li key={JSON.stringify(fact)}>{words.fact(fact, 'at' in fact ? momentOf(fact.at) : '')}</li>
            ))}
          </ul>
          {isLater && <p>{words.later}</p>}
          <p class="quiet">{words.why}</p>
        </>
      )}
      {told.length > 0 && (
        <Folded summary={(replayed === 'none' ? words.stands : words.listed)(told.length)}>
          <ul class="team-list">
            {told.map(({ at, who, place, said, how }, index) => (
              <li key={index}>
                <span>
                  {place && `${place}${COLON}`}
                  <strong>{said}</strong>
                  <br />
                  <small class="quiet">
                    {[momentOf(at), words.event(who, how)].filter(Boolean).join(' · ')}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </div>
  );
}

const findingWords = (
  { why, step, key, event, at }: Replayed['findings'][number],
  nameOf: Found['nameOf'],
): string =>
  [
    own(words.findings, why)!,
    words.place(nameOf(key ?? step ?? ''), event, at === undefined ? '' : momentOf(at)),
  ]
    .filter(Boolean)
    .join(COLON);

async function lookAt(store: BookStore, people: readonly string[], id: string): Promise<Found> {
  for (const person of people) {
    const kept = await store.run(person, id);
    if (!kept) continue;
    const { run, events, forms, isLater } = await store.recordOf(id);
    const texts = forms.map(currentForm);
    const told = toldEvents(events, run ?? kept.shared.run, texts);
    const nameOf = keyNames(texts);
    if (!events) return { ...NONE, told, nameOf };
    const replayed = forms.length > 0 ? replay(forms, events, { run, id }) : 'textless';
    return { replayed, told, isLater, nameOf };
  }
  return NONE;
}
