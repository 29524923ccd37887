/**
 * `<check-run data-slug>`: starts runs of the page's checklist and opens one of them.
 *
 * The address says which: `?run=<id>`. Without one the page shows the open runs and the blank list;
 * the first tick there starts a run.
 */
import { STEP_STATES, type StepStates } from '../../procedure/model/flow.ts';
import { runText as words } from '#text/run.ts';
import { decoded } from '../../ui/url.ts';
import { checkRoom } from '../../storage/quota.ts';
import { fillList } from './run-list.ts';
import { isOpen, type Form } from '../model/run.ts';
import { press } from './events.ts';
import { Said } from './announcer.ts';
import { hasRun, runsOf, startRun } from '../model/store.ts';
import { OpenRun } from './open-run.ts';

class CheckRun extends HTMLElement {
  /** The page's own form: what a new run starts with. */
  #page!: Form;
  #said!: Said;
  #work: OpenRun | undefined;
  /** The blank list while a run is open: it has the same ids. */
  #blank: ChildNode[] = [];
  #clock: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.#page = JSON.parse(this.#part('data-form').textContent!) as Form;
    this.#said = new Said(this.#part('data-said'), () =>
      this.#part(this.#work ? 'data-title' : 'data-start'),
    );
    this.addEventListener('click', (event) => this.#click(event));
    this.#part('data-new').addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const name = new FormData(form).get('name') as string;
      form.reset();
      this.#begin(name.trim());
      this.#work?.view.focusTitle();
    });
    addEventListener('popstate', () => this.#route());
    addEventListener('hashchange', () => this.#work?.view.reveal(decoded(location.hash.slice(1))));
    addEventListener('storage', () => this.#list());
    // Beside the list there is room for the diagram; above it, it waits to be asked for.
    const diagram = document.querySelector<HTMLDetailsElement>('[data-diagram]');
    if (diagram) diagram.open = matchMedia('(min-width: 1000px)').matches;
    addEventListener('beforeprint', () => this.#work?.view.unfold());
    // Limits turn amber and red while one looks at them.
    this.#clock = setInterval(() => this.#work?.paint(), 30_000);
    // Boxes that were pressed before this script came are pressed now: the first starts a run.
    const early = [...this.#part('data-blank').querySelectorAll<HTMLInputElement>('input:checked')];
    for (const box of early) box.checked = false;
    this.#route();
    for (const { item } of early.map((box) => box.closest<HTMLElement>('[data-item]')!.dataset))
      this.querySelector<HTMLInputElement>(`[data-item="${item}"] input`)?.click();
    // In time for whoever prints with the browser's own command.
    addEventListener('load', () => void this.#draw(), { once: true });
  }

  disconnectedCallback() {
    this.#work?.close();
    clearInterval(this.#clock);
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[${name}]`)!;
  }

  /** Shows what the address asks for. */
  #route() {
    const id = new URLSearchParams(location.search).get('run') ?? undefined;
    if (id && hasRun(id, this.dataset.slug!)) return this.#open(id);
    this.#close();
    this.#said.say(id ? words.unknown : '');
  }

  /** Writes into the address what is shown. */
  #go(id: string | undefined) {
    const address = new URL(location.href);
    if (id) address.searchParams.set('run', id);
    else address.searchParams.delete('run');
    address.hash = '';
    history.pushState(null, '', address);
  }

  #begin(name: string) {
    const id = startRun(this.#page, name, Date.now(), Math.random());
    this.#go(id);
    this.#open(id);
    checkRoom();
  }

  #open(id: string) {
    this.#work?.close();
    this.#show('data-run');
    const blank = this.#part('data-blank');
    if (blank.hasChildNodes()) this.#blank = [...blank.childNodes];
    blank.replaceChildren();
    this.#work = new OpenRun(id, {
      root: this,
      page: this.#page,
      said: this.#said,
      leave: () => {
        this.#go(undefined);
        this.#close();
        this.#said.say('');
        this.#part('data-start').focus();
      },
      enter: (again) => {
        this.#go(again);
        this.#open(again);
      },
    });
    this.#work.resume();
  }

  #close() {
    this.#work?.close();
    this.#work = undefined;
    this.#show('data-start');
    this.#part('data-progress').hidden = true;
    const blank = this.#part('data-blank');
    if (!blank.hasChildNodes()) blank.replaceChildren(...this.#blank);
    this.#list();
    const states = Object.fromEntries(this.#page.parts.map(({ id }) => [id, 'ahead' as const]));
    const detail: StepStates = { states, choices: {} };
    this.dispatchEvent(new CustomEvent(STEP_STATES, { detail, bubbles: true }));
  }

  /** Shows the run, or what starts one. */
  #show(what: 'data-run' | 'data-start') {
    this.#part('data-run').hidden = what !== 'data-run';
    this.#part('data-start').hidden = this.#part('data-blank').hidden = what !== 'data-start';
  }

  /** The runs of this page: the open ones above the blank list, the finished ones folded. */
  #list() {
    if (this.#work) return;
    const runs = runsOf(this.dataset.slug);
    const open = runs.filter(({ run }) => isOpen(run));
    this.#part('data-others').hidden = open.length === 0;
    fillList(this.#part('data-list'), open, () => location.pathname);
    const done = runs.filter(({ run }) => !isOpen(run));
    const history = this.#part<HTMLDetailsElement>('data-history');
    history.hidden = done.length === 0;
    history.querySelector('summary')!.textContent = words.history(done.length);
    fillList(history.querySelector('ul')!, done, () => location.pathname, { shown: 4 });
  }

  #click(event: Event) {
    const target = event.target as HTMLElement;
    if (target.closest('[data-print]')) void this.#print();
    else if (target.closest('[data-blank]')) this.#clickBlank(event, target);
    else if (this.#work) press(event, this.#work);
  }

  /** The first tick or choice in the blank list starts a run with it. */
  #clickBlank(event: Event, target: HTMLElement) {
    const item = target.closest<HTMLElement>('[data-item]');
    const answer = target.closest<HTMLElement>('[data-answer]');
    const step = target.closest<HTMLElement>('[data-step],[data-section]');
    if (!step || !(item || answer)) return;
    event.preventDefault();
    this.#begin('');
    const section = this.querySelector(`[data-key="${CSS.escape(step.id)}"]`)!;
    const same = item
      ? `[data-item="${CSS.escape(item.dataset.item!)}"] input`
      : `[data-answer="${CSS.escape(answer!.dataset.answer!)}"]`;
    const control = section.querySelector<HTMLElement>(same)!;
    control.focus();
    control.click();
  }

  async #print() {
    await this.#draw();
    print();
  }

  /** Draws the QR code of the blank list where the build did not know the address. */
  async #draw() {
    const code = this.querySelector('[data-code]');
    if (!code || code.firstElementChild) return;
    const { qrCode } = await import('../report/qr-code.ts');
    code.append(qrCode(location.origin + location.pathname));
  }
}

customElements.define('check-run', CheckRun);
