import { beginningOf } from '../../../language/beginning.ts';
import { deviceText as words } from '#text/device.ts';
import { own } from '../../../ui/own.ts';
import type { Backup } from '../../model/backup.ts';
import type { Offer } from '../../model/import/offers.ts';
import { nameOf } from '../../model/kept-records.ts';
import { Choice } from './Choice.tsx';

/** So many records that cannot be used are named one by one. */
const MOST_NAMED = 20;

interface Props {
  file: Backup;
  offered: readonly Offer[];
  chosen: ReadonlySet<string>;
  toggle: (kind: string) => void;
}

/** What the file holds, as boxes to tick; what is another person's is only named. */
export function ImportKinds({ file: { unusable }, offered, chosen, toggle }: Props) {
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
