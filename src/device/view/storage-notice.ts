/** `<storage-notice data-manage>`: one line that says when this browser does not keep what is done here. */
import { storageText as text } from '#text/storage.ts';
import { $storage, type StorageReport } from '../../storage/browser.ts';
import { framed } from '../../storage/frame/framed.ts';

/** What is wrong, in whole sentences; nothing where all is kept. */
function messages({ state, near, unreadable, newer }: StorageReport): string[] {
  if (framed) return [text.framed];
  return [
    ...(state === 'saved' ? [] : [text[state]]),
    ...(state === 'saved' && near ? [text.near] : []),
    ...(unreadable.length ? [text.unreadable(unreadable.length)] : []),
    ...(newer.length ? [text.newer(newer.length)] : []),
  ];
}

/** Hands over everything as a file, what could not be saved too: leaving the page would lose it. */
async function exportAll(): Promise<void> {
  const [{ backup }, { origin }, { keptTexts }, { download }] = await Promise.all([
    import('../model/backup.ts'),
    import('../../storage/profiles/device.ts'),
    import('../../storage/texts.ts'),
    import('../../ui/download.ts'),
  ]);
  const now = new Date();
  download(
    `${text.file}-${now.toISOString().slice(0, 10)}.json`,
    backup(keptTexts(), now, origin(location.origin + import.meta.env.BASE_URL)),
    'application/json',
  );
}

/** The way out of the frame. */
function itself(): HTMLElement {
  const link = document.createElement('a');
  link.href = location.href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = text.openItself;
  return link;
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
      const save = document.createElement('button');
      save.type = 'button';
      save.className = 'button';
      save.textContent = text.exportNow;
      save.addEventListener('click', () => void exportAll());
      const acts = [
        ...(report.state !== 'saved' || report.near ? [save] : []),
        ...(this.dataset.manage ? [link] : []),
      ];
      if (framed) return this.replaceChildren(...lines, itself());
      this.replaceChildren(...lines, ...(lines.length ? acts : []));
    });
  }

  disconnectedCallback() {
    this.#stop();
  }
}

customElements.define('storage-notice', StorageNotice);
