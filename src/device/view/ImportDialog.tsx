/** Asks what of a file is to be imported: shows first what it holds and whose it is. */
import { beginningOf } from '../../language/beginning.ts';
import type { InputHTMLAttributes } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { deviceText as words } from '#text/device.ts';
import { uiText } from '#text/ui.ts';
import { isTime } from '../../storage/records/times.ts';
import type { Texts } from '../../storage/texts.ts';
import { openDialog } from '../../ui/components/ask.tsx';
import { own } from '../../ui/own.ts';
import type { Backup, Kind } from '../model/backup.ts';
import { offers, planImport, type Offer, type ImportChoice } from '../model/import-plan.ts';
import { nameOf } from '../model/kept-records.ts';

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

/** So many records that cannot be used are named one by one. */
const MOST_NAMED = 20;

function ImportForm(props: Props & { onChange: (choice: ImportChoice | undefined) => void }) {
  const { name, file, kinds, texts, kin, person, titles, now, onChange } = props;
  const proposedFor = (answer: ImportChoice['whose'] | undefined) => {
    if (!answer) return new Set<string>();
    const proposed = offers(file, kinds, answer, titles).filter(({ state }) => state === 'proposed');
    const aside = file.unusable.length > 0 && answer !== 'other' ? ['set-aside'] : [];
    return new Set([...proposed.map(({ kind }) => kind), ...aside]);
  };
  const [whose, setWhose] = useState<ImportChoice['whose'] | undefined>(kin === 'unknown' ? undefined : kin);
  const [chosen, setChosen] = useState(() => proposedFor(whose));
  const choice = whose && { whose, kinds: chosen, person, now };
  const plan = choice && planImport(file, texts, choice);
  useLayoutEffect(() => onChange(choice));

  const decide = (answer: ImportChoice['whose']) => {
    setWhose(answer);
    setChosen(proposedFor(answer));
  };
  const toggle = (kind: string) => {
    const others = [...chosen].filter((each) => each !== kind);
    setChosen(new Set(chosen.has(kind) ? others : [...others, kind]));
  };
  return (
    <form method="dialog">
      <h2 id="import-title">{words.importTitle(name)}</h2>
      <Facts {...props} />
      {kin === 'unknown' && (
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
              onChange={() => decide(value)}
            />
          ))}
        </fieldset>
      )}
      {whose && (
        <Choices file={file} offered={offers(file, kinds, whose, titles)} chosen={chosen} toggle={toggle} />
      )}
      <p class="device-outcome" role="status">
        {plan ? words.importWould(plan.added, plan.joined, plan.same) : words.importWho}
      </p>
      <div class="actions">
        <button class="button primary" value="go" disabled={!whose || chosen.size === 0}>
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
      <dd>{from.name || words.device}</dd>
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

/** One thing to choose, with a line about it. */
function Choice({ label, about, ...field }: { label: string; about: string } & InputHTMLAttributes) {
  return (
    <label class="device-choice">
      <input {...field} />
      <span>
        {label}
        {about && <small>{about}</small>}
      </span>
    </label>
  );
}
interface ChoicesProps {
  file: Backup;
  offered: readonly Offer[];
  chosen: ReadonlySet<string>;
  toggle: (kind: string) => void;
}

/** What the file holds, as boxes to tick; what is another person's is only named. */
function Choices({ file: { unusable }, offered, chosen, toggle }: ChoicesProps) {
  const refused = offered.filter(({ state }) => state === 'refused');
  const box = (kind: string, label: string, about = '') => (
    <Choice
      key={kind}
      {...{ label, about }}
      type="checkbox"
      name="kind"
      value={kind}
      checked={chosen.has(kind)}
      onChange={() => toggle(kind)}
    />
  );
  const group = (legend: string, wanted: Offer['state']) => {
    const boxes = offered.filter(({ state }) => state === wanted);
    if (boxes.length === 0) return null;
    return (
      <fieldset>
        <legend>{legend}</legend>
        {boxes.map((one) => box(one.kind, nameOfKind(one), told(one)))}
      </fieldset>
    );
  };
  return (
    <>
      {group(words.take, 'proposed')}
      {group(words.takeSettings, 'offered')}
      {refused.length > 0 && (
        <p class="quiet">{words.others(refused.map((one) => `${nameOfKind(one)} ${one.count}`))}</p>
      )}
      {unusable.length > 0 && (
        <fieldset>
          <legend>{words.unusable(unusable.length)}</legend>
          {box('set-aside', words.unusableKeep)}
          <ul class="device-unusable">
            {unusable.slice(0, MOST_NAMED).map(({ key, why }) => (
              <li key={key}>{words.unusableOne(shortName(key), words.unusableWhy[why])}</li>
            ))}
            {unusable.length > MOST_NAMED && <li>{words.more(unusable.length - MOST_NAMED)}</li>}
          </ul>
        </fieldset>
      )}
    </>
  );
}

const shortName = (key: string) => beginningOf(key.startsWith('set-aside:') ? nameOf(key) : key, 80);
const nameOfKind = ({ kind }: Offer) => own(words.kinds, kind) ?? kind;

function told({ count, tells }: Offer): string {
  const few = tells.slice(0, 3).map((tell) => beginningOf(tell, 40));
  return words.holds(count, few, tells.length - few.length);
}
