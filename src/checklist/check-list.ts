/**
 * `<check-list data-slug>`: gives memory to the checklist that the page already shows.
 *
 * The parts, items and answers are those of the markup inside it. Without this script they are plain
 * checkboxes and links.
 */
import { STEP_STATES, type StepStates } from '../procedure/model/flow.ts';
import { checklistToolText as text } from '#text/checklist-tool.ts';
import { progressText } from '#text/progress.ts';
import * as model from './model.ts';
import type { ListFlow, ListPart, Marks } from './model.ts';
import { marksOf } from './store.ts';
import { own } from '../ui/own.ts';

const PARTS = '[data-step],[data-section]';
const all = (root: ParentNode, selector: string) => root.querySelectorAll<HTMLElement>(selector);

/** What the markup says of the flow: ids only. */
function flowOf(root: HTMLElement): ListFlow {
  const flow: ListFlow = { steps: [], sections: [] };
  for (const part of all(root, PARTS)) {
    const { step, section, next } = part.dataset;
    const answers = [...all(part, '[data-answer]')].map(({ dataset }) => ({
      id: dataset.answer!,
      to: dataset.to!,
    }));
    const entry: ListPart = {
      id: (step ?? section)!,
      items: [...all(part, '[data-item]')].map((item) => item.dataset.item!),
      next,
      hold: part.dataset.hold !== undefined,
      ask: answers.length ? { answers } : undefined,
    };
    (step === undefined ? flow.sections : flow.steps).push(entry);
  }
  return flow;
}

class CheckList extends HTMLElement {
  #flow: ListFlow = { steps: [], sections: [] };
  #store!: ReturnType<typeof marksOf>;
  #stop = () => {};
  /** What the undo button takes back: the marks before and after the change. */
  #undo: [Marks, Marks] | undefined;
  /** What had the focus when that was done. */
  #from: Element | null = null;

  connectedCallback() {
    this.#flow = flowOf(this);
    this.#store = marksOf(this.dataset.slug!);
    this.addEventListener('click', this);
    // Boxes that were pressed before this script came are pressed now.
    const early = [...this.querySelectorAll<HTMLInputElement>('[data-item] input:checked')];
    this.#stop = this.#store.subscribe((marks) => this.#paint(marks));
    for (const box of early) if (!box.checked) box.click();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
    this.#stop();
  }

