/**
 * `<check-run data-slug>`: starts runs of the page's checklist and works through one of them.
 *
 * The address says which: `?run=<id>`. Without one the page shows the open runs and the blank list;
 * the first tick there starts a run.
 */
import { STEP_STATES, type StepStates } from '../procedure/model.ts';
import { runText as words } from '../site/text.ts';
import { askFinish, askMark, askName, askPass, askRemoval, askStart, marked, type Deed } from './acts.ts';
import { paintBanner } from './banner.ts';
import { clockOf, dayOf } from './calendar.ts';
import { calendarFile } from './deadline.ts';
import * as model from './model.ts';
import type { Form, Run } from './model.ts';
import { paintReport } from './handover.ts';
import { fillList, nameOf } from './list.ts';
import { reportOf } from './report.ts';
import { makeRow, paintRow } from './rows.ts';
import { hasRun, holidays, keepForm, keptForm, runStore, runsOf, startRun } from './store.ts';
import { diagramOf, openThings, progressOf, walk, type Row, type Walk } from './walk.ts';

type Button =
  | 'print'
  | 'rename'
  | 'remove'
  | 'back'
  | 'undo'
  | 'finish'
  | 'renew'
  | 'again'
  | 'calendar'
  | 'start'
  | 'other';

class CheckRun extends HTMLElement {
  /** The page's own form: what a new run starts with. */
  #page!: Form;
  #id: string | undefined;
  #store: ReturnType<typeof runStore> | undefined;
  #stop = () => {};
  #form!: Form;
  #walk: Walk = { rows: [], ended: false };
  #current: string | undefined;
  #undo: (() => void) | undefined;
  /** True while a change of this page's reader is being painted, not one of another tab. */
  #acting = false;
  #clock: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.#page = JSON.parse(this.#part('data-form').textContent!) as Form;
    this.#form = this.#page;
    this.addEventListener('click', (event) => this.#click(event));
    this.#part('data-new').addEventListener('submit', (event) => {
      event.preventDefault();
      const name = new FormData(event.target as HTMLFormElement).get('name') as string;
      this.#begin(name.trim());
    });
    addEventListener('popstate', () => this.#route());
    addEventListener('hashchange', () => this.#reveal(decodeURIComponent(location.hash.slice(1))));
    addEventListener('storage', () => this.#list());
    // Beside the list there is room for the diagram; above it, it waits to be asked for.
    const diagram = document.querySelector<HTMLDetailsElement>('[data-diagram]');
    if (diagram) diagram.open = matchMedia('(min-width: 1000px)').matches;
    // A row that is folded would not be printed.
    addEventListener('beforeprint', () => this.#unfold());
    // Limits turn amber and red while one looks at them.
    this.#clock = setInterval(() => this.#store && this.#paint(this.#run()), 30_000);
    this.#route();
  }

  disconnectedCallback() {
    this.#stop();
    clearInterval(this.#clock);
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[${name}]`)!;
  }

  #run(): Run {
    return this.#store!.get() as Run;
  }

  /** Shows what the address asks for. */
  #route() {
    const id = new URLSearchParams(location.search).get('run') ?? undefined;
    if (id && hasRun(this.dataset.slug!, id)) this.#open(id);
    else {
      this.#close();
      if (id) this.#say(words.unknown);
    }
  }

  #go(id: string | undefined) {
    const address = new URL(location.href);
    if (id) address.searchParams.set('run', id);
    else address.searchParams.delete('run');
    address.hash = '';
    history.pushState(null, '', address);
  }

  #begin(name: string): string {
    const id = startRun(this.#page, name, Date.now(), Math.random());
    this.#go(id);
    this.#open(id);
    return id;
  }

  #open(id: string) {
    this.#stop();
    this.#id = id;
    this.#current = undefined;
    this.#undo = undefined;
    this.#store = runStore(id);
    this.#part('data-start').hidden = true;
    this.#part('data-blank').hidden = true;
    // The blank list has the same ids.
    this.#blank ??= [...this.#part('data-blank').childNodes];
    this.#part('data-blank').replaceChildren();
    this.#part('data-run').hidden = false;
    this.#part('data-rows').replaceChildren();
    this.#stop = this.#store.subscribe((run) => this.#paint(run as Run));
    const [first] = openThings(this.#walk, this.#run());
    if (first && this.#touched()) this.#focus(first.row.key, first.item);
  }
  #blank: ChildNode[] | undefined;

  #touched(): boolean {
    const run = this.#run();
    return Object.keys(run.marks).length + Object.keys(run.choices).length > 0;
  }

  #close() {
    this.#stop();
    this.#store = undefined;
    this.#id = undefined;
    this.#part('data-run').hidden = true;
    this.#part('data-progress').hidden = true;
    this.#part('data-start').hidden = false;
    const blank = this.#part('data-blank');
    blank.hidden = false;
    if (this.#blank) blank.replaceChildren(...this.#blank);
    this.#list();
    const states = Object.fromEntries(this.#page.parts.map(({ id }) => [id, 'ahead' as const]));
    this.#light({ states, choices: {} });
  }

  /** The open runs of this page, in the panel above the blank list. */
  #list() {
    if (this.#store) return;
    const open = runsOf(this.dataset.slug).filter(({ run }) => model.isOpen(run));
    this.#part('data-others').hidden = open.length === 0;
    fillList(this.#part('data-list'), open, () => location.pathname);
  }

  #click(event: Event) {
    const target = event.target as HTMLElement;
    if (target.closest('[data-blank]')) return this.#clickBlank(event, target);
    const section = target.closest<HTMLElement>('[data-key]');
    const row = this.#walk.rows.find(({ key }) => key === section?.dataset.key);
    const answer = target.closest<HTMLElement>('[data-answer]');
    const item = target.closest<HTMLElement>('[data-item]');
    const button = target.closest<HTMLElement>('button');
    if (button && row && answer) void this.#choose(row, answer);
    else if (button) {
      for (const name of Object.keys(button.dataset)) this.#press(name as Button, row, item);
    } else if (item && row) {
      const box = item.querySelector('input')!;
      if (target !== box) return box.click();
      void this.#tick(event, row, item);
    }
  }

  /** The first tick or choice in the blank list starts a run with it. */
  #clickBlank(event: Event, target: HTMLElement) {
    const item = target.closest<HTMLElement>('[data-item]');
    const answer = target.closest<HTMLElement>('[data-answer]');
    const step = target.closest<HTMLElement>('[data-step],[data-section]');
    if (!step || !(item || answer)) return;
    event.preventDefault();
    this.#begin('');
    const row = this.#walk.rows.find(({ key }) => key === step.id)!;
    const section = this.#section(row.key)!;
    const same = item
      ? `[data-item="${item.dataset.item}"] input`
      : `[data-answer="${answer!.dataset.answer}"]`;
    const control = section.querySelector<HTMLElement>(same)!;
    control.focus();
    control.click();
  }

  #press(name: Button, row: Row | undefined, item: HTMLElement | null) {
    switch (name) {
      case 'print':
        return void this.#print();
      case 'rename':
        return void askName(this.#run()).then((deed) => deed && this.#change(deed));
      case 'remove':
        return void this.#remove();
      case 'back':
        this.#go(undefined);
        this.#close();
        return this.#say('');
      case 'undo':
        return this.#undo?.();
      case 'finish':
        return void this.#finish();
      case 'renew':
        return this.#change({
          message: words.renewed,
          act: (run, now) => model.renew(run, keepForm(this.#page), now),
        });
      case 'again':
        return this.#change({
          message: words.reopened,
          act: (run, now) => model.stamp(run, 'finished', false, now),
        });
      case 'calendar':
        return row && calendarFile(this.#scene(), row, location.href);
      case 'start':
        return void (
          row && askStart(this.#run(), this.#walk.rows, row).then((deed) => deed && this.#change(deed))
        );
      case 'other':
        return void (row && item && this.#other(row, item));
      default:
        return;
    }
  }

  /** Changes the run, says so, and offers to take it back. */
  #change({ message, act }: Deed) {
    const store = this.#store!;
    // Taken inside: another tab may have changed the run a moment ago, and that is not to be undone.
    let [before, after] = [this.#run(), this.#run()];
    this.#acting = true;
    store.update((run) => {
      before = run;
      return (after = act(run, Date.now()));
    });
    this.#acting = false;
    this.#say(message, () => {
      store.update((run) => model.undo(run, before, after, Date.now()));
      this.#say(words.undone);
    });
  }

  /** Does it unless a hold step is in the way: then only for a written reason. */
  async #do(row: Row, { message, act }: Deed): Promise<boolean> {
    const { go, back } = await askPass(this.#walk.rows, row);
    if (back) this.#reveal(back);
    if (go) this.#change({ message, act: (run, now) => act(go(run, now), now) });
    return go !== undefined;
  }

  async #tick(event: Event, row: Row, item: HTMLElement) {
    const key = item.dataset.item!;
    const done = model.markOf(this.#run(), key).state === 'done';
    const deed = marked(key, textOf(item), { state: done ? 'open' : 'done' });
    if (done) return this.#change(deed);
    if (row.waits) event.preventDefault();
    await this.#do(row, deed);
  }

  async #other(row: Row, item: HTMLElement) {
    const key = item.dataset.item!;
    const deed = await askMark(this.#run(), key, textOf(item));
    if (deed) await this.#do(row, deed);
  }

  async #choose(row: Row, button: HTMLElement) {
    const answer = button.dataset.answer!;
    const again = this.#run().choices[row.key]?.value === answer;
    const before = new Set(this.#walk.rows.map(({ key }) => key));
    const done = await this.#do(row, {
      message: (again ? words.unchose : words.chose)(button.dataset.text!),
      act: (run, now) => model.choose(run, row.key, answer, now),
    });
    const round = this.#walk.rows.find(({ key, round }) => round > 1 && !before.has(key));
    if (done && round) this.#say(words.newRound(round.part.name, round.round), this.#undo);
  }

  async #remove() {
    const deed = await askRemoval(this.#run(), this.#title(this.#run()));
    if (!deed) return;
    const [store, id] = [this.#store!, this.#id!];
    this.#stop();
    store.update((run) => deed.act(run, Date.now()));
    this.#go(undefined);
    this.#close();
    this.#say(deed.message, () => {
      store.update((run) => model.stamp(run, 'deleted', false, Date.now()));
      this.#go(id);
      this.#open(id);
      this.#say(words.undone);
    });
  }

  async #finish() {
    const open = openThings(this.#walk, this.#run());
    if (open[0]) {
      this.#focus(open[0].row.key, open[0].item);
      return this.#say(open.every(({ item }) => !item) ? words.notYetAsk : words.notYet(open.length));
    }
    const deed = await askFinish(this.#run());
    if (!deed) return;
    this.#change(deed);
    this.#part('data-title').focus();
  }

  /** Prints what is shown. The blank list gets its QR code now where the build did not know the address. */
  async #print() {
    const code = this.querySelector('[data-code]');
    if (code && !code.firstElementChild) {
      const { qrCode } = await import('./paper.ts');
      code.innerHTML = qrCode(location.origin + location.pathname);
    }
    print();
  }

  /** Says what happened, aloud too; with `undo`, the button stays until something else happens. */
  #say(message: string, undo?: () => void) {
    this.#undo = undo;
    this.#part('data-message').textContent = message;
    this.#part('data-said').classList.toggle('is-shown', message !== '');
    this.#part('data-undo').hidden = !undo;
  }

  #title(run: Run): string {
    return nameOf({ id: this.#id!, run });
  }

  #scene() {
    return {
      form: this.#form,
      run: this.#run(),
      rows: this.#walk.rows,
      holidays: holidays(),
      now: Date.now(),
    };
  }

  #section(key: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  #paint(run: Run) {
    if (model.timeOf(run, 'deleted') !== null || run.slug === '') {
      this.#close();
      return this.#say(words.gone);
    }
    const form = keptForm(run.slug, run.form.value) ?? this.#page;
    if (form !== this.#form && JSON.stringify(form) !== JSON.stringify(this.#form)) {
      this.#form = form;
      this.#current = undefined;
      this.#part('data-rows').replaceChildren();
    }
    this.#walk = walk(this.#form, run);
    this.#place();
    const scene = this.#scene();
    for (const row of this.#walk.rows) paintRow(this.#section(row.key)!, row, scene);
    this.#head(run);
    paintBanner(this.#part('data-banner'), this.#form, this.#page, model.isOpen(run));
    const finished = model.timeOf(run, 'finished') !== null;
    this.#part('data-rows').hidden = finished;
    paintReport(
      this.#part('data-report'),
      finished ? reportOf(this.#form, run, scene.holidays) : undefined,
      (said) => this.#say(said),
    );
    this.#fold();
    this.#light(diagramOf(this.#walk, run));
  }

  /** Puts the rows in their order; what is already in its place keeps the focus. */
  #place() {
    const list = this.#part('data-rows');
    const wanted = this.#walk.rows.map((row) => this.#section(row.key) ?? makeRow(row, this.#form));
    for (const section of [...list.children]) if (!wanted.includes(section as HTMLElement)) section.remove();
    wanted.forEach((section, index) => {
      if (list.children[index] !== section) list.insertBefore(section, list.children[index] ?? null);
    });
  }

  #head(run: Run) {
    this.#part('data-title').textContent = this.#title(run);
    const started = `${words.startedAt}${dayOf(run.started)} ${clockOf(run.started)}`;
    const named = model.wordOf(run, 'name') !== '';
    this.#part('data-facts').textContent = [
      ...(named ? [started] : []),
      words.version(this.#form.version),
    ].join(' · ');
    const { done, total, problems } = progressOf(this.#walk, run);
    this.#part('data-count').textContent = words.count(done, total, problems);
    const bar = this.querySelector('progress')!;
    [bar.max, bar.value] = [total || 1, done];
    this.#part('data-progress').hidden = !model.isOpen(run);
  }

  /** Opens the current row and closes the one before it; what the reader opened stays open. */
  #fold() {
    const current = this.#walk.rows.find(({ state }) => state === 'current')?.key;
    const first = this.#current === undefined;
    if (!first && current === this.#current) return;
    const before = this.#current;
    this.#current = current ?? '';
    const steps = this.#walk.rows.some(({ part }) => part.kind === 'step');
    for (const { key, state } of this.#walk.rows) {
      const fold = this.#section(key)!.querySelector('details')!;
      if (first) fold.open = steps ? key === current : state !== 'off';
      else if (key === before) fold.open = false;
      else if (key === current) fold.open = true;
    }
    if (!first && current && this.#acting) this.#focus(current);
  }

  #unfold() {
    if (this.#store) for (const fold of this.querySelectorAll('details')) fold.open = true;
  }

  #reveal(key: string) {
    const section = this.#section(key);
    if (!section) return;
    section.querySelector('details')!.open = true;
    section.querySelector('summary')!.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
  }

  /** Brings an open item (or question) into view and puts the focus on it. */
  #focus(key: string, item?: string) {
    const section = this.#section(key)!;
    section.querySelector('details')!.open = true;
    const open = item
      ? [...section.querySelectorAll<HTMLElement>('[data-item]')].find(
          ({ dataset }) => dataset.state === 'open',
        )
      : section.querySelector<HTMLElement>('[data-item][data-state=open]');
    const target = open?.querySelector('input') ?? section.querySelector<HTMLElement>('[data-answer]');
    section.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  #light(detail: StepStates) {
    this.dispatchEvent(new CustomEvent(STEP_STATES, { detail, bubbles: true }));
  }
}

const textOf = (item: HTMLElement) => item.querySelector('[data-text]')!.textContent!;

customElements.define('check-run', CheckRun);
