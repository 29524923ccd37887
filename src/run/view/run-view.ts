/** A run on the page: its head, rows, report and banner, what is folded, and what has the focus. */
import { runText as words } from '#text/run.ts';
import { paintBanner, type Forms } from './banner.ts';
import { clockOf, dayOf } from '../model/calendar.ts';
import { showStep } from './diagram.ts';
import { paintReport } from '../report/handover.ts';
import { isOpen, timeOf, wordOf, type Form } from '../model/run.ts';
import { reportOf } from '../report/report.ts';
import { makeRow, paintRow, type Scene } from './rows.ts';
import { openThings, progressOf } from '../model/path.ts';

export class RunView {
  #root: HTMLElement;
  #form: Form | undefined;
  /** Key of the row that the work is at; empty where nothing is left. */
  #current: string | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#part('data-rows').replaceChildren();
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[${name}]`)!;
  }

  section(key: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  /**
   * Shows how the run stands.
   *
   * @param forms the page's own form and the run's, to say what has changed since
   * @param follow true where the focus goes along to the next row: after a deed of this page's reader
   */
  paint(scene: Scene, title: string, forms: Forms, follow: boolean, say: (text: string) => void): void {
    const { form, run, rows } = scene;
    if (form !== this.#form && JSON.stringify(form) !== JSON.stringify(this.#form)) {
      this.#current = undefined;
      this.#part('data-rows').replaceChildren();
    }
    this.#form = form;
    this.#place(scene);
    for (const row of rows) paintRow(this.section(row.key)!, row, scene);
    this.#head(scene, title);
    paintBanner(this.#part('data-banner'), forms, isOpen(run));
    const finished = timeOf(run, 'finished') !== null;
    this.#part('data-rows').hidden = finished;
    const report = finished ? reportOf(form, run, scene.holidays) : undefined;
    paintReport(this.#part('data-report'), report, say);
    this.#fold(scene, follow);
  }

  /** Puts the rows in their order; what is already in its place keeps the focus. */
  #place({ rows, form }: Scene): void {
    const list = this.#part('data-rows');
    const wanted = rows.map((row) => this.section(row.key) ?? makeRow(row, form));
    for (const section of [...list.children]) if (!wanted.includes(section as HTMLElement)) section.remove();
    wanted.forEach((section, index) => {
      if (list.children[index] !== section) list.insertBefore(section, list.children[index] ?? null);
    });
  }

  #head({ form, run, rows }: Scene, title: string): void {
    this.#part('data-title').textContent = title;
    const started = `${words.startedAt}${dayOf(run.started)} ${clockOf(run.started)}`;
    // The title of a run without a name is when it was started.
    const facts = [...(wordOf(run, 'name') ? [started] : []), words.version(form.version)];
    this.#part('data-facts').textContent = facts.join(' · ');
    const { done, total, problems } = progressOf({ rows }, run);
    this.#part('data-count').textContent = words.count(done, total, problems);
    const bar = this.#root.querySelector('progress')!;
    [bar.max, bar.value] = [total || 1, done];
    this.#part('data-progress').hidden = !isOpen(run);
  }

  /** Opens the current row and closes the one before it; what the reader opened stays open. */
  #fold({ rows, run }: Scene, follow: boolean): void {
    const row = rows.find(({ state }) => state === 'current');
    const current = row?.key;
    const first = this.#current === undefined;
    if (!first && (current ?? '') === this.#current) return;
    const before = this.#current;
    this.#current = current ?? '';
    if (row) showStep(row.part.id);
    const steps = rows.some(({ part }) => part.kind === 'step');
    for (const { key, state } of rows) {
      const fold = this.section(key)!.querySelector('details')!;
      if (first) fold.open = steps ? key === current : state !== 'off';
      else if (key === before) fold.open = false;
      else if (key === current) fold.open = true;
    }
    if (first || !follow) return;
    const next = current ?? openThings({ rows }, run)[0]?.row.key;
    if (next) this.focus(next);
    else this.#part('data-finish').focus({ preventScroll: true });
  }

  /** Opens every row: one that is folded would not be printed. */
  unfold(): void {
    for (const fold of this.#root.querySelectorAll('details')) fold.open = true;
  }

  /** Opens a row and puts the focus on its heading. */
  reveal(key: string): void {
    const section = this.section(key);
    if (!section) return;
    section.querySelector('details')!.open = true;
    section.querySelector('summary')!.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
  }

  /** Brings the first open item of a row into view, or its question, and puts the focus on it. */
  focus(key: string): void {
    const section = this.section(key)!;
    section.querySelector('details')!.open = true;
    const open = section.querySelector<HTMLElement>('[data-item][data-state=open] input');
    const target = open ?? section.querySelector<HTMLElement>('[data-answer]');
    section.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  /** Keeps what has the focus in sight when the bar below has grown. */
  keepInSight(): void {
    const focused = document.activeElement;
    if (focused?.closest('[data-rows]')) focused.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the focus on the run's name. */
  focusTitle(): void {
    this.#part('data-title').focus();
  }
}
