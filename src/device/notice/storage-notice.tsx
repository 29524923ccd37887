/** `<storage-notice data-manage>`: one line that says when this browser does not keep what is done here. */
import { render } from 'preact';
import { storageText as text } from '#text/storage.ts';
import { $storage, type StorageReport } from '../../storage/browser.ts';
import { framed } from '../../storage/frame/framed.ts';

/** What is wrong, in whole sentences; nothing where all is kept. */
function messages({ state, near, unreadable, newer }: StorageReport): string[] {
  return [
    ...(state === 'saved' ? [] : [text[state]]),
    ...(state === 'saved' && near ? [text.near] : []),
    ...(unreadable.length ? [text.unreadable(unreadable.length)] : []),
    ...(newer.length ? [text.newer(newer.length)] : []),
  ];
}

const backUp = async () => (await import('../keep/back-up.tsx')).backUp();

/** @param manage address of the page where it can be mended; empty on that page itself */
function Notice({ report, manage }: { report: StorageReport; manage: string }) {
  if (framed)
    return (
      <>
        <p>{text.framed}</p>
        <a href={location.href} target="_blank" rel="noopener">
          {text.openItself}
        </a>
      </>
    );
  const lines = messages(report);
  if (lines.length === 0) return null;
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {(report.state !== 'saved' || report.near) && (
        <button class="button" type="button" onClick={() => void backUp()}>
          {text.exportNow}
        </button>
      )}
      {manage && <a href={manage}>{text.manage}</a>}
    </>
  );
}

class StorageNotice extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#stop = $storage.subscribe((report) =>
      render(<Notice report={report} manage={this.dataset.manage ?? ''} />, this),
    );
  }

  disconnectedCallback() {
    this.#stop();
  }
}

customElements.define('storage-notice', StorageNotice);
