/** A backup in the way that this browser can: as a file, or as a text in parts where it saves none. */
import { keepText as words } from '#text/keep.ts';
import { uiText } from '#text/ui.ts';
import { useState } from 'preact/hooks';
import { toParts } from '../../storage/parts/text-parts.ts';
import { saved } from '../../storage/saved.ts';
import { openDialog } from '../../ui/components/ask.tsx';
import { copyText } from '../../ui/export/copy-text.ts';
import { backupText, exportAll, shareAll } from '../view/export-file.ts';
import { backupRecord } from './backup-record.ts';
import { appOf } from './browsers.ts';
import { BACKUP } from './parts-word.ts';

/** Notes that all was handed out. */
const noteBackup = (): void => saved(backupRecord, 'self').update(() => ({ at: Date.now() }));

/** True once it was handed out. */
export async function backUp(): Promise<boolean> {
  if (appOf(navigator.userAgent)) return backUpAsText();
  const isDone = await exportAll();
  if (isDone) noteBackup();
  return isDone;
}

/** The same through the share sheet of the device. */
export async function backUpByShare(): Promise<boolean> {
  const isDone = await shareAll();
  if (isDone) noteBackup();
  return isDone;
}

/** Lines to copy one after the other, which the other browser reads when they are pasted. */
export async function backUpAsText(): Promise<boolean> {
  const made = await backupText();
  if (!made) return false;
  const parts = toParts(BACKUP, made.text, MOST);
  let isDone = false;
  await openDialog(
    <Parts parts={parts} pictures={made.pictures} onDone={() => (isDone = true)} />,
    'backup-title',
  );
  if (isDone) noteBackup();
  return isDone;
}

/** Characters of one part: few parts, each of which a chat and a note still take. */
const MOST = 8000;

interface Props {
  parts: readonly string[];
  /** How many pictures stay behind. */
  pictures: number;
  onDone: () => void;
}

function Parts({ parts, pictures, onDone }: Props) {
  const [copied, setCopied] = useState<ReadonlySet<number>>(new Set());
  const [failed, setFailed] = useState<number>();
  const copy = async (index: number) => {
    const isCopied = await copyText(parts[index]!);
    setFailed(isCopied ? undefined : index);
    if (!isCopied) return;
    const all = new Set([...copied, index]);
    setCopied(all);
    if (all.size === parts.length) onDone();
  };
  return (
    <form method="dialog">
      <h2 id="backup-title">{words.textTitle}</h2>
      <p>{words.textWhy(parts.length)}</p>
      {pictures > 0 && <p>{words.textPictures(pictures)}</p>}
      <div class="actions">
        {parts.map((_, index) => (
          <button key={index} type="button" class="button" onClick={() => void copy(index)}>
            {copied.has(index)
              ? words.partCopied(index + 1, parts.length)
              : words.part(index + 1, parts.length)}
          </button>
        ))}
      </div>
      <p role="status">{copied.size === parts.length ? words.allCopied : ''}</p>
      {failed !== undefined && (
        <label>
          {words.copyYourself}
          <textarea
            class="field-box"
            readOnly
            rows={4}
            value={parts[failed]}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
      <div class="actions">
        <button class="button plain">{uiText.close}</button>
      </div>
    </form>
  );
}
