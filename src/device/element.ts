/**
 * `<device-data>`: what this browser keeps, and exporting, importing, archiving and erasing it.
 *
 * The page hands over the kinds of record (`shapes`) and which runs are finished, so that this
 * feature knows no other.
 */
import { ask, download, fileName } from '../site/dom.ts';
import { deviceText as words, storageText } from '../site/text.ts';
import { addProfile, dropProfile, useProfile } from '../storage/profiles.ts';
import type { Texts } from '../storage/model.ts';
import { keepTexts, keptTexts } from '../storage/texts.ts';
import * as model from './model.ts';
import type { AnyShape } from './model.ts';
import { paintProfiles, paintShares, paintSubjects, paintUnread, profileTitle } from './view.ts';

export class DeviceData extends HTMLElement {
  /** The kinds of record that a file may hold. */
  shapes: readonly AnyShape[] = [];
  /** True for a record that is over and may be archived. */
  isOver: (key: string, text: string) => boolean = () => false;
  #undo: Map<string, string> | undefined;
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
    const texts = keptTexts();
    paintProfiles(this);
    paintShares(this, texts);
    const over = this.#over(texts).length;
    const archive = this.#part<HTMLButtonElement>('data-archive');
    archive.disabled = over === 0;
    archive.textContent = over ? words.archive(over) : words.archiveNone;
    paintSubjects(this, texts);
    paintUnread(this, texts);
  }

  async #click(event: Event) {
    const button = (event.target as HTMLElement).closest('button');
    if (!button || button.type === 'submit') return;
    const { use, save, drop } = button.dataset;
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
    download(`${name}-${now.toISOString().slice(0, 10)}.json`, model.backup(texts, now), 'application/json');
  }

  async #import(event: Event) {
    const input = event.target as HTMLInputElement;
    const file = input.type === 'file' ? input.files?.[0] : undefined;
    if (!file) return;
    const read = model.planImport(await file.text(), keptTexts(), this.shapes);
    input.value = '';
    if (read.kind === 'refused') {
      const { refusal } = read;
      const text = words.refused[refusal.why];
      return this.#say(typeof text === 'string' ? text : text('what' in refusal ? refusal.what : ''));
    }
    const { changes, added, joined, same, left } = read.plan;
    const state = keepTexts(changes);
    if (state !== 'saved') return this.#say(words.refused[state]);
    this.paint();
    this.#say(words.imported(added, joined, same) + (left ? words.left(left) : ''));
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
    if (action === 'move')
      this.#take(
        over.map(([key]) => key),
        words.archived(over.length),
      );
  }

  #eraseOne() {
    const slug = this.#part<HTMLSelectElement>('data-procedures').value;
    const title = this.#titles().get(slug) ?? slug;
    return this.#erase(`「${title}」的记录`, model.keysOfProcedure(keptTexts(), slug));
  }

  async #eraseProfile() {
    const id = this.#part<HTMLSelectElement>('data-people').value;
    const erased = await this.#erase(`「${profileTitle(id)}」的记录`, model.keysOfProfile(keptTexts(), id));
    if (erased && id) {
      dropProfile(id, Date.now());
      this.paint();
    }
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
    this.#undo = new Map(keys.flatMap((key) => (texts.has(key) ? [[key, texts.get(key)!]] : [])));
    const profiles = texts.get('profiles:all');
    if (profiles) this.#undo.set('profiles:all', profiles);
    keepTexts(new Map(keys.map((key) => [key, null])));
    this.paint();
    this.#say(message, true);
  }

  #restore() {
    if (!this.#undo) return;
    const from = this.#from;
    const state = keepTexts(this.#undo);
    if (state !== 'saved') return this.#say(words.refused[state]);
    this.paint();
    this.#say(words.undone);
    from?.focus();
  }

  #say(message: string, undo = false) {
    this.#from = document.activeElement as HTMLElement | null;
    const bar = this.#part('data-said');
    bar.querySelector('[role=status]')!.textContent = message;
    bar.classList.add('is-shown');
    this.#part('data-undo').hidden = !undo;
  }
}

customElements.define('device-data', DeviceData);
