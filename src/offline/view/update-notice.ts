import type { WorkerRequest } from '../messages.ts';
import { unasked, workers } from './registration.ts';

/** How long in ms a page stays open before it looks for a new version again. */
const STALE = 3_600_000;

/** `<update-notice>`: says that a new version waits, and lets it take over; or why there can be no copy here. */
class UpdateNotice extends HTMLElement {
  #use = () => location.reload();

  connectedCallback(): void {
    // Of a page that came only in part it may be missing.
    this.querySelector('button')?.addEventListener('click', () => this.#use());
    // What went wrong, `<offline-state>` says.
    if (workers) this.#register(workers).catch(() => {});
    else void import('./http.ts');
  }

  /** Shows the notice; `use` is what its button does. */
  show(use: () => void): void {
    this.#use = use;
    this.hidden = false;
  }

  async #register(workers: ServiceWorkerContainer): Promise<void> {
    const controlled = workers.controller !== null;
    let asked = false;
    workers.addEventListener('controllerchange', () => {
      if (asked) location.reload();
      // Another tab has changed over: this one still shows the old version.
      else if (controlled) this.show(() => location.reload());
    });
    const registration = await unasked;
    if (!registration || registration === 'left') return;
    const takeOver = (worker: ServiceWorker) =>
      this.show(() => {
        asked = true;
        worker.postMessage({ kind: 'take-over' } satisfies WorkerRequest);
      });
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && workers.controller) takeOver(worker);
      });
    if (registration.waiting && workers.controller) takeOver(registration.waiting);
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    let looked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || Date.now() - looked < STALE) return;
      looked = Date.now();
      registration.update().catch(() => {});
    });
  }
}

customElements.define('update-notice', UpdateNotice);
