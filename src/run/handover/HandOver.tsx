/** 交给下一班: a run as a QR code and as a text, which hold all of it. */
import { useRef, useState } from 'preact/hooks';
import { runHandoverText as words } from '#text/run-handover.ts';
import { uiText } from '#text/ui.ts';
import { askPerson, MOST_NAME } from '../../storage/profiles/ask-person.ts';
import { splitId } from '../../storage/profiles/profile.ts';
import { own } from '../../ui/own.ts';
import { openDialog } from '../../ui/components/ask.tsx';
import { ScanCode } from '../../ui/components/ScanCode.tsx';
import { copyText } from '../../ui/export/copy-text.ts';
import { shareText } from '../../ui/export/share-text.ts';
import { chainOf } from '../events/chain-of.ts';
import { keptEvents } from '../events/kept-events.ts';
import { headsOf, type Heads } from '../events/run-events.ts';
import { changeRun } from '../kept/change-run.ts';
import { runStore, withCalled } from '../kept/store.ts';
import type { Scene } from '../sheet/scene.ts';
import { isOpen, nameOf, wordOf, write, type Form, type Run } from '../model/run.ts';
import { givenTo, takenBack } from './given-to.ts';
import { TAKE } from './handed-over.ts';
import { encodeRun, withoutPictures } from './run-code.ts';
import { withName } from './with-name.ts';
import { withoutNames } from './without-names.ts';

/** Characters of an address that a phone still reads off the screen of another. */
const MOST = 1200;

interface Props {
  id: string;
  run: Run;
  form: Form;
  /** The last events of the chains that it was recorded in. */
  heads: Heads;
  /** How far it is, in words. */
  progress: string;
  /** Who hands it over; undefined where that was left out. */
  from: string | undefined;
}

/** Shows the run once it is said, or left out, who has done it, and all of it is recorded. What an answer has settled is said by the answer. */
export async function handOver(id: string, { form }: Pick<Scene, 'form'>, progress: string): Promise<void> {
  const person = await askPerson({ isOptional: true });
  const name = person?.name;
  const now = Date.now();
  if (name) changeRun(id, (run) => (wordOf(run, 'who') ? run : write(run, 'who', name, now)), now);
  // What a run that it has called for has done here, nobody sees there otherwise.
  const kept = withCalled(id, runStore(id).get());
  const events = await keptEvents(id);
  const chain = own(events.chains, chainOf(splitId(id).profile));
  const run = person && chain ? withName(kept, chain.events, person, now) : kept;
  const heads = headsOf(events);
  void openDialog(<HandOver {...{ id, run, form, heads, progress, from: name }} />, 'handover-title');
}

function HandOver({ id, run, form, heads, progress, from }: Props) {
  const [named, setNamed] = useState(true);
  const [said, say] = useState('');
  /** Handed over while this is open: it can be taken back at once. */
  const [isGiven, setGiven] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const hasNames = Boolean(from ?? run.words.who?.value) || Object.keys(run.people).length > 0;
  const sent = named ? run : withoutNames(run);
  const giver = named ? from : undefined;
  const address = `${location.origin}${location.pathname}${TAKE}${encodeRun({ id: splitId(id).own, run: sent, heads, from: giver })}`;
  const line = words.line({ title: form.title, name: nameOf(run), progress, from: giver ?? '', address });
  const isLong = address.length > MOST;
  const pictures = Object.keys(run.values).length - Object.keys(withoutPictures(run.values)).length;
  /** From now on it stands among what was handed over. */
  const given = () => {
    const [name, now] = [to.current?.value ?? '', Date.now()];
    if (!isOpen(run)) return;
    changeRun(id, (one) => givenTo(one, name, now), now);
    setGiven(true);
  };
  const takeBack = () => {
    const now = Date.now();
    changeRun(id, (one) => takenBack(one, now), now);
    setGiven(false);
    say(words.takenBack);
  };
  const copy = async () => {
    const isCopied = await copyText(line);
    if (isCopied) given();
    say(isCopied ? words.copied : words.notCopied);
    if (!isCopied) text.current!.select();
  };
  const share = async () => {
    const end = await shareText({ text: line });
    if (end === 'failed') return copy();
    if (end === 'shared') given();
  };
  return (
    <form method="dialog" class="handover">
      <h2 id="handover-title">{words.title}</h2>
      <p>{isLong ? words.tooLong(line.length) : words.why}</p>
      {isOpen(run) && (
        <label>
          {words.to}
          <input
            class="field-box"
            ref={to}
            maxLength={MOST_NAME}
            autocomplete="off"
            onChange={() => isGiven && given()}
          />
        </label>
      )}
      <p>{words.open}</p>
      {hasNames && (
        <label class="tick-label">
          <input
            type="checkbox"
            checked={!named}
            onChange={({ currentTarget }) => setNamed(!currentTarget.checked)}
          />
          {words.noName}
        </label>
      )}
      {pictures > 0 && <p>{words.pictures(pictures)}</p>}
      {!isLong && <ScanCode text={address} name={words.codeName} />}
      <p role="status">{said}</p>
      {said === words.notCopied && (
        <textarea class="field-box" readOnly rows={4} ref={text} aria-label={words.copy} value={line} />
      )}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        {'share' in navigator && (
          <button type="button" class="button" onClick={() => void share()}>
            {words.share}
          </button>
        )}
        {/* Each with a key: one that became the other under the press would close the dialog. */}
        {isOpen(run) &&
          (isGiven ? (
            <button key="back" type="button" class="button" onClick={takeBack}>
              {words.takeBack}
            </button>
          ) : (
            <button key="given" class="button" onClick={given}>
              {words.given}
            </button>
          ))}
        <button class="button plain">{uiText.close}</button>
      </div>
      <p class="quiet">{words.both}</p>
    </form>
  );
}
