/**
 * `<device-data>`: what this browser keeps, and exporting, importing, archiving and erasing it.
 *
 * The page hands over the kinds of record (`kinds`) and which runs are finished, so that this
 * feature knows no other.
 */
import { ask } from '../../ui/ask.tsx';
import { download, fileName } from '../../ui/download.ts';
import { deviceText as words } from '#text/device.ts';
import { storageText } from '#text/storage.ts';
import { profileNames } from '../../storage/profiles/profile.ts';
import { addProfile, dropProfile, nameProfile, useProfile } from '../../storage/profiles/manage.ts';
import type { Texts } from '../../storage/texts.ts';
import { origin } from '../../storage/profiles/device.ts';
import { keepTexts, keptTexts } from '../../storage/texts.ts';
import { backup, type Kind } from '../model/backup.ts';
import { dropImport, importFile, imports, undoImport } from './imports.ts';
import * as model from '../model/kept-records.ts';
import { restoring } from '../model/restore.ts';
import {
  paintImports,
  paintProfiles,
  paintShares,
  paintSubjects,
  paintUnread,
  profileTitle,
} from './lists.ts';

export class DeviceData extends HTMLElement {
  /** The kinds of record that a file may hold. */
  kinds: readonly Kind[] = [];
  /** True for a record that is over and may be archived. */
  isOver: (key: string, text: string) => boolean = () => false;
  /** Takes back what was done last. */
  #undo: (() => string) | undefined;
  /** What had the focus when something was last said. */
  #from: HTMLElement | null = null;
  #refresh = () => this.paint();

