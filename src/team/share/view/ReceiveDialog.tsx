/** 读班组长交回的: pasted, out of a file, or out of the address that was opened. */
import { useRef, useState } from 'preact/hooks';
import { teamShareText as words } from '#text/team-share.ts';
import { uiText } from '#text/ui.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import { IN_ADDRESS } from '../in-address.ts';
import { findShares, readShare } from '../receiving/read-shares.ts';
import { receive, type Receipt } from '../receiving/receive.ts';

const TITLE = 'receive-title';

export async function openReceive(): Promise<void> {
  const brought = location.hash.startsWith(IN_ADDRESS) ? location.hash : '';
  if (brought) history.replaceState(history.state, '', location.pathname + location.search);
  await openDialog(<ReceiveDialog brought={brought} />, TITLE);
}

function inWords(receipt: Receipt): string {
  if (receipt.kind === 'received') return words.received(receipt.problems, receipt.confirmations);
  if (receipt.kind === 'not-mine') return words.notMine(receipt.name);
  return receipt.kind === 'not-back' ? words.notBack : words.refused[receipt.kind];
}

/** Everything that a text holds is read; what cannot be is said. */
async function readText(text: string): Promise<string[]> {
  const { texts, missing, broken, newer, cut, isForeign } = findShares(text);
  const said: string[] = [];
  for (const one of texts) said.push(inWords(receive(await readShare(one))));
  for (const { number, of } of broken) said.push(words.partBroken(number, of));
  for (const { numbers, of } of missing) said.push(words.partMissing(numbers, of));
  if (newer) said.push(words.refused.newer);
  if (cut > 0) said.push(words.refused.broken);
  if (isForeign) said.push(words.refused.foreign);
  return said;
}

function ReceiveDialog({ brought }: { brought: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState<string[]>([]);
  const read = async (text: string) => say(await readText(text));
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
      </div>
    </form>
  );
}
