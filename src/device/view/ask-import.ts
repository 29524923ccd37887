/** Asks what of a file is to be imported: shows first what it holds and whose it is. */
import { el } from '../../ui/el.ts';
import { own } from '../../ui/own.ts';
import { deviceText as words } from '#text/device.ts';
import { uiText } from '#text/ui.ts';
import type { Texts } from '../../storage/texts.ts';
import type { Backup, Kind } from '../model/backup.ts';
import { offers, planIntake, type Offer, type Wish } from '../model/intake.ts';
import { nameOf } from '../model/kept-records.ts';

export interface Asking {
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
export function askImport(asking: Asking): Promise<Wish | undefined> {
  const { file, kinds, kin, texts, person, titles, now } = asking;
  const whose = el('div');
  const list = el('div');
  const outcome = el('p', { class: 'device-outcome', role: 'status' });
  const go = el('button', { class: 'button primary', value: 'go' }, words.importGo);
  const form = el(
    'form',
    { method: 'dialog' },
    el('h2', { id: 'device-import-title' }, words.importTitle(asking.name)),
    facts(asking),
    whose,
    list,
    outcome,
    el(
      'div',
      { class: 'actions' },
      go,
      el('button', { class: 'button plain', value: '', formnovalidate: true }, uiText.cancel),
    ),
  );
  const dialog = el(
    'dialog',
    { class: 'dialog device-import', 'aria-labelledby': 'device-import-title' },
    form,
  );
  const said = (): Wish['whose'] | undefined =>
    kin === 'unknown' ? ((new FormData(form).get('whose') as Wish['whose'] | null) ?? undefined) : kin;
  const chosen = () => new Set(new FormData(form).getAll('kind') as string[]);
  let agreed: Wish | undefined;
  /** Says what would come of it. */
  const weigh = () => {
    const answer = said();
    go.disabled = !answer || chosen().size === 0;
    agreed = undefined;
    if (!answer) return outcome.replaceChildren(words.importWho);
    agreed = { whose: answer, kinds: chosen(), person, now };
    const { added, joined, same } = planIntake(file, texts, agreed);
    outcome.replaceChildren(words.importWould(added, joined, same));
  };
  const fill = () => {
    const answer = said();
    list.replaceChildren(...(answer ? choices(file, offers(file, kinds, answer, titles), answer) : []));
    weigh();
  };
  if (kin === 'unknown') whose.append(question());
  whose.addEventListener('change', fill);
  list.addEventListener('change', weigh);
  fill();
  document.body.append(dialog);
  const before = document.activeElement as HTMLElement | null;
  return new Promise((answer) => {
    dialog.addEventListener('close', () => {
      answer(dialog.returnValue === 'go' ? agreed : undefined);
      dialog.remove();
      if (before?.isConnected) before.focus();
    });
    dialog.showModal();
  });
}

/** Where the file comes from, as far as it says so. */
function facts({ file, kin, site }: Asking): HTMLElement {
  const { from } = file;
  const day = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(from.exported)
    ? new Date(from.exported).toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' })
    : words.notSaid;
  const rows = [
    [words.fromDevice, from.device ? words.kin[kin] : words.noDevice],
    [words.fromPerson, from.name || words.device],
    [words.fromDay, day],
    [
      words.fromSite,
      from.site ? (from.site === site ? words.thisSite : words.otherSite(from.site)) : words.notSaid,
    ],
  ] as const;
  return el(
    'dl',
    { class: 'device-facts' },
    ...rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
  );
}

function question(): HTMLElement {
  const answer = (value: string, name: string, about: string) =>
    el(
      'label',
      { class: 'device-choice' },
      el('input', { type: 'radio', name: 'whose', value, required: true }),
      el('span', {}, name, el('small', {}, about)),
    );
  return el(
    'fieldset',
    {},
    el('legend', {}, words.whose),
    answer('mine', words.isMine, words.isMineWhy),
    answer('other', words.isOther, words.isOtherWhy),
  );
}

/** What the file holds, as boxes to tick; what is another person's is only named. */
function choices(file: Backup, all: Offer[], whose: Wish['whose']): HTMLElement[] {
  const group = (legend: string, boxes: HTMLElement[]) =>
    boxes.length ? [el('fieldset', {}, el('legend', {}, legend), ...boxes)] : [];
  const boxOf = (state: Offer['state']) =>
    all
      .filter((one) => one.state === state)
      .map((one) => box(one.kind, nameOfKind(one), told(one), state === 'proposed'));
  const refused = all.filter(({ state }) => state === 'refused');
  const { odd } = file;
  return [
    ...group(words.take, boxOf('proposed')),
    ...group(words.takeSettings, boxOf('offered')),
    ...(refused.length
      ? [el('p', { class: 'quiet' }, words.others(refused.map((one) => `${nameOfKind(one)} ${one.count}`)))]
      : []),
    ...(odd.length
      ? [
          el(
            'fieldset',
            {},
            el('legend', {}, words.odd(odd.length)),
            box('set-aside', words.oddKeep, '', whose !== 'other'),
            el(
              'ul',
              { class: 'device-odd' },
              ...odd
                .slice(0, MOST_NAMED)
                .map(({ key, why }) => el('li', {}, words.oddOne(plain(key), words.oddWhy[why]))),
              odd.length > MOST_NAMED && el('li', {}, words.more(odd.length - MOST_NAMED)),
            ),
          ),
        ]
      : []),
  ];
}

/** So many are named one by one. */
const MOST_NAMED = 20;

const plain = (key: string) => (key.startsWith('set-aside:') ? nameOf(key) : key).slice(0, 80);
const nameOfKind = ({ kind }: Offer) => own(words.kinds, kind) ?? kind;

function told({ count, tells }: Offer): string {
  const few = tells.slice(0, 3).map((tell) => tell.slice(0, 40));
  return words.holds(count, few, tells.length - few.length);
}

function box(kind: string, name: string, about: string, checked: boolean): HTMLElement {
  return el(
    'label',
    { class: 'device-choice' },
    el('input', { type: 'checkbox', name: 'kind', value: kind, checked }),
    el('span', {}, name, about ? el('small', {}, about) : null),
  );
}
