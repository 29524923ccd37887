/** A share on its way: as a file, as lines for a chat, as a code on the screen. */
import { useRef, useState } from 'preact/hooks';
import { teamShareText as words } from '#text/team-share.ts';
import { packText, toParts } from '../../../storage/parts/text-parts.ts';
import { ScanCode } from '../../../ui/components/ScanCode.tsx';
import { copyText } from '../../../ui/export/copy-text.ts';
import { download, fileName } from '../../../ui/export/download.ts';
import { shareText } from '../../../ui/export/share-text.ts';
import { IN_ADDRESS } from '../in-address.ts';
import { WORD } from '../receiving/read-shares.ts';
import type { SealedShare } from '../share.ts';

/** Characters of an address that a phone still reads off the screen of another. */
const MOST_CODE = 1200;

interface Props {
  /**
   * Made when something is pressed: what was done until then is in it.
   *
   * @param bare without the texts of the pages that the runs were started with, which a code has no room for
   */
  make: (bare?: boolean) => Promise<SealedShare>;
  /** Name of the file, and the line above the parts. */
  file: string;
  line: string;
  /** Page that reads it, below the base: what the code leads to. */
  page: string;
  /** Asks how many lines it takes; changes with what was chosen. */
  isEmpty: boolean;
  /** Whom it is handed back to, by name; absent where it goes to the leader. */
  to?: string;
  /** All of it has left this page. */
  onSent?: () => void;
}

/** A file that the browser's sheet hands on; undefined where it takes none. */
function shareable(name: string, text: string): File | undefined {
  if (!('share' in navigator)) return undefined;
  const files = [new File([text], name, { type: 'application/json' })];
  return navigator.canShare?.({ files }) ? files[0] : undefined;
}

export function SendShare({ make, file, line, page, to, isEmpty, onSent }: Props) {
  const code = to === undefined ? words.toLeader : words.toMember(to);
  const [said, say] = useState('');
  const [parts, setParts] = useState<string[]>([]);
  const [shown, setShown] = useState<string>();
  const [unable, setUnable] = useState<number>();
  const field = useRef<HTMLTextAreaElement>(null);
  const copied = useRef(new Set<number>());
  const name = fileName(file);
  const takesFiles = shareable(name, '') !== undefined;
  const send = async () => {
    const sent = shareable(name, JSON.stringify(await make()))!;
    const came = await shareText({ files: [sent], title: line });
    if (came === 'shared') onSent?.();
    say(came === 'shared' ? words.shared : came === 'failed' ? words.failed : '');
  };
  const save = async () => {
    download(name, JSON.stringify(await make()), 'application/json');
    onSent?.();
    say(words.saved(to));
  };
  const copyPart = async (all: readonly string[], index: number) => {
    const of = all.length;
    const isCopied = await copyText(all[index]!);
    setUnable(isCopied ? undefined : index);
    say(isCopied ? words.copied(index + 1, of) : words.notCopied);
    if (!isCopied) return void setTimeout(() => field.current?.select());
    if (copied.current.add(index).size === of) onSent?.();
  };
  const write = async () => {
    const all = toParts(WORD, JSON.stringify(await make())).map((part) => `${line}\n${part}`);
    copied.current.clear();
    setParts(all);
    await copyPart(all, 0);
  };
  const show = async () => {
    const addressOf = async (bare: boolean) =>
      `${new URL(page, document.baseURI)}${IN_ADDRESS}${packText(JSON.stringify(await make(bare)))}`;
    const whole = await addressOf(false);
    const isWhole = whole.length <= MOST_CODE;
    const address = isWhole ? whole : await addressOf(true);
    setShown(address);
    if (address.length <= MOST_CODE) onSent?.();
    say(address.length > MOST_CODE ? words.tooLong : isWhole ? code.why : code.bare);
  };
  return (
    <div class="share-send">
      <div class="actions">
        {takesFiles && (
          <button type="button" class="button primary" disabled={isEmpty} onClick={() => void send()}>
            {words.send}
          </button>
        )}
        <button
          type="button"
          class={takesFiles ? 'button' : 'button primary'}
          disabled={isEmpty}
          onClick={() => void save()}
        >
          {words.save}
        </button>
        <button type="button" class="button" disabled={isEmpty} onClick={() => void write()}>
          {words.lines(Math.max(1, parts.length))}
        </button>
        <button type="button" class="button" disabled={isEmpty} onClick={() => void show()}>
          {code.press}
        </button>
      </div>
      {parts.length > 1 && (
        <>
          <p>{words.linesWhy(parts.length)}</p>
          <ul class="share-parts">
            {parts.map((part, index) => (
              <li key={part}>
                <button type="button" class="button" onClick={() => void copyPart(parts, index)}>
                  {words.copyPart(index + 1, parts.length)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{said}</p>
      {unable !== undefined && (
        <textarea
          class="field-box"
          readOnly
          rows={4}
          ref={field}
          aria-label={words.part(unable + 1, parts.length)}
          value={parts[unable]}
        />
      )}
      {shown !== undefined && shown.length <= MOST_CODE && <ScanCode text={shown} name={code.name} />}
    </div>
  );
}
