import type { CopyState, WorkerRequest } from '../messages.ts';
import { register, rested, unasked, workers } from './registration.ts';

const NOTHING: CopyState = { kept: 0, total: 0, bytes: 0 };

/**
 * `<offline-state>`: says how much of the site this device keeps, and keeps all of it on request. It stands on
 * every page, as does `<update-notice>`; so both are small elements: Preact would take half of what the script of
 * a reading page may weigh.
 */
class OfflineState extends HTMLElement {
  readonly #workers = workers!;

  connectedCallback(): void {
    this.#workers.addEventListener('message', ({ data }: MessageEvent<CopyState>) => void this.#show(data));
    this.#workers.startMessages();
    void rested.then(() => this.#keep(false));
  }

  async #show(state: CopyState): Promise<void> {
    const { showState } = await import('./show-state.ts');
    showState(this, state, () => void this.#keep(true));
  }

  async #keep(everything: boolean): Promise<void> {
    try {
      // Where the worker could not be installed, a reader who asks has it tried again.
      const begun = await (everything ? register(this.#workers) : unasked);
      if (begun === 'left') return this.#show(NOTHING);
    } catch {
      return this.#show({ ...NOTHING, trouble: 'refused' });
    }
    const { active } = await this.#workers.ready;
    active?.postMessage({ kind: 'keep', address: location.href, everything } satisfies WorkerRequest);
  }
}

if (workers) customElements.define('offline-state', OfflineState);
