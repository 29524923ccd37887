/** 交给班组长: what the person in use has, chosen and looked at before any of it leaves the device. */
import { useRef, useState } from 'preact/hooks';
import { teamShareText as words } from '#text/team-share.ts';
import { uiText } from '#text/ui.ts';
import { localDay } from '../../../quiz/sitting/local-day.ts';
import { momentOf } from '../../../run/limits/dates.ts';
import { askPerson } from '../../../storage/profiles/ask-person.ts';
import { origin } from '../../../storage/profiles/device.ts';
import type { Person } from '../../../storage/profiles/person.ts';
import { USES } from '../../../site/site.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import { Select } from '../../../ui/components/Select.tsx';
import { base } from '../../../ui/url.ts';
import { teamPages } from '../../book/team-pages.ts';
import { collect, CONTENTS, withEvents, type Content } from '../sending/collect.ts';
import { countShare, lastShared, noteShared } from '../kept.ts';
import { sealed } from '../seal.ts';
import { SHARE_VERSION, type SealedShare, type Share } from '../share.ts';
import { Holds } from './Holds.tsx';
import { SendShare } from './SendShare.tsx';

const MONTH = 30 * 24 * 60 * 60 * 1000;
const TITLE = 'share-title';

/** Asks whose it is first: without a name the leader could not tell. */
export async function openShare(): Promise<void> {
  const person = await askPerson();
  if (!person) return;
  // Without the network and an offline copy pages are called as their runs call them.
  const titles = await teamPages().then(
    ({ pages }) => new Map(pages.map(({ slug, title }) => [slug, title])),
    () => new Map<string, string>(),
  );
  await openDialog(<ShareDialog person={person} titles={titles} />, TITLE, 'share-dialog');
}

interface Props {
  person: Person;
  titles: ReadonlyMap<string, string>;
}

const CHOICES = CONTENTS.filter((content) => (content === 'runs' ? USES.checklist : USES.quiz));

function ShareDialog({ person, titles }: Props) {
  const [last] = useState(lastShared);
  const [wanted, want] = useState<ReadonlySet<Content>>(new Set(CHOICES));
  const [since, setSince] = useState(0);
  /** When the one that is about to leave was made: what is done from then on is not in it. */
  const made = useRef(0);
  const [held, hold] = useState(() => collect(wanted, since));
  const look = (next: ReadonlySet<Content>, from: number) => hold(collect(next, from));
  const change = (content: Content, isOn: boolean) => {
    const next = new Set(wanted);
    if (isOn) next.add(content);
    else next.delete(content);
    want(next);
    look(next, since);
  };
  const now = Date.now();
  const options = [
    { value: '0', name: words.sinceAll },
    ...(last === undefined ? [] : [{ value: `${last}`, name: words.sinceLast(momentOf(last)) }]),
    { value: `${now - (now % MONTH) - MONTH}`, name: words.sinceMonth },
  ];
  const make = async (bare = false): Promise<SealedShare> => {
    const now = Date.now();
    const chosen = collect(wanted, since);
    const sent = bare ? { ...chosen, forms: [] } : await withEvents(chosen);
    made.current = now;
    const { device, site } = origin(location.origin + base);
    const share: Share = {
      ...{ kind: 'share', version: SHARE_VERSION, site, person, device, made: now },
      number: countShare(now),
      ...(since > 0 && { since }),
      ...sent,
      ...{ confirmations: {}, decisions: {} },
    };
    return sealed(share);
  };
  const count = Object.keys(held.reads).length + held.passes.length + held.runs.length;
  const isEmpty = count + Object.keys(held.answers).length === 0;
  const day = localDay(now);
  return (
    <form method="dialog" class="share">
      <h2 id={TITLE}>{words.title}</h2>
      <p>{words.why}</p>
      <p>
        <strong>{words.from(person.name)}</strong>
      </p>
      <fieldset>
        <legend>{words.what}</legend>
        {CHOICES.map((content) => (
          <label key={content} class="tick-label">
            <input
              type="checkbox"
              checked={wanted.has(content)}
              onChange={({ currentTarget }) => change(content, currentTarget.checked)}
            />
            {words.contents[content]}
          </label>
        ))}
      </fieldset>
      <Select
        label={words.since}
        value={`${since}`}
        options={options}
        onChange={(value) => {
          setSince(Number(value));
          look(wanted, Number(value));
        }}
      />
      {since > 0 && <p class="quiet">{words.sinceWhy}</p>}
      <h3>{words.holds}</h3>
      {isEmpty ? (
        <p class="quiet">{words.nothing}</p>
      ) : (
        <Holds held={held} titles={titles} noted={() => look(wanted, since)} />
      )}
      <p class="quiet">{words.also}</p>
      <SendShare
        key={JSON.stringify([...wanted, since, held.practised])}
        make={make}
        isEmpty={isEmpty}
        file={words.file(person.name, day)}
        line={words.line(person.name, day)}
        page={`${base}team/`}
        onSent={() => noteShared(made.current, wanted.has('runs'))}
      />
      <div class="actions">
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}
