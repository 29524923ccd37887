/** What is done with a change once it is written: handed on as a file, as a mail, or to the repository's own page. */
import { useState } from 'preact/hooks';
import { deskSendText as words } from '#text/desk-send.ts';
import { contactAddress } from '../../site/contact.ts';
import { CONTACT, SOURCES } from '../../site/site.ts';
import { copyText } from '../../ui/export/copy-text.ts';
import { download } from '../../ui/export/download.ts';
import { asProcedure } from '../preview/as-procedure.ts';
import type { DeskState } from '../state/desk-state.ts';
import type { Reading } from '../state/reading.ts';
import { mailOf } from './mail.ts';
import { newEntriesFile } from './new-entries.ts';
import type { Names } from './told-values.ts';

interface Props {
  state: DeskState;
  text: string;
  /** What it is to be compared with; empty where there was nothing. */
  before: string;
  title: string;
  /** The page of the site that it is, with its path within the content. */
  known: { file: string } | undefined;
  pictures: ReadonlyMap<string, Blob>;
  /** The page as it was read; undefined before the first reading. */
  page: Reading['page'] | undefined;
  names: Names;
  roleName: (id: string) => string;
  say: (text: string) => void;
  /** Shows what differs. */
  onShow: () => void;
}

/** To whom a mail goes; empty where the contact is none. */
const mailbox = (): string =>
  /^mailto:([^?]+)/.exec((CONTACT !== undefined && contactAddress(CONTACT)) || '')?.[1] ?? '';

export function Send({ state, text, before, title, known, pictures, ...props }: Props) {
  const { name } = state;
  const { page, names, roleName, say, onShow } = props;
  const [makes, setMakes] = useState(false);
  const source = SOURCES !== undefined && known ? SOURCES + encodeURI(known.file) : undefined;
  const asFile = async () => {
    const type = 'text/markdown';
    const files = [
      new File([text], name, { type }),
      ...newEntriesFile(state),
      ...[...pictures].map(([picture, blob]) => new File([blob], picture, { type: blob.type })),
    ];
    if (navigator.canShare?.({ files })) {
      await navigator.share({ files, title }).catch(() => {});
      return;
    }
    for (const file of files) download(file.name, file, file.type);
    say(words.downloaded(files.map((file) => file.name)));
  };
  const asMail = async () => {
    const change = await import('./change-text.ts').catch(() => undefined);
    if (!change) return say(words.notLoaded);
    const mail = mailOf(mailbox(), title, name, change.changeText(before, text, names, state));
    const copied = mail.paste === undefined || (await copyText(mail.paste));
    if (mail.paste !== undefined) say(copied ? words.mailCopied : words.notCopied);
    Object.assign(document.createElement('a'), { href: mail.address }).click();
  };
  const atSource = async () => {
    const copied = await copyText(text);
    say(copied ? words.sourceCopied : words.notCopied);
    window.open(source, '_blank', 'noopener');
  };
  const asWord = async () => {
    if (!page!.matter || page!.findings.some(({ severity }) => severity === 'error'))
      return say(words.wordLater);
    const word = await import('./word-download.ts').catch(() => undefined);
    if (!word) return say(words.wordNotLoaded);
    say(words.wordBegun);
    say(await word.downloadWord(asProcedure(page!), roleName).catch(() => words.wordFailed));
  };
  return (
    <div class="desk-send" role="group" aria-label={words.send}>
      <p class="desk-label">{words.send}</p>
      <button type="button" class="button" onClick={onShow}>
        {words.showChanges}
      </button>
      <button type="button" class="button" onClick={() => void asFile()}>
        {words.asFile}
      </button>
      <button type="button" class="button" disabled={text === before} onClick={() => void asMail()}>
        {words.asMail}
      </button>
      {source !== undefined && (
        <button type="button" class="button" onClick={() => void atSource()}>
          {words.atSource}
        </button>
      )}
      <button
        type="button"
        class="button"
        disabled={!page}
        aria-disabled={makes}
        onClick={() => {
          if (makes) return;
          setMakes(true);
          void asWord().finally(() => setMakes(false));
        }}
      >
        {words.asWord}
      </button>
    </div>
  );
}
