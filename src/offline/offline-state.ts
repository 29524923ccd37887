/** Registers the service worker, has it keep the site, and says when a new version is there. */
import { scriptUrl } from '../ui/trusted-types.ts';
import { base, url } from '../ui/url.ts';
import { type Kept, type Request, WORKER } from './model.ts';

/** Pause in ms after the page is loaded, so that a passing visit costs nothing. */
const PAUSE = 4000;
/** How long in ms a page stays open before it looks for a new version again. */
const STALE = 3_600_000;

const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined;

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Browsers that are told to block workers answer with nothing; others reject where the script is not to be had. */
const register = (workers: ServiceWorkerContainer) =>
  (registered = workers.register(scriptUrl(url(WORKER)), { scope: base, updateViaCache: 'none' }));

/** `<update-notice>`: says that a new version waits, and lets it take over. */
class UpdateNotice extends HTMLElement {
  #use = () => location.reload();

  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => this.#use());
    // What went wrong, `<offline-state>` says.
    if (workers) this.#register(workers).catch(() => {});
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
    const registration = await register(workers);
    if (!registration) return;
    const takeOver = (worker: ServiceWorker) =>
      this.show(() => {
        asked = true;
        worker.postMessage({ kind: 'take-over' } satisfies Request);
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

/** `<offline-state>`: says how much of the site this device keeps, and keeps all of it on request. */
class OfflineState extends HTMLElement {
  connectedCallback(): void {
    if (!workers) return;
    workers.addEventListener('message', ({ data }: MessageEvent<Kept>) => void this.#say(data));
    workers.startMessages();
    addEventListener('load', () => setTimeout(() => void this.#keep(workers, false), PAUSE));
  }

  async #say(kept: Kept): Promise<void> {
    const { say } = await import('./state.ts');
    say(this, kept, () => void this.#keep(workers!, true));
  }

  async #keep(workers: ServiceWorkerContainer, everything: boolean): Promise<void> {
    try {
      // Where the worker could not be installed, a reader who asks has it tried again.
      await (everything ? register(workers) : registered);
    } catch {
      return this.#say({ kept: 0, total: 0, bytes: 0, trouble: 'refused' });
    }
    const { active } = await workers.ready;
    active?.postMessage({ kind: 'keep', address: location.href, everything } satisfies Request);
  }
}

customElements.define('update-notice', UpdateNotice);
customElements.define('offline-state', OfflineState);
