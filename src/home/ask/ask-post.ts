/** `<ask-post>`: jobs as buttons that are pressed or not, and the field that finds more of them. */
import { matches, plain } from '../../indexes/model/filter.ts';
import { $kept, chooseRole, dropRole, lookAround } from '../../my-roles/my-roles.ts';
import { chosen, type KeptRoles } from '../../my-roles/roles-record.ts';
import '../../my-roles/show-roles.ts';
import { myRolesText as text } from '#text/my-roles.ts';
import { loaded } from '../../ui/not-loaded.ts';
import { url } from '../../ui/url.ts';

/** As `pages/jobs.json.ts` writes them. */
type Job = [id: string, name: string, words: string];

/** So many are shown of those that are found: nobody reads more. */
const MOST = 24;

class AskPost extends HTMLElement {
  #end = () => {};
  #jobs: Promise<Job[] | undefined> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input')!;
    field.addEventListener('focus', () => void this.#fetch());
    field.addEventListener('input', () => void this.#find(field));
    this.addEventListener('click', ({ target }) => this.#press(target as Element));
    this.#end = $kept.subscribe((kept) => this.#show(kept));
    if (field.value) void this.#find(field);
  }

  disconnectedCallback(): void {
    this.#end();
  }

  /** All jobs, once somebody wants to find one. */
  #fetch(): Promise<Job[] | undefined> {
    return (this.#jobs ??= loaded(async () => (await (await fetch(url('jobs.json'))).json()) as Job[]).then(
      (jobs) => {
        if (!jobs) this.#jobs = undefined;
        return jobs;
      },
    ));
  }

  #press(target: Element): void {
    const button = target.closest('button');
    if (!button) return;
    const { role, done, later } = button.dataset;
    if (role !== undefined) {
      // It stays until somebody says that this is all.
      this.classList.add('is-open');
      if (button.ariaPressed === 'true') dropRole(role, Date.now());
      else chooseRole(role, button.textContent.trim(), Date.now());
    }
    if (later !== undefined) lookAround(Date.now());
    if (later !== undefined || done !== undefined) this.#close();
  }

  #close(): void {
    this.classList.remove('is-open');
    // What shows it must not be the address's target any more, and the keyboard goes on where the page begins.
    location.replace('#main');
    document.getElementById('main')?.focus();
    scrollTo(0, 0);
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
  async #find(field: HTMLInputElement): Promise<void> {
    const jobs = await this.#fetch();
    const q = plain(field.value);
    const found = q && jobs ? jobs.filter(([, , words]) => matches({ text: words, fields: {} }, { q })) : [];
    // Whoever types the name itself, or how it begins, finds it first.
    const begins = ([, name, words]: Job) =>
      name.startsWith(q) || words.split(' ').some((word) => word.startsWith(q));
    const first = [...found.filter(begins), ...found.filter((job) => !begins(job))].slice(0, MOST);
    const entries = first.map(([id, name]) => this.#entryOf(id, name));
    for (const entry of this.querySelectorAll<HTMLElement>('li'))
      entry.hidden =
        !(q && entries.includes(entry)) &&
        !entry.matches(q ? '[data-chosen]' : '[data-offered], [data-chosen]');
    this.querySelector('ul')!.append(...entries);
    if (jobs) this.#say(q ? text.found(found.length) : '');
  }

  /** The entry of a job, made where there is none. */
  #entryOf(id: string, name: string): HTMLElement {
    const known = [...this.querySelectorAll('button')].find(({ dataset }) => dataset.role === id);
    if (known) return known.parentElement!;
    const entry = document.createElement('li');
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'tag', textContent: name, ariaPressed: 'false' });
    button.dataset.role = id;
    entry.append(button);
    this.querySelector('ul')!.append(entry);
    return entry;
  }

  #say(words: string): void {
    this.querySelector('[data-said]')!.textContent = words;
  }
}

customElements.define('ask-post', AskPost);
