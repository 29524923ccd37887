/**
 * `<check-list data-slug>`: the boxes and answers of a reading page are those of a run.
 *
 * A custom element and not an island, because a reading page has to be light: it only looks whether a run
 * is open. The code of runs comes with it, or with the first tick or answer. Without script these are plain
 * checkboxes and links.
 */
import { leaveForLater, takeOver } from '../../storage/handover.ts';
import { followTabs } from '../../storage/follow-tabs.ts';
import { sayNotLoaded } from '../../ui/loading/not-loaded.ts';
import { openRuns } from '../kept/glance.ts';
import type { Press } from '../sheet/commands.ts';
import type { ReadingRun } from './reading-run.tsx';

const within = (target: EventTarget | null, selector: string) =>
  (target as Element).closest<HTMLElement>(selector);

class CheckList extends HTMLElement {
  #loading: Promise<ReadingRun> | undefined;
  /** Presses that the code of runs has not got yet. */
  #waiting: Press[] = [];
  /** Over once they are noted, where the browser keeps them for no other page. */
  #noting: Promise<void> | undefined;
  #end = () => {};

  connectedCallback() {
    this.addEventListener('click', this);
    // Boxes that were pressed before this script came are pressed now.
    const early = [...this.querySelectorAll<HTMLInputElement>('[data-item] input:checked')];
    const presses: Press[] = early.map((box) => ({ item: itemOf(box), on: true }));
    // So are those that the page was left with.
    presses.unshift(...(takeOver<Press[]>(this.#name) ?? []));
    if (presses.length) void this.#press(presses);
    this.#end = followTabs(() => {
      // What fails here is said at the next press.
      if (openRuns().has(this.dataset.slug!)) this.#load().catch(() => {});
    });
  }

  disconnectedCallback() {
    this.#end();
  }

  handleEvent(event: Event) {
    const item = within(event.target, '[data-item]');
    const answer = within(event.target, '[data-answer]');
    const along = within(event.target, '[data-along]') as HTMLAnchorElement | null;
    if (along) {
      along.hash = stepInView(this);
      // What was pressed and the next page would not get is noted before one goes there.
      if (this.#noting) {
        event.preventDefault();
        void this.#noting.then(() => this.querySelector<HTMLElement>('[data-along]')!.click());
      }
    }
    if (item) {
      const box = item.querySelector('input')!;
      // The whole line can be pressed; a link inside it stays a link.
      if (within(event.target, 'a')) return;
      if (event.target === box) void this.#press([{ item: itemOf(box), on: box.checked }]);
      else box.click();
    } else if (answer) {
      const step = within(answer, '[data-step]')!;
      // Without a run an answer only leads on.
      if (!this.#waiting.length && !openRuns().has(this.dataset.slug!)) return;
      // The link leads on; a choice that is taken back, or has to wait for another step, leads nowhere.
      if (answer.ariaCurrent === 'true' || step.dataset.waits !== undefined) event.preventDefault();
      void this.#press([{ step: step.dataset.step!, answer: answer.dataset.answer! }]);
    }
  }

  get #name() {
    return `presses:${this.dataset.slug}`;
  }

  #load(): Promise<ReadingRun> {
    return (this.#loading ??= import('./reading-run.tsx').then(
      ({ showRun }) => showRun(this),
      (error: unknown) => {
        // The next press tries again.
        this.#loading = undefined;
        throw error;
      },
    ));
  }

  async #press(presses: Press[]) {
    this.#waiting.push(...presses);
    let noted = () => {};
    if (!leaveForLater(this.#name, this.#waiting)) this.#noting = new Promise((done) => (noted = done));
    try {
      const note = await this.#load();
      takeOver(this.#name);
      if (this.#waiting.length) await note(this.#waiting.splice(0));
      // The bar shows the run a moment later.
      await new Promise((done) => setTimeout(done));
      this.#noting = undefined;
      noted();
    } catch {
      this.#noting = undefined;
      // Where the page is being left, the next one takes over. The time is enough for it to be gone.
      await new Promise((done) => setTimeout(done, 500));
      // The code did not come: nothing is kept, and nothing looks as if it were.
      takeOver(this.#name);
      this.#waiting = [];
      sayNotLoaded();
      for (const box of this.querySelectorAll<HTMLInputElement>('[data-item] input')) box.checked = false;
    }
  }
}

/** Where what sticks to the top of the window ends, in px. */
const BELOW_BARS = 130;

/**
 * Id of the step that was asked for, while it stands near the top of the window; else of the first that has not left
 * it; none where the steps have not come up to the top.
 */
function stepInView(list: Element): string {
  const box = (part: Element) => part.getBoundingClientRect();
  const asked = list.querySelector<HTMLElement>('[data-step]:target');
  if (asked && box(asked).top > 0 && box(asked).top < innerHeight / 3) return asked.dataset.step!;
  if (box(list).top > BELOW_BARS) return '';
  const steps = [...list.querySelectorAll<HTMLElement>('[data-step]')];
  return steps.find((step) => box(step).bottom > BELOW_BARS)?.dataset.step ?? '';
}

const itemOf = (box: Element) => within(box, '[data-item]')!.dataset.item!;

customElements.define('check-list', CheckList);