  handleEvent(event: Event) {
    const target = event.target as HTMLElement;
    const item = target.closest<HTMLElement>('[data-item]');
    const answer = target.closest<HTMLElement>('[data-answer]');
    const part = target.closest<HTMLElement>(PARTS);
    if (item && part) {
      const box = item.querySelector('input')!;
      // The whole line can be pressed; a press on a link inside it stays a link.
      if (target.closest('a')) return;
      if (target !== box) return box.click();
      this.#pass(event, part, () => this.#tick(item, box));
    } else if (answer && part) {
      const step = part.dataset.step!;
      const again = own(this.#store.get().choices, step)?.value === answer.dataset.answer;
      // The link leads on; a choice that is taken back leads nowhere.
      if (again) event.preventDefault();
      this.#pass(event, part, () => {
        this.#store.update((marks) => model.choose(marks, step, answer.dataset.answer!, Date.now()));
        this.#say('');
      });
    } else if (target.closest('[data-clear]')) this.#clear();
    else if (target.closest('[data-undo]')) this.#takeBack();
  }

  /** Does the act, unless a hold step before it is not done: then asks for the reason first. */
  #pass(event: Event, part: HTMLElement, act: () => void) {
    const hold = model.waiting(this.#flow, this.#store.get()).get(part.dataset.step ?? '');
    const dialog = this.querySelector<HTMLDialogElement>('[data-hold-dialog]');
    const ticked = (event.target as HTMLInputElement).checked;
    if (hold === undefined || !dialog || ticked === false) return act();
    event.preventDefault();
    const name = this.#name(hold);
    const reason = dialog.querySelector('input')!;
    dialog.querySelector('[data-why]')!.textContent = text.holdWhy(name);
    reason.value = '';
    dialog.returnValue = '';
    dialog.onclose = () => {
      if (dialog.returnValue === 'go' && reason.value.trim()) {
        this.#store.update((marks) => model.override(marks, hold, reason.value, Date.now()));
        act();
      } else if (dialog.returnValue === 'back') this.#show(hold);
    };
    dialog.showModal();
  }

  #tick(item: HTMLElement, box: HTMLInputElement) {
    const id = item.dataset.item!;
    const before = this.#change((marks) => model.toggle(marks, id, Date.now()));
    const name = document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent?.trim();
    if (model.isTicked(before, id)) this.#say(text.unticked(name ?? ''), true);
    else this.#say('');
  }

  #clear() {
    const before = this.#change((marks) => model.clear(marks, Date.now()));
    const wiped = [...Object.values(before.ticks), ...Object.values(before.choices)];
    this.#say(text.cleared(wiped.filter(({ value }) => value).length), true);
    // The button that was pressed cannot be pressed again.
    this.#find('[data-undo]')!.focus();
  }

  /** Changes the marks and returns what they were, another tab's last change included. */
  #change(act: (marks: Marks) => Marks): Marks {
    let before = this.#store.get() as Marks;
    this.#store.update((marks) => {
      before = marks;
      const after = act(marks);
      this.#undo = [before, after];
      return after;
    });
    return before;
  }

  #takeBack() {
    if (!this.#undo) return;
    const [before, after] = this.#undo;
    this.#store.update((marks) => model.undo(marks, before, after, Date.now()));
    const from = this.#from as HTMLElement | null;
    this.#say(text.undone);
    from?.focus({ preventScroll: true });
  }

  /**
   * Says what happened, aloud too; with `undo` the button stays until something else is done. Where
   * nothing is to be seen but the tick itself, the progress is what is heard.
   */
  #say(message: string, undo = false) {
    const bar = this.#find('[data-undo-bar]');
    if (!bar) return;
    this.#from = document.activeElement;
    bar.querySelector('[role=status]')!.textContent = message || this.#find('[data-count]')!.textContent;
    bar.classList.toggle('is-shown', message !== '');
    this.#find('[data-undo]')!.hidden = !undo;
  }

  #find(selector: string) {
    return this.querySelector<HTMLElement>(selector);
  }

  #part(id: string) {
    return this.#find(`[data-step="${id}"],[data-section="${id}"]`);
  }

  #name(id: string): string {
    return this.#part(id)?.querySelector('h2')?.textContent?.trim() ?? id;
  }

  #paint(marks: Marks) {
    const states = model.stateOf(this.#flow, marks);
    const choices = model.chosen(marks);
    const waits = model.waiting(this.#flow, marks);
    for (const part of all(this, PARTS)) {
      const id = (part.dataset.step ?? part.dataset.section)!;
      part.dataset.state = own(states, id);
      part.toggleAttribute('data-waits', waits.has(id));
      for (const note of all(part, '.step-off')) note.hidden = own(states, id) !== 'off';
      this.#paintReason(part, own(marks.overrides, id)?.value);
      for (const item of all(part, '[data-item]'))
        item.querySelector('input')!.checked = model.isTicked(marks, item.dataset.item!);
      for (const answer of all(part, '[data-answer]')) {
        const taken = String(own(choices, id) === answer.dataset.answer);
        answer.setAttribute(answer.matches('button') ? 'aria-pressed' : 'aria-current', taken);
      }
    }
    const { done, total } = model.progress(this.#flow, marks);
    for (const count of all(this, '[data-count]')) count.textContent = text.count(done, total);
    for (const bar of this.querySelectorAll('progress')) [bar.max, bar.value] = [total || 1, done];
    const touched = !model.isUntouched(this.#flow, marks);
    const use = document.querySelector('[data-use-state="checklist"]');
    if (use) use.textContent = touched ? progressText.part(done, total) : progressText.items(total);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-clear]')) button.disabled = !touched;
    // A page that nobody has worked on shows its diagram without colours.
    const ahead = () => Object.fromEntries(Object.keys(states).map((id) => [id, 'ahead' as const]));
    const detail: StepStates = { states: touched ? states : ahead(), choices };
    this.dispatchEvent(new CustomEvent(STEP_STATES, { detail, bubbles: true }));
  }

  /** Shows why somebody went on past this hold step. */
  #paintReason(part: HTMLElement, reason: string | null | undefined) {
    let note = part.querySelector<HTMLElement>('.checklist-reason');
    if (!note && reason) {
      note = document.createElement('p');
      note.className = 'checklist-reason';
      part.append(note);
    }
    if (!note) return;
    note.hidden = !reason;
    note.textContent = reason ? text.overridden(reason) : '';
  }

  #show(id: string) {
    const part = this.#part(id);
    part?.scrollIntoView();
    part?.querySelector('input')?.focus({ preventScroll: true });
  }
}

customElements.define('check-list', CheckList);
