/** `<ask-post>`: jobs as buttons that are pressed or not, and the field that finds more of them. */
import { plain } from '../../indexes/model/filter.ts';
import { allJobs } from '../../my-roles/all-jobs.ts';
import { $kept, chooseRole, dropRole, lookAround } from '../../my-roles/my-roles.ts';
import { chosen, type KeptRoles } from '../../my-roles/roles-record.ts';
import { myRolesText as text } from '#text/my-roles.ts';
import { findJobs } from './find-jobs.ts';
import { leave } from './way.ts';

/** So many are shown of those that are found: nobody reads more. */
const MOST = 24;

class AskPost extends HTMLElement {
  #end = () => {};
  /** Those that were offered at first, in their order. */
  #offered: Element[] = [];

  connectedCallback(): void {
    const field = this.querySelector('input');
    // Of a page that came only in part.
    if (!field) return;
    // This code itself may have been late.
    this.#again.hidden = true;
    this.#offered = [...this.querySelectorAll('[data-offered]')];
    const end = new AbortController();
    const { signal } = end;
    // All jobs, once somebody wants to find one.
    field.addEventListener('focus', () => void allJobs().catch(() => undefined), { signal });
    field.addEventListener('input', () => void this.#find(), { signal });
    addEventListener('online', () => this.#again.hidden || void this.#find(), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
    const early = [...this.querySelectorAll('[aria-pressed=true]')];
    const stop = $kept.subscribe((kept) => this.#show(kept));
    for (const button of early) this.#pressEarly(button);
    this.#end = () => {
      end.abort();
      stop();
    };
    if (field.value) void this.#find();
  }

  disconnectedCallback(): void {
    this.#end();
  }

  get #again(): HTMLElement {
    return this.querySelector('[data-again]')!;
  }

  /** What was pressed before this code had come (the script in AskPost.astro) and is not so yet. */
  #pressEarly(button: Element): void {
    const known = chosen($kept.get()).some(({ id }) => id === (button as HTMLElement).dataset.role);
    if (!known) this.#press(button);
    if (!button.closest('li')) button.ariaPressed = null;
  }

  #press(target: Element): void {
    const button = target.closest('button');
    if (!button) return;
    const { role, done, later, again } = button.dataset;
    if (again !== undefined) void this.#find();
    if (role !== undefined) {
      // It stays until somebody says that this is all.
      this.classList.add('is-open');
      if (button.ariaPressed === 'true') dropRole(role, Date.now());
      else chooseRole(role, button.textContent.trim(), Date.now());
      // The way on, which stands there now, may lie over it.
      button.scrollIntoView({ block: 'nearest' });
    }
    if (later !== undefined) lookAround(Date.now());
    if (later !== undefined || done !== undefined) this.#close();
  }

  #close(): void {
    this.classList.remove('is-open');
    // Not before: what stands above would move the jobs under the finger.
    if (chosen($kept.get()).length > 0) document.documentElement.dataset.returning = '';
    leave(this);
  }

  #show(kept: KeptRoles): void {
    const mine = chosen(kept);
    for (const { id, name } of mine) this.#entryOf(id, name);
    for (const entry of this.querySelectorAll<HTMLElement>('li')) {
      const button = entry.querySelector('button')!;
      const pressed = mine.some(({ id }) => id === button.dataset.role);
      button.ariaPressed = `${pressed}`;
      entry.toggleAttribute('data-chosen', pressed);
    }
    this.querySelector<HTMLElement>('[data-done]')!.hidden = mine.length === 0;
    this.querySelector<HTMLElement>('[data-later]')!.hidden = mine.length > 0;
    this.#say(mine.length > 0 ? text.chosen(mine.map(({ name }) => name)) : '');
  }

  /** Shows the jobs that are found and those that are chosen; with an empty field those that are offered too. */
  async #find(): Promise<void> {
    const jobs = await allJobs().catch(() => undefined);
    this.#again.hidden = jobs !== undefined;
    if (!jobs) return this.#say(text.failed);
    const q = plain(this.querySelector('input')!.value);
    const found = findJobs(jobs, q);
    const first = found.slice(0, MOST);
    const entries = first.map(([id, name, , domain]) => this.#entryOf(id, name, domain));
    for (const entry of this.querySelectorAll<HTMLElement>('li'))
      entry.hidden =
        !(q && entries.includes(entry)) &&
        !entry.matches(q ? '[data-chosen]' : '[data-offered], [data-chosen]');
    for (const domain of this.querySelectorAll('small')) domain.hidden = !q;
    this.querySelector('ul')!.append(...entries);
    // What was looked for does not change their places.
    if (!q) this.querySelector('ul')!.prepend(...this.#offered);
    this.#say(q ? text.found(found.length) : '');
  }

  /** The entry of a job, made where there is none. */
  #entryOf(id: string, name: string, domain?: string): HTMLElement {
    const known = [...this.querySelectorAll('button')].find(({ dataset }) => dataset.role === id);
    if (known) return withDomain(known.parentElement!, domain);
    const entry = document.createElement('li');
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'tag', textContent: name, ariaPressed: 'false' });
    button.dataset.role = id;
    entry.append(button);
    this.querySelector('ul')!.append(entry);
    return withDomain(entry, domain);
  }

  #say(words: string): void {
    this.querySelector('[data-said]')!.textContent = words;
  }
}

/** Of several jobs with much the same name, the domain under it tells which is whose. */
function withDomain(entry: HTMLElement, domain: string | undefined): HTMLElement {
  if (domain && !entry.querySelector('small'))
    entry.append(Object.assign(document.createElement('small'), { textContent: domain }));
  return entry;
}

customElements.define('ask-post', AskPost);
