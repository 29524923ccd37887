/**
 * `<kept-runs>`: the run that the address names (`?run=<id>`) from the text that it was started with,
 * whether its page is still there or not; without one, the lists of all.
 */
import { runText as words } from '#text/run.ts';
import { decoded } from '../../ui/url.ts';
import type { OpenRuns } from './open-runs.ts';
import { press } from './events.ts';
import { Said } from './announcer.ts';
import { hasRun, keptForm, runStore } from '../model/store.ts';
import { OpenRun } from './open-run.ts';

class KeptRuns extends HTMLElement {
  #said!: Said;
  #work: OpenRun | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.#said = new Said(this.#part('data-said'), () =>
      this.#part(this.#work ? 'data-title' : 'data-lists'),
    );
    this.addEventListener('click', (event) => {
      if ((event.target as HTMLElement).closest('[data-print]')) print();
      else if (this.#work) press(event, this.#work);
    });
    addEventListener('popstate', () => this.#route());
    addEventListener('hashchange', () => this.#work?.view.reveal(decoded(location.hash.slice(1))));
    addEventListener('beforeprint', () => this.#work?.view.unfold());
    // Limits turn amber and red while one looks at them.
    this.#clock = setInterval(() => this.#work?.paint(), 30_000);
    this.#route();
  }

  disconnectedCallback() {
    this.#work?.close();
    clearInterval(this.#clock);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[${name}]`)!;
  }

  #route() {
    const id = new URLSearchParams(location.search).get('run') ?? undefined;
    if (id && hasRun(id)) return this.#open(id);
    this.#close();
    this.#said.say(id ? words.unknown : '');
  }

  #open(id: string) {
    this.#work?.close();
    const { slug, form } = runStore(id).get();
    const own = keptForm(slug, form.value);
    if (!own) {
      this.#close();
      return this.#said.say(words.formLost);
    }
    this.#show(true, own.title);
    this.#work = new OpenRun(id, {
      root: this,
      page: undefined,
      said: this.#said,
      leave: () => {
        history.pushState(null, '', location.pathname);
        this.#close();
        this.#said.say('');
        this.#part('data-lists').focus();
      },
      enter: (again) => {
        history.pushState(null, '', `?${new URLSearchParams({ run: again })}`);
        this.#open(again);
      },
    });
    this.#work.resume();
  }

  #close() {
    this.#work?.close();
    this.#work = undefined;
    this.#show(false);
    for (const list of this.querySelectorAll<OpenRuns>('open-runs')) list.paint();
  }

  #show(run: boolean, of?: string) {
    this.#part('data-run').hidden = !run;
    this.#part('data-lists').hidden = run;
    this.#part('data-progress').hidden = true;
    this.#part('data-of').hidden = !of;
    this.#part('data-of').textContent = of ?? '';
  }
}

customElements.define('kept-runs', KeptRuns);
