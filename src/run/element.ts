/**
 * `<check-run data-slug>`: starts runs of the page's checklist and works through one of them.
 *
 * The address says which: `?run=<id>`. Without one the page shows the open runs and the blank list;
 * the first tick there starts a run.
 */
import { STEP_STATES, type StepStates } from '../procedure/model.ts';
import { runText as words } from '../site/text.ts';
import { paintBanner } from './banner.ts';
import { clockOf, dayOf, leadsUp } from './calendar.ts';
import { calendarFile, toInput } from './deadline.ts';
import { ask } from '../site/dom.ts';
import * as model from './model.ts';
import type { Form, Mark, Run } from './model.ts';
import { paintReport } from './handover.ts';
import { listItem, nameOf } from './list.ts';
import { reportOf, startOf } from './report.ts';
import { makeRow, paintRow } from './rows.ts';
import {
  holidays,
  keepForm,
  keptForm,
  rememberedWho,
  rememberWho,
  runStore,
  runsOf,
  startRun,
} from './store.ts';
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
    if (id && runsOf(this.dataset.slug).some((kept) => kept.id === id)) this.#open(id);
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
    const address = location.pathname;
    this.#part('data-list').replaceChildren(
      ...open.map((kept) => listItem(kept, keptForm(kept.run.slug, kept.run.form.value), address)),
    );
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
        return print();
      case 'rename':
        return void this.#rename();
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
        return this.#change(words.renewed, (run, now) => model.renew(run, keepForm(this.#page), now));
      case 'again':
        return this.#change(words.reopened, (run, now) => model.stamp(run, 'finished', false, now));
      case 'calendar':
        return row && calendarFile(this.#scene(), row, location.href);
      case 'start':
        return void (row && this.#setStart(row));
      case 'other':
        return void (row && item && this.#other(row, item));
      default:
        return;
    }
  }

  /** Changes the run, says so, and offers to take it back. */
  #change(message: string, act: (run: Run, now: number) => Run) {
    const store = this.#store!;
    const before = this.#run();
    this.#acting = true;
    store.update((run) => act(run, Date.now()));
    this.#acting = false;
    const after = this.#run();
    this.#say(message, () => {
      store.update((run) => model.undo(run, before, after, Date.now()));
      this.#say(words.undone);
    });
  }

  /**
   * What has to happen before the row may be worked on: nothing, or writing the reason for going on
   * past the hold step before it. Undefined where that step is to be done first.
   */
  async #pass(row: Row): Promise<((run: Run, now: number) => Run) | undefined> {
    const gate = this.#walk.rows.find(({ key }) => key === row.waits);
    if (!gate) return (run) => run;
    const { action, value } = await ask({
      title: words.holdTitle,
      why: words.holdWhy(gate.part.name),
      field: { label: words.reason, required: true },
      actions: [
        { id: 'back', name: words.holdBack, free: true },
        { id: 'go', name: words.holdGo },
      ],
    });
    if (action === 'back') this.#reveal(gate.key);
    if (action !== 'go' || !value) return undefined;
    return (run, now) => model.override(run, gate.key, value, now);
  }

  async #tick(event: Event, row: Row, item: HTMLElement) {
    const key = item.dataset.item!;
    const done = model.markOf(this.#run(), key).state === 'done';
    if (row.waits && !done) event.preventDefault();
    const pass = done ? (run: Run) => run : await this.#pass(row);
    if (!pass) return;
    const state = done ? 'open' : 'done';
    this.#change(words.marked[state](textOf(item)), (run, now) =>
      model.mark(pass(run, now), key, { state }, now),
    );
  }

  async #other(row: Row, item: HTMLElement) {
    const key = item.dataset.item!;
    const { state, note } = model.markOf(this.#run(), key);
    const { action, value } = await ask({
      title: textOf(item),
      why: words.otherWhy,
      field: { label: words.note, value: note, required: true },
      actions: [
        { id: 'na', name: words.state.na },
        { id: 'problem', name: words.state.problem },
        ...(state === 'open' ? [] : [{ id: 'open', name: words.reopen, free: true }]),
      ],
    });
    if (action !== 'na' && action !== 'problem' && action !== 'open') return;
    if (action !== 'open' && !value) return;
    const pass = action === 'open' ? (run: Run) => run : await this.#pass(row);
    if (!pass) return;
    const mark: Mark = action === 'open' ? { state: action } : { state: action, note: value };
    this.#change(words.marked[action](textOf(item)), (run, now) =>
      model.mark(pass(run, now), key, mark, now),
    );
  }

  async #choose(row: Row, button: HTMLElement) {
    const pass = await this.#pass(row);
    if (!pass) return;
    const answer = button.dataset.answer!;
    const again = this.#run().choices[row.key]?.value === answer;
    const text = button.dataset.text!;
    const before = new Set(this.#walk.rows.map(({ key }) => key));
    this.#change(again ? words.unchose(text) : words.chose(text), (run, now) =>
      model.choose(pass(run, now), row.key, answer, now),
    );
    const round = this.#walk.rows.find(({ key, round }) => round > 1 && !before.has(key));
    const undo = this.#undo;
    if (round) this.#say(words.newRound(round.part.name, round.round), undo);
  }

  async #setStart(row: Row) {
    const start = startOf(this.#walk.rows, this.#run(), row) ?? Date.now();
    const { action, value } = await ask({
      title: (leadsUp(row.part) ? words.setEventTitle : words.setStartTitle)(row.part.name),
      field: { label: words.startTime, type: 'datetime-local', value: toInput(start), required: true },
      actions: [{ id: 'save', name: words.save }],
    });
    const time = new Date(value).getTime();
    if (action !== 'save' || Number.isNaN(time)) return;
    this.#change(words.startSet, (run, now) => model.setStart(run, row.key, time, now));
  }

  async #rename() {
    const { action, value } = await ask({
      title: words.renameTitle,
      field: { label: words.name, value: model.wordOf(this.#run(), 'name'), hint: words.nameHint },
      actions: [{ id: 'save', name: words.save }],
    });
    if (action === 'save') this.#change(words.renamed, (run, now) => model.write(run, 'name', value, now));
  }

  async #remove() {
    const run = this.#run();
    const name = this.#title(run);
    const { action } = await ask({
      title: words.removeTitle,
      why: words.removeWhy(name, Object.keys(run.marks).length),
      actions: [{ id: 'remove', name: words.remove, danger: true }],
    });
    if (action !== 'remove') return;
    const [store, id] = [this.#store!, this.#id!];
    store.update((old) => model.stamp(old, 'deleted', true, Date.now()));
    this.#go(undefined);
    this.#close();
    this.#say(words.removed(name), () => {
      store.update((old) => model.stamp(old, 'deleted', false, Date.now()));
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
    const { action, value } = await ask({
      title: words.finishTitle,
      why: words.finishWhy,
      field: {
        label: words.who,
        value: model.wordOf(this.#run(), 'who') || rememberedWho(),
        hint: words.whoHint,
      },
      actions: [{ id: 'finish', name: words.finish }],
    });
    if (action !== 'finish') return;
    if (value) rememberWho(value, Date.now());
    this.#change(words.finished, (run, now) =>
      model.stamp(model.write(run, 'who', value, now), 'finished', true, now),
    );
    this.#part('data-title').focus();
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