  connectedCallback() {
    this.addEventListener('click', (event) => void this.#click(event));
    this.addEventListener('change', (event) => void this.#import(event));
    this.addEventListener('submit', (event) => this.#add(event));
    addEventListener('storage', this.#refresh);
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#refresh);
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[${name}]`)!;
  }

  /** Titles by slug, as the select of the page lists them. */
  #titles = () =>
    new Map(
      [...this.#part<HTMLSelectElement>('data-procedures').options].map(({ value, text }) => [value, text]),
    );

  #over(texts: Texts): [string, string][] {
    return [...texts].filter(([key, text]) => this.isOver(key, text));
  }

  paint() {
    const from = document.activeElement;
    const section = from?.closest('section');
    const texts = keptTexts();
    paintProfiles(this);
    paintShares(this, texts);
    const over = this.#over(texts).length;
    const archive = this.#part<HTMLButtonElement>('data-archive');
    archive.disabled = over === 0;
    archive.textContent = over ? words.archive(over) : words.archiveNone;
    paintSubjects(this, texts);
    paintUnread(this, texts);
    paintImports(this, imports(texts));
    if (!section || from?.isConnected) return;
    // The line with the button that was pressed is gone.
    const heading = (section.hidden ? section.previousElementSibling : section)?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  async #click(event: Event) {
    const button = (event.target as HTMLElement).closest('button');
    if (!button || button.type === 'submit') return;
    const { use, save, drop, undoImport: back, dropImport: forget } = button.dataset;
    const has = (name: string) => button.hasAttribute(name);
    if (use !== undefined) {
      useProfile(use, Date.now());
      location.reload();
    } else if (has('data-export')) this.#export(storageText.file, keptTexts());
    else if (has('data-archive')) await this.#archive();
    else if (has('data-erase-one')) await this.#eraseOne();
    else if (has('data-erase-profile')) await this.#eraseProfile();
    else if (has('data-erase-all')) await this.#erase(words.all, [...keptTexts().keys()]);
    else if (has('data-undo')) this.#restore();
    else if (save !== undefined) download(`${fileName(save)}.txt`, keptTexts().get(save) ?? '', 'text/plain');
    else if (back !== undefined) this.#told(undoImport(back, this.kinds));
    else if (forget !== undefined) this.#told(dropImport(forget));
    else if (drop !== undefined) await this.#erase(model.nameOf(drop), [drop]);
  }

  #add(event: Event) {
    const name = new FormData(event.target as HTMLFormElement).get('profile');
    if (typeof name !== 'string') return;
    event.preventDefault();
    if (!name.trim()) return;
    addProfile(`p${Date.now().toString(36)}`, name.trim(), Date.now());
    location.reload();
  }

  #export(name: string, texts: Texts) {
    const now = new Date();
    const text = backup(texts, now, origin(this.#site));
    download(`${name}-${now.toISOString().slice(0, 10)}.json`, text, 'application/json');
  }

  /** Where the site stands: in a file it says which site's records it holds. */
  get #site() {
    return location.origin + this.dataset.base;
  }

  async #import(event: Event) {
    const input = event.target as HTMLInputElement;
    const file = input.type === 'file' ? input.files?.[0] : undefined;
    if (!file) return;
    const { said, key } = await importFile(file, this.kinds, this.#site, this.#titles());
    // The same file may be chosen again.
    input.value = '';
    this.#told(said, key === undefined ? undefined : () => undoImport(key, this.kinds));
  }

  /** Shows what has changed, and says it. */
  #told(message: string, undo?: () => string) {
    this.paint();
    this.#say(message, undo);
  }

  async #archive() {
    const over = this.#over(keptTexts());
    // The forms go along, so that the file can be read without this device.
    const forms = [...keptTexts()].filter(([key]) => model.kindOf(key) === 'form');
    this.#export(words.archiveFile, new Map([...forms, ...over]));
    const { action } = await ask({
      title: words.archiveHead,
      why: words.archiveAsk(over.length),
      actions: [{ id: 'move', name: words.move }],
    });
    if (action !== 'move') return;
    // What another page has changed while this one asked, the file does not hold.
    const now = keptTexts();
    const keys = over.flatMap(([key, text]) => (now.get(key) === text ? [key] : []));
    const left = over.filter(([key]) => now.has(key)).length - keys.length;
    this.#take(keys, words.archived(keys.length) + (left ? words.archiveLeft(left) : ''));
  }

  #eraseOne() {
    const slug = this.#part<HTMLSelectElement>('data-procedures').value;
    const title = this.#titles().get(slug) ?? slug;
    return this.#erase(`「${title}」的记录`, model.keysOfProcedure(keptTexts(), slug));
  }

  async #eraseProfile() {
    const id = this.#part<HTMLSelectElement>('data-people').value;
    const name = profileNames().get(id);
    const erased = await this.#erase(`「${profileTitle(id)}」的记录`, model.keysOfProfile(keptTexts(), id));
    if (!erased || name === undefined) return;
    dropProfile(id, Date.now());
    const undo = this.#undo!;
    this.#undo = () => {
      nameProfile(id, name, Date.now());
      return undo();
    };
    this.paint();
  }

  async #erase(what: string, keys: string[]): Promise<boolean> {
    const { action } = await ask({
      title: words.eraseAsk(what),
      why: words.eraseWhy(keys.length),
      actions: [{ id: 'erase', name: words.erase, danger: true }],
    });
    if (action === 'erase') this.#take(keys, words.erased(what, keys.length));
    return action === 'erase';
  }

  /** Removes records, remembers them for undo, and says so. */
  #take(keys: string[], message: string) {
    const texts = keptTexts();
    const before = new Map(keys.flatMap((key) => (texts.has(key) ? [[key, texts.get(key)!]] : [])));
    keepTexts(new Map(keys.map((key) => [key, null])));
    this.#told(message, () => {
      const state = keepTexts(restoring(before, keptTexts(), this.kinds));
      return state === 'saved' ? words.undone : words.refused[state];
    });
  }

  #restore() {
    const [undo, from] = [this.#undo, this.#from];
    if (!undo) return;
    this.#told(undo());
    from?.focus();
  }

  #say(message: string, undo?: () => string) {
    this.#undo = undo;
    this.#from = document.activeElement as HTMLElement | null;
    const bar = this.#part('data-said');
    bar.querySelector('[role=status]')!.textContent = message;
    bar.classList.add('is-shown');
    this.#part('data-undo').hidden = !undo;
  }
}

customElements.define('device-data', DeviceData);
