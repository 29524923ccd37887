/** A backup that was copied as text comes back by being pasted. */
import { useState } from 'preact/hooks';
import { belongsText } from '#text/belongs.ts';
import { keepText as words } from '#text/keep.ts';
import { uiText } from '#text/ui.ts';
import { kindOfText } from '../../storage/parts/kind-of-text.ts';
import { joinParts, partsIn } from '../../storage/parts/text-parts.ts';
import { openDialog } from '../../ui/components/ask.tsx';
import { BACKUP } from './parts-word.ts';

/** The text of the backup; undefined where the dialog was left. */
export async function askPasted(): Promise<string | undefined> {
  let pasted: string | undefined;
  const { returnValue } = await openDialog(<Pasting onRead={(text) => (pasted = text)} />, 'paste-title');
  return returnValue === 'go' ? pasted : undefined;
}

/** The text that was pasted, or why it is none. */
export function readPasted(text: string): { text: string } | { problem: string } {
  const { parts, broken, newer } = partsIn(BACKUP, text);
  if (newer) return { problem: words.pasteNewer };
  const { texts, missing, spoiled } = joinParts(parts);
  if (texts[0] !== undefined) return { text: texts[0] };
  // A part that is not whole is missing too: what to copy again is said first.
  if (broken.length > 0) return { problem: words.pasteBroken(broken.map(({ number }) => number)) };
  if (spoiled > 0) return { problem: words.pasteSpoiled };
  const [first] = missing;
  if (first) return { problem: words.pasteMissing(first.numbers, first.of) };
  const kind = kindOfText(text);
  return { problem: kind === undefined || kind === 'backup' ? words.pasteNone : belongsText[kind] };
}

function Pasting({ onRead }: { onRead: (text: string) => void }) {
  const [problem, setProblem] = useState('');
  const submit = (event: SubmitEvent) => {
    if ((event.submitter as HTMLButtonElement).value !== 'go') return;
    const field = (event.currentTarget as HTMLFormElement).querySelector('textarea')!;
    const read = readPasted(field.value);
    if ('text' in read) return onRead(read.text);
    event.preventDefault();
    setProblem(read.problem);
    field.focus();
  };
  return (
    <form method="dialog" noValidate onSubmit={submit}>
      <h2 id="paste-title">{words.pasteTitle}</h2>
      <p>{words.pasteWhy}</p>
      <label>
        {words.pasteLabel}
        <textarea class="field-box" rows={6} spellcheck={false} aria-describedby="paste-problem" />
      </label>
      <p class="field-problem" id="paste-problem" role="alert">
        {problem}
      </p>
      <div class="actions">
        <button class="button primary" value="go">
          {words.pasteGo}
        </button>
        <button class="button plain" value="">
          {uiText.cancel}
        </button>
      </div>
    </form>
  );
}
