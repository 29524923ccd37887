/**
 * `<list-filter>`: shows of a list what its form asks for, and keeps that in the address.
 *
 * The list is in the page already, complete and in its order. Entries are `[data-entry]`; the form's
 * fields name their data attributes (`name="role"` → `data-role="cashier receptionist"`). A
 * `[data-group]` without a visible entry is hidden too, and folds open while something is asked for. `sort` orders the entries by `data-sort-…`.
 */
import { listText as text } from '#text/index.ts';
import { myJobs } from '#text/my-roles.ts';
import {
  isFew,
  matches,
  plain,
  query,
  wordsIn,
  wordsMet,
  type Findable,
  type Asked,
} from '../model/filter.ts';
import { $myRoles, isMine } from '../../my-roles/my-roles.ts';
import { own } from '../../ui/own.ts';

interface Row extends Findable {
  element: HTMLElement;
  /** Jobs for which it is shown since it belongs to their domain, and the list has nothing for them. */
  instead: string[];
  /** Its place in the page as it was sent. */
  place: number;
}

class ListFilter extends HTMLElement {
  #rows: Row[] = [];
  #stop = new AbortController();

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const names = [...new FormData(form).keys()].filter((name) => !['q', 'sort', 'post'].includes(name));
    const instead = Object.entries(JSON.parse(this.dataset.instead ?? '{}') as Record<string, string[]>);
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-entry]')].map((element, place) => {
      const fields = Object.fromEntries(
        names.map((name) => [name, own(element.dataset, name)?.split(' ') ?? []]),
      );
      const jobs = instead.flatMap(([job, domains]) =>
        domains.includes(element.dataset.domain ?? '') ? [job] : [],
      );
      fields.role?.push(...jobs);
      const text = plain(`${element.textContent} ${element.dataset.words ?? ''}`);
      return { element, place, text, fields, instead: jobs };
    });
    this.#ownFirst();
    // What was typed or chosen before this script came goes before what the address leaves open.
    this.#read(form, this.#asked(form));
    this.#change(form);
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', () => this.#change(form), { signal });
    // A reset event comes before the fields are empty.
    form.addEventListener('reset', () => setTimeout(() => this.#change(form)), { signal });
    addEventListener('popstate', () => (this.#read(form), this.#show(form)), { signal });
    addEventListener('hashchange', () => this.#openTarget(), { signal });
    // What is folded would not be printed.
    addEventListener('beforeprint', () => this.#open(true), { signal });
    this.#openTarget();
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  /** One's own jobs stand first where a role is chosen: the list of them all is long. */
  #ownFirst() {
    const roles = this.querySelector<HTMLSelectElement>('[name="role"]');
    const mine = [...(roles?.options ?? [])].filter(({ value }) => $myRoles.get().includes(value));
    if (mine.length === 0) return;
    const group = document.createElement('optgroup');
    group.label = myJobs;
    group.append(...mine);
    roles!.options[0]!.after(group);
  }

  #open(isOpen: boolean) {
    for (const fold of this.querySelectorAll('details')) fold.open = isOpen;
  }

  /** What the address points at may stand in a fold, which not every browser opens by itself. */
  #openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target?.closest('details');
    if (!fold || fold.open || !this.contains(fold)) return;
    fold.open = true;
    target!.scrollIntoView();
  }

  /** Fills the form from the address, and with `rest` where that says nothing. */
  #read(form: HTMLFormElement, rest: Asked = {}) {
    const address = new URLSearchParams(location.search);
    const asked = ({ name }: { name: string }) => address.get(name) ?? own(rest, name) ?? '';
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'radio') {
        field.checked = field.value === asked(field);
      } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = asked(field);
        // A value that is no longer among the choices asks for nothing.
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
      }
    }
  }

  #change(form: HTMLFormElement) {
    history.replaceState(history.state, '', location.pathname + query(this.#asked(form)) + location.hash);
    this.#show(form);
  }

  #asked(form: HTMLFormElement): Asked {
    return Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]));
  }

  #show(form: HTMLFormElement) {
    const { sort = '', post, ...asked } = this.#asked(form);
    const found = this.#found(asked);
    const narrowed = this.#narrow(found, post);
    const shown = narrowed ?? found;
    for (const row of this.#rows) row.element.hidden = !shown.includes(row);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const left = group.querySelectorAll('[data-entry]:not([hidden])').length;
      group.hidden = left === 0;
      const count = group.querySelector('.group-head [data-shown]');
      if (count) count.textContent = `${left}`;
    }
    const filtered = narrowed !== undefined || Object.values(asked).some((value) => value !== '');
    // What is found may stand in a fold.
    if (filtered !== this.hasAttribute('data-filtered')) {
      const isOne = this.querySelectorAll('.group-fold').length === 1;
      this.#open(filtered || isFew(this.#rows.length) || isOne);
    }
    if (form.elements.namedItem('sort')) this.#sort(sort);
    const unit = this.dataset.unit ?? '';
    const total = this.#rows.length;
    // What only makes sense of the whole list steps aside.
    this.toggleAttribute('data-filtered', filtered);
    const jobs = asked.role ? [asked.role] : narrowed ? $myRoles.get() : [];
    const isInstead = jobs.length > 0 && shown.some((row) => row.instead.some((job) => jobs.includes(job)));
    const said = this.querySelector<HTMLElement>('[data-is-instead]');
    if (said) said.hidden = !isInstead;
    this.querySelector('[data-count]')!.textContent = filtered
      ? text.found(shown.length, total, unit)
      : text.all(total, unit);
    this.querySelector<HTMLElement>('[data-empty]')!.hidden = shown.length > 0;
    this.querySelector<HTMLElement>('[data-reset]')!.hidden = Object.values(asked).every(
      (value) => value === '',
    );
  }

  /** What nothing is found by as it was typed is looked for by its words, where entries say what is around them. */
  #found(asked: Asked): Row[] {
    const found = this.#rows.filter((row) => matches(row, asked));
    const words = wordsIn(plain(asked.q ?? ''));
    if (found.length > 0 || words.length < 2) return found;
    return this.#rows.filter(
      ({ element: { dataset }, ...row }) =>
        dataset.around !== undefined &&
        matches(row, { ...asked, q: '' }) &&
        wordsMet(words, row.text, plain(dataset.around)) > 0,
    );
  }

  /**
   * Those of the entries that concern one's own jobs. Undefined where all are asked for, by a press, by naming a
   * role or by an address that leads to one entry; and where there is no choice, as no entry of the list is one's own.
   */
  #narrow(found: Row[], post = 'all'): Row[] | undefined {
    const choice = this.querySelector<HTMLElement>('[data-mine]');
    const role = this.querySelector<HTMLSelectElement>('[name="role"]')?.value;
    const ofMine = ({ element, instead }: Row) =>
      isMine([...(element.dataset.role?.split(' ') ?? []), ...instead]);
    if (!choice) return undefined;
    choice.hidden = Boolean(role || location.hash) || !this.#rows.some(ofMine);
    if (choice.hidden) return undefined;
    const mine = found.filter(ofMine);
    const own = this.#rows.some((row) => ofMine(row) && !isMine(row.instead));
    choice.querySelector('[data-of="mine"]')!.textContent = (own ? text.mine : text.myDomain)(mine.length);
    choice.querySelector('[data-of="all"]')!.textContent = text.whole(found.length);
    return post === 'all' ? undefined : mine;
  }

  #sort(by: string) {
    const key = ({ element }: Row) => element.getAttribute(`data-sort-${by}`) ?? '';
    const sorted = [...this.#rows].sort(
      (a, b) => (by === '' ? 0 : key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) || a.place - b.place,
    );
    for (const { element } of sorted) element.parentElement!.append(element);
  }
}

customElements.define('list-filter', ListFilter);
