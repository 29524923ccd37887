/** 交给下一班: a run as a QR code and as a text, which hold all of it. */
import { useRef, useState } from 'preact/hooks';
import { runHandoverText as words } from '#text/run-handover.ts';
import { uiText } from '#text/ui.ts';
import { splitId } from '../../storage/profiles/profile.ts';
import { openDialog } from '../../ui/components/ask.tsx';
import { ScanCode } from '../../ui/components/ScanCode.tsx';
import { copyText } from '../../ui/export/copy-text.ts';
import { shareText } from '../../ui/export/share-text.ts';
import { nameOf, type Form, type Run } from '../model/run.ts';
import { TAKE } from './handed-over.ts';
import { encodeRun, withoutPictures } from './run-code.ts';

/** Characters of an address that a phone still reads off the screen of another. */
const MOST = 1200;

interface Props {
  id: string;
  run: Run;
  form: Form;
  /** How far it is, in words. */
  progress: string;
}

export const openHandOver = (props: Props) => openDialog(<HandOver {...props} />, 'handover-title');

function HandOver({ id, run, form, progress }: Props) {
  const [named, setNamed] = useState(true);
  const [said, say] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const { who, ...others } = run.words;
  const sent = named || !who ? run : { ...run, words: others };
  const address = `${location.origin}${location.pathname}${TAKE}${encodeRun({ id: splitId(id).own, run: sent })}`;
  const line = words.line(form.title, nameOf(run), progress, address);
  const isLong = address.length > MOST;
  const pictures = Object.keys(run.values).length - Object.keys(withoutPictures(run.values)).length;
  const copy = async () => {
    const isCopied = await copyText(line);
    say(isCopied ? words.copied : words.notCopied);
    if (!isCopied) text.current!.select();
  };
  const share = async () => {
    if ((await shareText({ text: line })) === 'failed') await copy();
  };
  return (
    <form method="dialog" class="handover">
      <h2 id="handover-title">{words.title}</h2>
      <p>{isLong ? words.tooLong(line.length) : words.why}</p>
      {!isLong && <ScanCode text={address} name={words.codeName} />}
      <p>{words.open}</p>
      <p>{words.both}</p>
      {pictures > 0 && <p>{words.pictures(pictures)}</p>}
      {who?.value && (
        <label>
          <input
            type="checkbox"
            checked={!named}
            onChange={({ currentTarget }) => setNamed(!currentTarget.checked)}
          />
          {words.noName}
        </label>
      )}
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
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}
