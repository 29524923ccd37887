/** 交回给本人: problems that somebody is to see to, and what was confirmed, by the same way as they came. */
import { teamShareText as share } from '#text/team-share.ts';
import { teamText as words } from '#text/team.ts';
import { uiText } from '#text/ui.ts';
import { localDay } from '../../../quiz/sitting/local-day.ts';
import { askPerson } from '../../../storage/profiles/ask-person.ts';
import { origin } from '../../../storage/profiles/device.ts';
import type { Person } from '../../../storage/profiles/person.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import { base } from '../../../ui/url.ts';
import { backTo } from '../../book/back-to.ts';
import type { PersonFacts } from '../../book/cells.ts';
import { countShare } from '../../share/kept.ts';
import { sealed } from '../../share/seal.ts';
import { SHARE_PATH, SHARE_PLACES } from '../../share/sending/places.ts';
import { SHARE_VERSION } from '../../share/share.ts';
import { SendShare } from '../../share/view/SendShare.tsx';
import type { OpenBook } from '../use-book.ts';

const TITLE = 'hand-back-title';

export function HandBack({ book: { notes }, person }: { book: OpenBook; person: PersonFacts }) {
  const back = backTo(person, notes);
  const isEmpty = Object.keys(back.decisions).length + Object.keys(back.confirmations).length === 0;
  const open = async () => {
    const leader = await askPerson();
    if (leader) await openDialog(<HandBackDialog leader={leader} person={person} back={back} />, TITLE);
  };
  return (
    <section class="team-screen">
      <h3>{words.handBack}</h3>
      {isEmpty && <p class="quiet">{words.handBackNone}</p>}
      <button class="button" type="button" disabled={isEmpty} onClick={() => void open()}>
        {words.handBack}
      </button>
    </section>
  );
}

interface Props {
  leader: Person;
  person: PersonFacts;
  back: ReturnType<typeof backTo>;
}

function HandBackDialog({ leader, person, back }: Props) {
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
  const [problems, confirmed] = [Object.values(back.decisions), Object.values(back.confirmations)];
  return (
    <form method="dialog" class="share">
      <h2 id={TITLE}>{words.handBackOf(person.name)}</h2>
      <p>{share.backWhy(person.name, SHARE_PLACES)}</p>
      <p>{share.backHolds(problems.length, confirmed.filter(({ value }) => value).length)}</p>
      <ul>
        {problems.map(({ value: { text, owner, due } }) => (
          <li key={text}>
            {text} <small class="quiet">{share.fixDue(owner, due)}</small>
          </li>
        ))}
      </ul>
      <SendShare
        make={make}
        isEmpty={false}
        file={share.backFile(person.name, day)}
        line={share.backLine(person.name, day)}
        page={base + SHARE_PATH}
      />
      <div class="actions">
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}
