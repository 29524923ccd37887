import { pageToolText as words } from '#text/manage.ts';
import { uiText } from '#text/ui.ts';
import { openDialog } from '../../../ui/components/ask.tsx';
import { copyText } from '../../../ui/export/copy-text.ts';
import { loadStyles } from '../../../ui/loading/load-styles.ts';
import signStyles from '../styles/sign.css?url';
import { pageFacts } from './page-facts.ts';
import { StepMenu } from './StepMenu.tsx';
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
  else if (tool === 'step') void openStepMenu(button);
  else if (tool === 'remark') askRemark();
  else void openSign();
}

async function openSign(): Promise<void> {
  await loadStyles(signStyles);
  await openDialog(<WallSign page={pageFacts()} />, 'sign-title', 'sign-dialog');
}

async function openStepMenu(button: HTMLElement): Promise<void> {
  const step = button.closest('section')!;
  const name = step.querySelector('h2, h3')!.textContent.trim();
  const { returnValue } = await openDialog(<StepMenu name={name} />, 'step-menu');
  if (returnValue === 'link') await copyLink(button);
  if (returnValue === 'remark') askRemark(step.id);
}

/** What says that something is wrong stands above: it keeps what was said. */
const askRemark = (detail = '') => dispatchEvent(new CustomEvent('remark', { detail }));

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
