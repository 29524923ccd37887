/** Reading in: files, a whole folder, lines of a chat, a code on somebody's screen. */
import { useRef, useState } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import type { TextPart } from '../../../storage/parts/text-parts.ts';
import { useOnce } from '../../../ui/hooks/use-once.ts';
import { IN_ADDRESS } from '../../share/in-address.ts';
import { whyNotRead } from '../why-failed.ts';
import { readFiles, readText, type Told } from './read-in.ts';
import type { OpenBook } from '../use-book.ts';

/** Milliseconds between two looks at a book that is still read into. */
const SHOW_AFTER = 1500;

interface Props {
  book: OpenBook;
  /** True while there is nothing else to do. */
  isOpen: boolean;
}

export function AddShares({ book: { store, refresh }, isOpen }: Props) {
  const [told, tell] = useState<Told[]>([]);
  const [isReading, setReading] = useState(false);
  /** How far the reading of many files is, in words. */
  const [progress, setProgress] = useState('');
  const parts = useRef<readonly TextPart[]>([]);
  /** Ids of what was read in of parts: one of them that comes once more asks for nothing. */
  const whole = useRef(new Set<string>());
  const text = useRef<HTMLTextAreaElement>(null);
  // Whoever has read in the first goes on with the next.
  const [startsOpen] = useState(isOpen);
  const during = async (read: () => Promise<Told[]>) => {
    setReading(true);
    try {
      tell(await read());
      await refresh();
    } catch (error) {
      tell([{ kind: 'problem', text: whyNotRead(error) }]);
    } finally {
      setReading(false);
      setProgress('');
    }
  };
  /** Whoever is in the book already is shown; not so often that it keeps the others out. */
  const shown = useRef(0);
  const kept = () => {
    if (Date.now() < shown.current + SHOW_AFTER) return;
    shown.current = Date.now();
    void refresh().catch(() => {});
  };
  const take = (more: string) =>
    during(async () => {
      const read = await readText(store, more, parts.current, whole.current);
      parts.current = read.parts;
      for (const id of read.whole) whole.current.add(id);
      // What came to nothing stays, to be looked at and mended.
      const isUsed = read.parts.length > 0 || read.told.some(({ kind }) => kind === 'read');
      if (isUsed && text.current!.value === more) text.current!.value = '';
      return read.told;
    });
  const choose = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length === 0) return;
    const read = (done: number, of: number) => of > 1 && setProgress(words.readingOf(done, of));
    void during(() => readFiles(store, files, { read, kept }));
  };
  const choosePicture = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const { readPicture } = await import('./scan.ts');
    const found = await readPicture(file);
    if (found === undefined) tell([{ kind: 'problem', text: words.pictureNone }]);
    else await take(found);
  };
  const scan = async () => {
    const { openCamera } = await import('./Camera.tsx');
    await openCamera(take);
  };
  useOnce(() => {
    const brought = location.hash.startsWith(IN_ADDRESS) ? location.hash : '';
    if (!brought) return;
    history.replaceState(history.state, '', location.pathname);
    void take(brought);
  });
  return (
    <div class="team-add">
      <details class="folded" open={startsOpen}>
        <summary>{words.add}</summary>
        <div class="actions">
          <FileButton
            name={words.files}
            choose={choose}
            accept=".json,.txt,application/json,text/plain"
            disabled={isReading}
          />
          <FileButton name={words.folder} choose={choose} isFolder disabled={isReading} />
          <button class="button" type="button" disabled={isReading} onClick={() => void scan()}>
            {words.camera}
          </button>
          <FileButton
            name={words.picture}
            choose={(input) => void choosePicture(input)}
            accept="image/*"
            single
            disabled={isReading}
          />
        </div>
        <label>
          {words.pasteLabel}
          <textarea class="field-box" rows={3} ref={text} autocomplete="off" />
        </label>
        <button
          class="button"
          type="button"
          disabled={isReading}
          onClick={() => void take(text.current!.value)}
        >
          {words.read}
        </button>
      </details>
      {progress && <p class="quiet">{progress}</p>}
      <div role="status">
        {isReading && <p>{words.reading}</p>}
        <ul class="team-told">
          {told.map((line) => (
            <li key={line.text} class={line.kind === 'problem' ? 'is-problem' : undefined}>
              {line.text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface FileProps {
  name: string;
  choose: (input: HTMLInputElement) => void;
  accept?: string;
  isFolder?: boolean;
  single?: boolean;
  /** While something is read: one after the other. */
  disabled: boolean;
}

function FileButton({ name, choose, accept, isFolder = false, single = false, disabled }: FileProps) {
  return (
    <label class="button share-file">
      {name}
      <input
        class="visually-hidden"
        type="file"
        multiple={!single}
        disabled={disabled}
        accept={accept}
        ref={(input) => {
          if (isFolder && input) input.webkitdirectory = true;
        }}
        onChange={({ currentTarget }) => choose(currentTarget)}
      />
    </label>
  );
}
