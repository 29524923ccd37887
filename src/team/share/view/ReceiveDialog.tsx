/** 读班组长交回的: pasted, out of a file, or out of the address that was opened. */
import { useRef, useState } from 'preact/hooks';
import { belongsText } from '#text/belongs.ts';
import { teamShareText as words } from '#text/team-share.ts';
import { uiText } from '#text/ui.ts';
import { kindOfText } from '../../../storage/parts/kind-of-text.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import { base } from '../../../ui/url.ts';
import { countsOfBack } from '../counts-of-back.ts';
import { IN_ADDRESS } from '../in-address.ts';
import type { SealedShare } from '../share.ts';
import { findShares, readShare } from '../receiving/read-shares.ts';
import { keepBack, receive, type Receipt } from '../receiving/receive.ts';

const TITLE = 'receive-title';

export async function openReceive(): Promise<void> {
  const brought = location.hash.startsWith(IN_ADDRESS) ? location.hash : '';
  if (brought) history.replaceState(history.state, '', location.pathname + location.search);
  await openDialog(<ReceiveDialog brought={brought} />, TITLE);
}

function inWords(receipt: Exclude<Receipt, { kind: 'back' }>): string {
  if (receipt.kind === 'not-mine') return words.notMine(receipt.name);
  return receipt.kind === 'not-back' ? belongsText.share : words.refused[receipt.kind];
}

/** What a text is in which nothing was handed back, and where it belongs. */
function elsewhere(text: string): string {
  const kind = kindOfText(text);
  return kind === undefined || kind === 'back' ? words.refused.foreign : belongsText[kind];
}

interface Read {
  said: string[];
  /** Not kept yet. */
  backs: SealedShare[];
}

/** Everything that a text holds is read; what cannot be is said. */
async function readText(text: string): Promise<Read> {
  const { texts, missing, broken, newer, cut, isForeign } = findShares(text);
  const said: string[] = [];
  const backs: SealedShare[] = [];
  for (const one of texts) {
    const receipt = receive(await readShare(one));
    if (receipt.kind === 'back') backs.push(receipt.share);
    else if (receipt.kind === 'foreign') said.push(elsewhere(one));
    else said.push(inWords(receipt));
  }
  for (const { number, of } of broken) said.push(words.partBroken(number, of));
  for (const { numbers, of } of missing) said.push(words.partMissing(numbers, of));
  if (newer) said.push(words.refused.newer);
  if (cut > 0) said.push(words.refused.broken);
  if (isForeign) said.push(elsewhere(text));
  return { said, backs };
}

function backWords(share: SealedShare): string {
  const isOther = share.site !== location.origin + base;
  return words.backFrom(share.person.name, isOther ? share.site : '', countsOfBack(share));
}

function ReceiveDialog({ brought }: { brought: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [{ said, backs }, tell] = useState<Read>({ said: [], backs: [] });
  const read = async (text: string) => tell(await readText(text));
  const keep = (share: SealedShare) => {
    keepBack(share);
    tell({
      said: [...said, words.received(countsOfBack(share))],
      backs: backs.filter((one) => one !== share),
    });
  };
  return (
    <form method="dialog" class="share">
      <h2 id={TITLE}>{words.receive}</h2>
      <p>{words.receiveWhy}</p>
      <label>
        {words.receiveLabel}
        <textarea class="field-box" rows={5} ref={field} autocomplete="off" defaultValue={brought} />
      </label>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void read(field.current!.value)}>
          {words.receiveDo}
        </button>
        <label class="button share-file">
          {words.receiveFile}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,.txt,application/json,text/plain"
            onChange={({ currentTarget: input }) => {
              void input.files?.[0]?.text().then(read);
              input.value = '';
            }}
          />
        </label>
        <button class="button plain">{uiText.close}</button>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {backs.map((share) => (
          <div key={share.seal.digest}>
            <p>{backWords(share)}</p>
            <button type="button" class="button primary" onClick={() => keep(share)}>
              {words.backKeep}
            </button>
          </div>
        ))}
      </div>
    </form>
  );
}
