/** What can be done with what this browser keeps: loaded at the first touch. */
import { deviceText as words } from '#text/device.ts';
import { keepText } from '#text/keep.ts';
import { peopleMenuText } from '#text/people-menu.ts';
import { personText, profilesText as personWords } from '#text/person.ts';
import { NAME } from '../../site/site.ts';
import { MOST_NAME } from '../../storage/profiles/ask-person.ts';
import { forgetDeviceKey } from '../../storage/profiles/device-key.ts';
import { dropProfile, nameProfile } from '../../storage/profiles/manage.ts';
import { profileNames } from '../../storage/profiles/profile.ts';
import { keepTexts, keptTexts, type Texts } from '../../storage/texts.ts';
import { ask } from '../../ui/components/ask.tsx';
import { base } from '../../ui/url.ts';
import { countOf, type Kind } from '../model/backup.ts';
import { keysOfProcedure, keysOfProfile, kindOf, withEvents } from '../model/kept-records.ts';
import { onlyNeededBy } from '../model/needs.ts';
import { dropPictures } from '../model/pictures.ts';
import { restoredTexts } from '../model/restore.ts';
import { backUp, backUpAsText, backUpByShare } from '../keep/back-up.tsx';
import { exportFile } from './export-file.ts';
import { dropImport, importFile, undoImport } from './import/imports.ts';

/** What came of it, in words. */
export interface Outcome {
  said: string;
  /** Takes it back, and says so. */
  undo?: (() => string | Promise<string>) | undefined;
}

/** How the page does something that the reader has asked for. */
export type Execute = (
  command: (commands: Commands) => Outcome | undefined | Promise<Outcome | undefined>,
) => Promise<void>;

export class Commands {
  readonly #kinds: readonly Kind[];
  readonly #titles: ReadonlyMap<string, string>;

  /** @param titles of the pages by slug */
  constructor(kinds: readonly Kind[], titles: ReadonlyMap<string, string>) {
    this.#kinds = kinds;
    this.#titles = titles;
  }

  async exportAll(): Promise<Outcome | undefined> {
    return (await backUp()) ? { said: '' } : undefined;
  }

  async share(): Promise<Outcome | undefined> {
    return (await backUpByShare()) ? { said: '' } : undefined;
  }

  async copyAsText(): Promise<Outcome | undefined> {
    return (await backUpAsText()) ? { said: '' } : undefined;
  }

  async paste(): Promise<Outcome | undefined> {
    const { askPasted } = await import('../keep/ask-pasted.tsx');
    const text = await askPasted();
    return text === undefined ? undefined : this.importFile(new File([text], keepText.pasted));
  }

