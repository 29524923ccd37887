/** Something is not right: the reader writes what, and hands it to the owner. Nothing is sent from here. */
import { useRef, useState } from 'preact/hooks';
import { pageToolText as words } from '#text/manage.ts';
import { contactAddress } from '../../../site/contact.ts';
import { CONTACT } from '../../../site/site.ts';
import { uiText } from '#text/ui.ts';
import { copyText } from '../../../ui/export/copy-text.ts';
import type { PageFacts } from './page-facts.ts';

export function FaultReport({ page }: { page: PageFacts }) {
  const place = useRef<HTMLSelectElement>(null);
  const what = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  const [shown, show] = useState('');
  const { title, version, owner, address, steps } = page;
  const to = CONTACT ?? owner;
  const toAddress = CONTACT && contactAddress(CONTACT, title);

  /** The report, or undefined where nothing is written yet, which is said. */
  const report = () => {
    const written = what.current!.value.trim();
    if (!written) {
      say(words.faultEmpty);
      what.current!.focus();
      return undefined;
    }
    const step = steps[place.current!.selectedIndex - 1];
    const at = step ? `${address}#${step.id}` : address;
    return words.faultReport(title, version, step?.name ?? words.wholePage, written, at);
  };
  const copy = async (text = report()) => {
    if (text === undefined) return;
    const copied = await copyText(text);
    say(copied ? words.faultCopied(to) : words.faultNotCopied);
    show(copied ? '' : text);
  };
  const share = () => {
    const text = report();
    if (text === undefined) return;
    // Closing the share sheet is no failure; a sheet that cannot take the text is.
    navigator.share({ text }).catch((error: Error) => (error.name === 'AbortError' ? undefined : copy(text)));
  };
  return (
    <form method="dialog">
      <h2 id="fault-title">{words.faultTitle}</h2>
      <p>{words.faultWhy(to)}</p>
      <label>
        {words.faultPlace}
        <select class="field-box" ref={place}>
          <option>{words.wholePage}</option>
          {steps.map(({ id, name }) => (
            <option key={id}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {words.faultWhat}
        <textarea class="field-box" rows={4} ref={what} aria-describedby="fault-said" />
      </label>
      <p role="status" id="fault-said">
        {said}
      </p>
      {shown && <textarea class="field-box" readOnly rows={5} aria-labelledby="fault-said" value={shown} />}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void copy()}>
          {words.faultCopy}
        </button>
        {'share' in navigator && (
          <button type="button" class="button" onClick={share}>
            {words.faultShare}
          </button>
        )}
        {toAddress && (
          <a class="button" href={toAddress}>
            {CONTACT}
          </a>
        )}
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}
