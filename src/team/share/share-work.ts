/** `<share-work>`: hands what was done to the leader, and shows what came back. Its code comes once it is wanted. */
import { ownRecords } from '../../storage/profiles/own-records.ts';
import { lenient } from '../../storage/records/record-type.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';

/** What the leader has handed back, only looked for: the record itself is read by what shows it. */
const handedBack = {
  name: 'decisions',
  version: 1,
  initial: undefined,
  schema: lenient((value) => value ?? undefined),
};

class ShareWork extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => void this.#open(button.dataset.open!));
    if (location.hash.startsWith('#share=')) void this.#open('receive');
    else void this.#show();
  }

  async #open(what: string): Promise<void> {
    if (what === 'share') {
      const there = await loaded(() => import('./view/ShareDialog.tsx'));
      await there?.openShare();
    } else {
      const there = await loaded(() => import('./view/ReceiveDialog.tsx'));
      await there?.openReceive();
    }
    await this.#show();
  }

  async #show(): Promise<void> {
    if (ownRecords(handedBack).length === 0) return;
    const there = await loaded(() => import('./view/HandedBack.tsx'));
    there?.showHandedBack(this.querySelector<HTMLElement>('[data-handed-back]')!);
  }
}

customElements.define('share-work', ShareWork);
