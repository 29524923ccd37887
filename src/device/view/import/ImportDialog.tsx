/** Asks what of a file is to be imported: shows first what it holds and whose it is. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { deviceText as words } from '#text/device.ts';
import { peopleMenuText } from '#text/people-menu.ts';
import { uiText } from '#text/ui.ts';
import { isTime } from '../../../storage/records/times.ts';
import type { Texts } from '../../../storage/texts.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import type { Backup, Kind } from '../../model/backup.ts';
import type { ImportChoice, Said } from '../../model/import/choice.ts';
import { planImport } from '../../model/import/import-plan.ts';
import { offers } from '../../model/import/offers.ts';
import { peopleIn } from '../../model/import/people.ts';
import { placesOf, whoseDevice, type PersonAnswer } from '../../model/import/places.ts';
import { Choice } from './Choice.tsx';
import { ImportPeople } from './ImportPeople.tsx';
import { ImportKinds } from './ImportKinds.tsx';

interface Props {
  /** Name of the file. */
  name: string;
  file: Backup;
  kinds: readonly Kind[];
  /** What is kept here. */
  texts: Texts;
  /** How the device that the file comes from stands to this one. */
  kin: 'same' | 'mine' | 'unknown';
  /** The profile in use here. */
  person: string;
  /** The names of the profiles here. */
  names: ReadonlyMap<string, string>;
  /** Address of this site. */
  site: string;
  titles: ReadonlyMap<string, string>;
  now: number;
}

/** What the reader agrees to; undefined where the dialog was left. */
export async function askImport(props: Props): Promise<ImportChoice | undefined> {
  let agreed: ImportChoice | undefined;
  const form = <ImportForm {...props} onChange={(choice) => (agreed = choice)} />;
  const { returnValue } = await openDialog(form, 'import-title', 'device-import');
  return returnValue === 'go' ? agreed : undefined;
}

function ImportForm(props: Props & { onChange: (choice: ImportChoice | undefined) => void }) {
  const { name, file, kinds, texts, kin, person, titles, now, onChange } = props;
  const [people] = useState(() => peopleIn(file, texts));
  const saidBy = (answers: readonly (PersonAnswer | undefined)[]): Said | undefined => {
    const places = people && placesOf(people, answers, person, now);
    return places && { places, whose: whoseDevice(kin === 'same', file.from.person, person, places) };
  };
  const proposedFor = (said: Said | undefined) => {
    if (!said) return new Set<string>();
    const proposed = offers(file, kinds, said, titles).filter(({ state }) => state === 'proposed');
    const aside = file.unusable.length > 0 && said.whose !== 'other' ? ['set-aside'] : [];
    return new Set([...proposed.map(({ kind }) => kind), ...aside]);
  };
  const [answers, setAnswers] = useState<readonly (PersonAnswer | undefined)[]>([]);
  const [said, setSaid] = useState(people ? saidBy([]) : kin === 'unknown' ? undefined : { whose: kin });
  const [chosen, setChosen] = useState(() => proposedFor(said));
  const choice = said && { ...said, kinds: chosen, person, now };
  const plan = choice && planImport(file, texts, choice);
  useLayoutEffect(() => onChange(choice));

  const decide = (next: Said | undefined) => {
    setSaid(next);
    setChosen(proposedFor(next));
  };
  const answer = (index: number, given: PersonAnswer) => {
    const all = people!.map((_, each) => (each === index ? given : answers[each]));
    setAnswers(all);
    decide(saidBy(all));
  };
  const toggle = (kind: string) => {
    const others = [...chosen].filter((each) => each !== kind);
    setChosen(new Set(chosen.has(kind) ? others : [...others, kind]));
  };
  return (
    <form method="dialog">
      <h2 id="import-title">{words.importTitle(name)}</h2>
      <Facts {...props} />
      {people ? (
        <ImportPeople {...props} people={people} answers={answers} onAnswer={answer} />
      ) : (
        kin === 'unknown' && <Whose whose={said?.whose} onChange={(whose) => decide({ whose })} />
      )}
      {said && (
        <ImportKinds
          file={file}
          offered={offers(file, kinds, said, titles)}
          chosen={chosen}
          toggle={toggle}
        />
      )}
      <p class="device-outcome" role="status">
        {plan ? words.importWould(plan.added, plan.joined, plan.same) : words.importWho}
      </p>
      <div class="actions">
        <button class="button primary" value="go" disabled={!said || chosen.size === 0}>
          {words.importGo}
        </button>
        <button class="button plain" value="" formNoValidate>
          {uiText.cancel}
        </button>
      </div>
    </form>
  );
}

/** Where the file comes from, as far as it says so. */
function Facts({ file: { from }, kin, site }: Props) {
  const told = isTime(Date.parse(from.exported));
  const itsSite = from.site === site ? words.thisSite : words.otherSite(from.site);
  return (
    <dl class="device-facts">
      <dt>{words.fromDevice}</dt>
      <dd>{from.device ? words.kin[kin] : words.noDevice}</dd>
      <dt>{words.fromPerson}</dt>
      <dd>{from.name || peopleMenuText.device}</dd>
      <dt>{words.fromDay}</dt>
      <dd>{told ? words.moment(from.exported) : words.notSaid}</dd>
      <dt>{words.fromSite}</dt>
      <dd>{from.site ? itsSite : words.notSaid}</dd>
    </dl>
  );
}

const ANSWERS = [
  { value: 'mine', label: words.isMine, about: words.isMineWhy },
  { value: 'other', label: words.isOther, about: words.isOtherWhy },
] as const;

/** Asked of a file that does not say who its people are. */
function Whose({
  whose,
  onChange,
}: {
  whose: ImportChoice['whose'] | undefined;
  onChange: (whose: 'mine' | 'other') => void;
}) {
  return (
    <fieldset>
      <legend>{words.whose}</legend>
      {ANSWERS.map(({ value, ...text }) => (
        <Choice
          key={value}
          {...text}
          type="radio"
          name="whose"
          value={value}
          required
          checked={whose === value}
          onChange={() => onChange(value)}
        />
      ))}
    </fieldset>
  );
}