  async importFile(file: File): Promise<Outcome> {
    const { said, key } = await importFile(file, this.#kinds, location.origin + base, this.#titles);
    return { said, undo: key === undefined ? undefined : () => undoImport(key, this.#kinds) };
  }

  async undoImport(key: string): Promise<Outcome> {
    return { said: await undoImport(key, this.#kinds) };
  }

  dropImport(key: string): Outcome {
    return { said: dropImport(key) };
  }

  /** Moves runs that are over into a file, which the reader confirms to have. */
  async archive(over: Texts): Promise<Outcome | undefined> {
    // The forms go along, so that the file can be read without this device.
    const forms = [...keptTexts()].filter(([key]) => kindOf(key) === 'form');
    const kept = keptTexts();
    const events = withEvents([...over.keys()], kept).flatMap((key) =>
      over.has(key) ? [] : [[key, kept.get(key)!] as const],
    );
    const all = new Map([...forms, ...over, ...events]);
    if (!(await exportFile(words.archiveFile(NAME), () => all))) return undefined;
    const { action } = await ask({
      title: words.archiveHead,
      why: words.archiveAsk(over.size),
      actions: [{ id: 'move', name: words.move }],
    });
    if (action !== 'move') return undefined;
    // What another page has changed while this one asked, the file does not hold.
    const now = keptTexts();
    const keys = [...over].flatMap(([key, text]) => (now.get(key) === text ? [key] : []));
    const gone = withEvents(keys, now);
    const left = [...over.keys()].filter((key) => now.has(key)).length - keys.length;
    return this.#remove(gone, words.archived(keys.length) + (left ? words.archiveLeft(left) : ''));
  }

  async eraseAll(): Promise<Outcome | undefined> {
    const outcome = await this.erase(words.all, [...keptTexts().keys()], true);
    if (!outcome) return undefined;
    const bringKeyBack = await forgetDeviceKey();
    const undo = async () => {
      await bringKeyBack();
      return outcome.undo!();
    };
    return { ...outcome, undo };
  }

  /** Erases runs that somebody has deleted, and the forms that no other run needs. */
  eraseDeleted(runs: string[]): Promise<Outcome | undefined> {
    const texts = keptTexts();
    const keys = [...withEvents(runs, texts), ...onlyNeededBy(runs, texts, this.#kinds)];
    return this.erase(words.deletedName, keys);
  }

  erasePage(slug: string): Promise<Outcome | undefined> {
    return this.erase(words.recordsOf(this.#titles.get(slug) ?? slug), keysOfProcedure(keptTexts(), slug));
  }

  /** Gives a profile another name, or the device's own one its first. */
  async nameProfile(id: string): Promise<Outcome | undefined> {
    const before = profileNames().get(id) ?? null;
    const { action, value } = await ask({
      title: personWords.rename,
      field: {
        label: personText.label,
        value: before ?? '',
        hint: personText.hint,
        required: true,
        most: MOST_NAME,
      },
      enter: 'keep',
      actions: [{ id: 'keep', name: personWords.keepName }],
    });
    if (action !== 'keep' || value === before) return undefined;
    const other = [...profileNames()].some(([each, name]) => each !== id && name === value);
    if (other) return { said: personWords.nameTaken(value) };
    nameProfile(id, value, Date.now());
    const undo = () => {
      if (before === null) dropProfile(id, Date.now());
      else nameProfile(id, before, Date.now());
      return personWords.nameBack;
    };
    return { said: personWords.renamed(value), undo };
  }

  /** Erases what is kept of one profile, and its name. */
  async eraseProfile(id: string): Promise<Outcome | undefined> {
    const name = profileNames().get(id);
    const what = words.recordsOf(name ?? peopleMenuText.device);
    const isPersonal = (kind: string) =>
      this.#kinds.some(({ type, personal }) => personal && type.name === kind);
    const outcome = await this.erase(what, keysOfProfile(keptTexts(), id, isPersonal));
    if (!outcome || name === undefined) return outcome;
    dropProfile(id, Date.now());
    const undo = () => {
      nameProfile(id, name, Date.now());
      return outcome.undo!();
    };
    return { ...outcome, undo };
  }

  /** @param all whether nothing is to be left, pictures that no record names neither */
  async erase(what: string, keys: string[], all = false): Promise<Outcome | undefined> {
    const count = countOf(keys, this.#kinds);
    const { action } = await ask({
      title: words.eraseAsk(what),
      why: words.eraseWhy(count),
      actions: [{ id: 'erase', name: words.erase, danger: true }],
    });
    return action === 'erase' ? this.#remove(keys, words.erased(what, count), all) : undefined;
  }

  async #remove(keys: string[], said: string, all = false): Promise<Outcome> {
    const texts = keptTexts();
    const erased = new Set(keys);
    const before = new Map([...texts].filter(([key]) => erased.has(key)));
    keepTexts(new Map(keys.map((key) => [key, null])));
    const restorePictures = await dropPictures(before, all);
    const undo = async () => {
      const state = keepTexts(restoredTexts(before, keptTexts(), this.#kinds));
      if (state !== 'saved') return words.refused[state];
      const lost = await restorePictures(Date.now());
      return lost > 0 ? words.undoneBut(lost) : words.undone;
    };
    return { said, undo };
  }
}
