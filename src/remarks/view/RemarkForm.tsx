/** 这一步不对: the reader writes what is wrong, and hands it to whoever answers for the page. Nothing is sent from here. */
import { useRef, useState } from 'preact/hooks';
import { remarkText as words } from '#text/remarks.ts';
import { uiText } from '#text/ui.ts';
import { contactAddress } from '../../site/contact.ts';
import { CONTACT } from '../../site/site.ts';
import { draftOf } from '../../storage/drafts.ts';
import { askPerson } from '../../storage/profiles/ask-person.ts';
import { profileName } from '../../storage/profiles/profile.ts';
import { copyText } from '../../ui/export/copy-text.ts';
import { shareText } from '../../ui/export/share-text.ts';
import { keepRemark, type KeptRemark } from '../kept-remarks.ts';
import { codeFits, LONGEST_REMARK, NO_MEANING, oneLine, remarkLine, WHOLE_PAGE } from '../remark.ts';
import { mailOf } from './mail.ts';
import { RemarkCode } from './RemarkCode.tsx';
import type { RemarkPage } from './remark-page.ts';

interface Props {
  page: RemarkPage;
  /** Id of the step, section or item at which it was opened. */
  at?: string | undefined;
}

export function RemarkForm({ page, at = WHOLE_PAGE }: Props) {
  const draft = draftOf(`remark ${page.slug} ${at}`);
  // The place that was chosen, and after a blank what was written of it.
  const [, chosen = at, before = ''] = /^(\S+) (.*)$/s.exec(draft.read() ?? '') ?? [];
  const opened = page.parts.find(
    ({ id, items }) => id === chosen || items.some((item) => item.id === chosen),
  );
  const [part, setPart] = useState(opened);
  const [item, setItem] = useState(opened?.items.find(({ id }) => id === chosen));
  const [typed, setTyped] = useState(before);
  const what = useRef<HTMLTextAreaElement>(null);
  const isAsked = useRef(profileName() !== '');
  const [said, say] = useState('');
  /** What cannot be copied by a press. */
  const [shown, show] = useState('');
  /** What stands in the code. */
  const [code, setCode] = useState('');
  const { title, version, owner, address } = page;
  const to = CONTACT ?? owner ?? words.owner;
  const contact = CONTACT === undefined ? undefined : contactAddress(CONTACT);
  const name = item?.text ?? part?.name ?? words.wholePage;
  const place = item?.id ?? part?.id ?? WHOLE_PAGE;
  const { slug, meaning = NO_MEANING } = page;
  const remarkOf = (text: string): KeptRemark => ({ slug, version, place, meaning, text, title, name });
  const hasMail = contact?.startsWith('mailto:') ?? false;

  /** What was said and shown was of other words or another place. */
  const edited = (text: string, place: string) => {
    setTyped(text);
    draft.keep(text && `${place} ${text}`);
    say('');
    show('');
    setCode('');
  };
  /** Undefined where nothing is written yet, or too much, which is said. */
  const written = (): KeptRemark | undefined => {
    const text = oneLine(what.current!.value);
    const isRight = text !== '' && text.length <= LONGEST_REMARK;
    if (!isRight) {
      say(text ? words.tooLong(text.length, LONGEST_REMARK) : words.empty);
      what.current!.focus();
      return undefined;
    }
    return remarkOf(text);
  };
  const textOf = (remark: KeptRemark) => {
    const where = part ? `${address}#${part.id}` : address;
    return words.report({
      title,
      version,
      name,
      address: where,
      from: profileName(),
      line: remarkLine(remark),
    });
  };
  /** Who says it is asked before it leaves, and may be left out. */
  const askName = async () => {
    isAsked.current = true;
    await askPerson({ isOptional: true });
  };
  const keep = (remark: KeptRemark) => keepRemark(remark, Date.now());
  const copy = async () => {
    const remark = written();
    if (!remark) return;
    if (!isAsked.current) await askName();
    keep(remark);
    const isCopied = await copyText(textOf(remark));
    if (isCopied) draft.keep('');
    say(isCopied ? words.copied(to) : words.notCopied);
    show(isCopied ? '' : textOf(remark));
  };
  const share = async () => {
    const remark = written();
    if (!remark) return;
    if (!isAsked.current) await askName();
    keep(remark);
    const end = await shareText({ text: textOf(remark) });
    if (end === 'shared') draft.keep('');
    if (end === 'failed') await copy();
  };
  const mail = (event: MouseEvent) => {
    const remark = written();
    if (!remark) return event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    if (!isAsked.current) {
      event.preventDefault();
      return void askName().then(() => link.click());
    }
    keep(remark);
    const { href, isWhole } = mailOf(contact!, words.subject(title, name), textOf(remark));
    link.href = href;
    if (isWhole) {
      draft.keep('');
      return say(words.mailed);
    }
    void copy().then(() => say(words.mailTooLong));
  };
  const draw = () => {
    const remark = written();
    if (!remark) return;
    const fits = codeFits(remark, words.what);
    const isTooLong = remark.text.length > fits;
    if (!isTooLong) keep(remark);
    setCode(isTooLong ? '' : remarkLine(remark));
    say(isTooLong ? words.codeTooLong(remark.text.length, fits) : '');
  };
  const text = oneLine(typed);
  return (
    <form method="dialog" class="remark">
      <h2 id="remark-title">{part ? words.stepTitle : words.title}</h2>
      <p>{words.why(to)}</p>
      {!navigator.onLine && (
        <p>
          {words.offline} {hasMail && words.offlineMail}
        </p>
      )}
      <label>
        {words.where}
        <select
          class="field-box"
          value={part?.id ?? ''}
          onChange={({ currentTarget }) => {
            setPart(page.parts.find(({ id }) => id === currentTarget.value));
            setItem(undefined);
            edited(what.current!.value, currentTarget.value || WHOLE_PAGE);
          }}
        >
          <option value="">{words.wholePage}</option>
          {page.parts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {part && part.items.length > 0 && (
        <label>
          {words.item}
          <select
            class="field-box"
            value={item?.id ?? ''}
            onChange={({ currentTarget }) => {
              setItem(part.items.find(({ id }) => id === currentTarget.value));
              edited(what.current!.value, currentTarget.value || part.id);
            }}
          >
            <option value="">{words.wholeStep}</option>
            {part.items.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.what}
        <textarea
          class="field-box"
          rows={4}
          ref={what}
          defaultValue={before}
          aria-describedby="remark-fits remark-said"
          onInput={({ currentTarget }) => edited(currentTarget.value, place)}
        />
      </label>
      <p class="quiet" id="remark-fits">
        {words.fits(text.length, LONGEST_REMARK, codeFits(remarkOf(text), words.what))}
      </p>
      <p role="status" id="remark-said">
        {said}
      </p>
      {shown && <textarea class="field-box" readOnly rows={5} aria-labelledby="remark-said" value={shown} />}
      {code && <RemarkCode text={code} />}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void copy()}>
          {words.copy}
        </button>
        {'share' in navigator && (
          <button type="button" class="button" onClick={() => void share()}>
            {words.share}
          </button>
        )}
        {hasMail && (
          // With a target, the dialog stays open.
          <a class="button" href={contact} target="_self" onClick={mail}>
            {words.mail}
          </a>
        )}
        {contact && !hasMail && (
          <a class="button" href={contact} target="_blank" rel="noopener">
            {CONTACT}
          </a>
        )}
        <button type="button" class="button" onClick={draw}>
          {words.code}
        </button>
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}
