import { pageToolText as words } from '#text/manage.ts';
import { uiText } from '#text/ui.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import { copyText } from '../../../ui/export/copy-text.ts';
import { FaultReport } from './FaultReport.tsx';
import { pageFacts } from './page-facts.ts';
import { WallSign } from './WallSign.tsx';

/** How long the button says what it did, in milliseconds. */
const SAYS = 2500;

/** Does what the button is for. */
export function useTool(button: HTMLElement): void {
  const tool = button.dataset['tool'];
  if (tool === 'print') print();
  else if (tool === 'link') void copyLink(button);
  else if (tool === 'picture')
    document.querySelector<HTMLElement>('.reading-chart [data-do="picture"]')!.click();
  else if (tool === 'code') void openDialog(<WallSign page={pageFacts()} />, 'sign-title', 'sign-dialog');
  else void openDialog(<FaultReport page={pageFacts()} />, 'fault-title');
}

/** Copies the address of the page, or of the step at whose heading the button stands. */
async function copyLink(button: HTMLElement): Promise<void> {
  const address = new URL(button.getAttribute('href') ?? location.pathname, location.href).href;
  if (await copyText(address)) return say(button, words.copied);
  await openDialog(
    <form method="dialog">
      <h2 id="link-title">{words.notCopied}</h2>
      <input class="field-box" readOnly value={address} aria-labelledby="link-title" />
      <div class="actions">
        <button class="button">{uiText.close}</button>
      </div>
    </form>,
    'link-title',
  );
}

/** At the button, and aloud. */
function say(button: HTMLElement, text: string): void {
  button.dataset['says'] = text;
  const aloud = document.querySelector('[data-tool-said]')!;
  aloud.textContent = text;
  setTimeout(() => {
    delete button.dataset['says'];
    aloud.textContent = '';
  }, SAYS);
}
