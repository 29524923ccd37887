/** What the record of a run says of itself: whether it holds together and could have come about by its flow. */
import { useEffect, useState } from 'preact/hooks';
import { COLON } from '#text/punctuation.ts';
import { teamReplayText as words } from '#text/team-replay.ts';
import { momentOf } from '../../../run/limits/dates.ts';
import { replay, type Replayed } from '../../../run/replay/replay.ts';
import { own } from '../../../ui/own.ts';
import type { BookStore } from '../../book/book-store.ts';

interface Props {
  store: BookStore;
  /** Ids under which the person stands, and the run. */
  people: readonly string[];
  run: string;
}

/** So many findings are told: the first is what matters. */
const MOST = 5;

export function RunRecord({ store, people, run }: Props) {
  const [found, setFound] = useState<Replayed | 'none' | 'textless' | 'unreadable'>();
  useEffect(() => {
    replayed(store, people, run).then(setFound, () => setFound('unreadable'));
  }, [store, people, run]);
  if (!found) return <p class="quiet">{words.replaying}</p>;
  if (typeof found === 'string') return <p class="quiet">{words[found]}</p>;
  return (
    <div>
      <p>
        <strong>{words.verdicts[found.verdict]}</strong>
      </p>
      <ul>
        {found.findings.slice(0, MOST).map((finding, index) => (
          <li key={index}>{findingWords(finding)}</li>
        ))}
        {found.facts.map((fact) => (
          <li key={JSON.stringify(fact)}>{words.fact(fact, 'at' in fact ? momentOf(fact.at) : '')}</li>
        ))}
      </ul>
      <p class="quiet">{words.why}</p>
    </div>
  );
}

const findingWords = ({ why, step, key, event, at }: Replayed['findings'][number]): string =>
  [own(words.findings, why)!, words.place(step ?? key ?? '', event, at === undefined ? '' : momentOf(at))]
    .filter(Boolean)
    .join(COLON);

async function replayed(
  store: BookStore,
  people: readonly string[],
  id: string,
): Promise<Replayed | 'none' | 'textless'> {
  for (const person of people) {
    const kept = await store.run(person, id);
    if (!kept) continue;
    const { events, forms } = await store.recordOf(id);
    if (!events || Object.keys(events.chains).length === 0) return 'none';
    return forms.length > 0 ? replay(forms, events, { run: kept.shared.run, id }) : 'textless';
  }
  return 'none';
}
