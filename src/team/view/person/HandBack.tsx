/** 交回给本人: problems that somebody is to see to, and what was confirmed, by the same way as they came. */
import { teamShareText as share } from '#text/team-share.ts';
import { teamText as words } from '#text/team.ts';
import { uiText } from '#text/ui.ts';
import { useState } from 'preact/hooks';
import { momentOf } from '../../../run/limits/dates.ts';
import { localDay } from '../../../quiz/sitting/local-day.ts';
import { askPerson } from '../../../storage/profiles/ask-person.ts';
import { origin } from '../../../storage/profiles/device.ts';
import type { Person } from '../../../storage/profiles/person.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import { base } from '../../../ui/url.ts';
import { backTo, lastSent, withSent } from '../../book/back-to.ts';
import type { PersonFacts } from '../../book/cells.ts';
import { countsOfBack } from '../../share/counts-of-back.ts';
import { countShare } from '../../share/kept.ts';
import { sealed } from '../../share/seal.ts';
import { SHARE_PATH, SHARE_PLACES } from '../../share/sending/places.ts';
import { SHARE_VERSION } from '../../share/share.ts';
import { SendShare } from '../../share/view/SendShare.tsx';
import type { OpenBook } from '../use-book.ts';

const TITLE = 'hand-back-title';

export function HandBack({ book, person }: { book: OpenBook; person: PersonFacts }) {
  const { notes } = book;
  const holds = share.backHolds(countsOfBack(backTo(person, notes)));
  const sent = lastSent(person, notes);
  const open = async () => {
    const leader = await askPerson();
    if (leader) await openDialog(<HandBackDialog leader={leader} person={person} book={book} />, TITLE);
  };
  return (
    <section class="team-screen">
      <h3>{words.handBack}</h3>
      <p class="quiet">
        {holds
          ? words.handBackHolds(holds)
          : sent === undefined
            ? words.handBackNone
            : words.handBackDone(momentOf(sent))}
      </p>
      <button
        class="button"
        type="button"
        disabled={!holds && sent === undefined}
        onClick={() => void open()}
      >
        {words.handBack}
      </button>
    </section>
  );
}

interface Props {
  leader: Person;
  person: PersonFacts;
  book: OpenBook;
}

function HandBackDialog({ leader, person, book: { notes, note } }: Props) {
  const [again, setAgain] = useState(false);
  const [sent, setSent] = useState('');
  const back = backTo(person, notes, again);
  const holds = share.backHolds(countsOfBack(back));
  const noteSent = () => {
    setSent(share.backSent(holds));
    void note((all) => withSent(all, person, back, Date.now()));
  };
  const make = () => {
    const made = Date.now();
    const { device, site } = origin(location.origin + base);
    return sealed({
      ...{
        kind: 'share',
        version: SHARE_VERSION,
        site,
        person: leader,
        device,
        made,
        number: countShare(made),
      },
      ...{ reads: {}, meanings: {}, passes: [], practised: {}, runs: [], forms: [], answers: {} },
      to: { id: person.id, name: person.name },
      ...back,
    });
  };
  const day = localDay(Date.now());
  return (
    <form method="dialog" class="share">
      <h2 id={TITLE}>{words.handBackOf(person.name)}</h2>
      <p>{share.backWhy(person.name, SHARE_PLACES)}</p>
      {lastSent(person, notes) !== undefined && (
        <label class="tick-label">
          <input type="checkbox" onChange={({ currentTarget }) => setAgain(currentTarget.checked)} />
          {share.backAgain}
        </label>
      )}
      <p>{holds || share.backNothing}</p>
      <ul>
        {Object.entries(back.decisions).map(
          ([
            key,
            {
              value: { text, owner, due, done },
            },
          ]) => (
            <li key={key}>
              {text} <small class="quiet">{done ? share.fixed : share.fixDue(owner, due)}</small>
            </li>
          ),
        )}
      </ul>
      <SendShare
        make={make}
        key={`${again}`}
        isEmpty={!holds}
        onSent={noteSent}
        file={share.backFile(person.name, day)}
        line={share.backLine(person.name, day)}
        page={base + SHARE_PATH}
        to={person.name}
      />
      <p role="status">{sent}</p>
      <div class="actions">
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}
