/** `<storage-notice data-manage>`: one line that says when this browser does not keep what is done here. */
import { storageText as text } from '../site/text.ts';
import { $storage, type StorageReport } from './saved.ts';

/** What is wrong, in whole sentences; nothing where all is kept. */
function messages({ state, unreadable, newer }: StorageReport): string[] {
  return [
    ...(state === 'saved' ? [] : [text[state]]),
    ...(unreadable.length ? [text.unreadable(unreadable.length)] : []),
    ...(newer.length ? [text.newer(newer.length)] : []),
  ];
}

class StorageNotice extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#stop = $storage.subscribe((report) => {
      const lines = messages(report).map((message) => {
        const line = document.createElement('p');
        line.textContent = message;
        return line;
      });
      const link = document.createElement('a');
      link.href = this.dataset.manage ?? '';
      link.textContent = text.manage;
      this.replaceChildren(...lines, ...(lines.length && this.dataset.manage ? [link] : []));
    });
  }

  disconnectedCallback() {
    this.#stop();
  }
}

customElements.define('storage-notice', StorageNotice);
