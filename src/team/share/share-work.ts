/** `<share-work>`: hands what was done to the leader, and reads what came back. Its code comes once it is wanted. */
import { IN_ADDRESS } from './in-address.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';

class ShareWork extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => void (button.dataset.open === 'share' ? share() : receive()));
    if (location.hash.startsWith(IN_ADDRESS)) void receive();
  }
}

const share = async () => (await loaded(() => import('./view/ShareDialog.tsx')))?.openShare();

async function receive(): Promise<void> {
  await (await loaded(() => import('./view/ReceiveDialog.tsx')))?.openReceive();
  // What came is shown on this page too, as on those of other tabs.
  dispatchEvent(new StorageEvent('storage'));
}

customElements.define('share-work', ShareWork);
