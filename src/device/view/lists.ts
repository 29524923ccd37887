/** Painting what is kept: profiles, shares of the room, records that cannot be read. */
import { el } from '../../ui/el.ts';
import { deviceText as words } from '#text/device.ts';
import { fullness, NEAR } from '../../storage/quota.ts';
import type { Texts } from '../../storage/texts.ts';
import { profileId, profileNames } from '../../storage/profiles/profile.ts';
import type { Journal } from '../model/journal.ts';
import { nameOf, SET_ASIDE, shares, subjects } from '../model/kept-records.ts';
import { own } from '../../ui/own.ts';

const part = <T extends HTMLElement = HTMLElement>(root: HTMLElement, name: string) =>
  root.querySelector<T>(`[${name}]`)!;

/** Name of a profile; the empty id is the device itself. */
export const profileTitle = (id: string) => profileNames().get(id) ?? words.device;

/** The names to switch to, and those whose records can be erased. */
export function paintProfiles(root: HTMLElement): void {
  const now = profileId();
  const ids = ['', ...profileNames().keys()];
  const use = (id: string) =>
    el(
      'button',
      { class: 'button', type: 'button', 'data-use': id, 'aria-label': words.useName(profileTitle(id)) },
      words.use,
    );
  const line = (id: string) =>
    el(
      'li',
      {},
      el('strong', {}, profileTitle(id)),
      id === now ? el('span', { class: 'tag done' }, words.inUse) : use(id),
    );
  part(root, 'data-profiles').replaceChildren(...ids.map(line));
  const list = part<HTMLSelectElement>(root, 'data-people');
  const chosen = list.value;
  list.replaceChildren(...ids.map((id) => el('option', { value: id }, profileTitle(id))));
  list.value = ids.includes(chosen) ? chosen : '';
}

/** How much there is of each kind, and how much room is left. */
export function paintShares(root: HTMLElement, texts: Texts): void {
  const list = shares(texts);
  const line = (name: string, count: string, size: string) =>
    el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, count), el('td', {}, size));
  const total = list.reduce((sum, { size }) => sum + size, 0);
  part(root, 'data-shares').replaceChildren(
    ...list.map(({ kind, count, size }) =>
      line(own(words.kinds, kind) ?? words.unknownKind(kind), String(count), words.kilobytes(size)),
    ),
  );
  part(root, 'data-total').textContent = list.length ? words.kilobytes(total) : words.nothing;
  const full = fullness(texts);
  root.querySelector('meter')!.value = full;
  part(root, 'data-room').textContent = words.room(Math.ceil(full * 100));
  part(root, 'data-near').hidden = full < NEAR;
}

/** The pages whose records can be erased, those too that the site no longer has. */
export function paintSubjects(root: HTMLElement, texts: Texts): void {
  const list = part<HTMLSelectElement>(root, 'data-procedures');
  const known = new Set(subjects(texts));
  const listed = new Set([...list.options].map(({ value }) => value));
  for (const slug of known)
    if (!listed.has(slug) && !slug.startsWith('~'))
      list.append(el('option', { value: slug }, words.gonePage(slug)));
  for (const option of list.options) option.hidden = option.disabled = !known.has(option.value);
  if (list.selectedOptions[0]?.disabled ?? true)
    list.value = [...list.options].find(({ disabled }) => !disabled)?.value ?? '';
  part<HTMLButtonElement>(root, 'data-erase-one').disabled = list.value === '';
}

/** The records that were set aside, each to be downloaded or removed. */
export function paintUnread(root: HTMLElement, texts: Texts): void {
  const unread = [...texts.keys()].filter((key) => key.startsWith(SET_ASIDE));
  part(root, 'data-unread').hidden = unread.length === 0;
  part(root, 'data-unread-list').replaceChildren(
    ...unread.map((key) =>
      el(
        'li',
        {},
        el('code', {}, nameOf(key)),
        el('button', { class: 'button', type: 'button', 'data-save': key }, words.download),
        el('button', { class: 'button plain', type: 'button', 'data-drop': key }, words.remove),
      ),
    ),
  );
}

/** The imports that can still be taken back. */
export function paintImports(root: HTMLElement, imports: ReadonlyMap<string, Journal>): void {
  part(root, 'data-imports').hidden = imports.size === 0;
  const button = (what: string, key: string, name: string, full: string) =>
    el('button', { class: 'button', type: 'button', [what]: key, 'aria-label': full }, name);
  part(root, 'data-import-list').replaceChildren(
    ...[...imports].map(([key, { at, file, told }]) =>
      el(
        'li',
        {},
        el(
          'p',
          {},
          el('strong', {}, file),
          el(
            'small',
            {},
            words.importAt(
              new Date(at).toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' }),
              told,
            ),
          ),
        ),
        button('data-undo-import', key, words.undoImport, words.undoImportOf(file)),
        button('data-drop-import', key, words.dropImport, words.dropImportOf(file)),
      ),
    ),
  );
}
