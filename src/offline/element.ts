/** Registers the service worker, has it keep the site, and says when a new version is there. */
import { offlineText as text } from '../site/text.ts';
import { base, url } from '../site/url.ts';
import { KEPT_UNASKED, type Kept, type Request, WORKER } from './model.ts';

/** Pause in ms after the page is loaded, so that a passing visit costs nothing. */
const PAUSE = 4000;
/** How long in ms a page stays open before it looks for a new version again. */
const STALE = 3_600_000;

/** `<update-notice>`: says that a new version waits, and lets it take over. */
class UpdateNotice extends HTMLElement {
  #use = () => location.reload();

  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => this.#use());
    if (import.meta.env.PROD && 'serviceWorker' in navigator) void this.#register();
  }

  /** Shows the notice; `use` is what its button does. */
  show(use: () => void): void {
    this.#use = use;
    this.hidden = false;
  }

  async #register(): Promise<void> {
    const workers = navigator.serviceWorker;
    const controlled = workers.controller !== null;
    let asked = false;
    workers.addEventListener('controllerchange', () => {
      if (asked) location.reload();
      // Another tab has changed over: this one still shows the old version.
      else if (controlled) this.show(() => location.reload());
    });
    const registration = (await workers.register(url(WORKER), { scope: base, updateViaCache: 'none' })) as
      ServiceWorkerRegistration | undefined;
    // Browsers that are told to block workers answer with nothing.
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

/** What the browser tells about the connection; not in every browser. */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/** `<offline-state>`: says how much of the site this device keeps, and keeps all of it on request. */
class OfflineState extends HTMLElement {
  #asked = false;

  connectedCallback(): void {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const workers = navigator.serviceWorker;
    workers.addEventListener('message', ({ data }: MessageEvent<Kept>) => this.#say(data));
    workers.startMessages();
    addEventListener('load', () => setTimeout(() => void this.#keep(false), PAUSE));
    this.querySelector('button')!.addEventListener('click', () => {
      this.#asked = true;
      void this.#keep(true);
    });
  }

  async #keep(everything: boolean): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ kind: 'keep', address: location.href, everything } satisfies Request);
  }

  #say({ kept, total, bytes }: Kept): void {
    const { connection } = navigator as { connection?: Connection };
    const costly = connection?.saveData || connection?.type === 'cellular' || bytes > KEPT_UNASKED;
    const all = kept === total;
    this.hidden = false;
    this.querySelector('span')!.textContent = all ? text.keptAll : text.kept(kept / total);
    const button = this.querySelector('button')!;
    button.hidden = all || this.#asked || !costly;
    button.textContent = text.keepAll(bytes);
    if (!all && !costly && !this.#asked) {
      this.#asked = true;
      void this.#keep(true);
    }
  }
}

customElements.define('update-notice', UpdateNotice);
customElements.define('offline-state', OfflineState);
