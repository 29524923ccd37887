/** Asking something in a dialog, and handing over a file. */
import { el } from './el.ts';
import { dialogText as words } from '../text/text.ts';

export interface Question {
  title: string;
  why?: string | undefined;
  field?: {
    label: string;
    value?: string | undefined;
    hint?: string | undefined;
    type?: 'text' | 'datetime-local';
    required?: boolean;
  };
  /** The first is the one that is proposed. `free`: may be pressed with the field empty. */
  actions: { id: string; name: string; free?: boolean; danger?: boolean }[];
}

export interface Reply {
  /** Id of the action; empty where the dialog was left. */
  action: string;
  value: string;
}

/** Shows a dialog and waits for the answer. */
export function ask({ title, why, field, actions }: Question): Promise<Reply> {
  const input =
    field &&
    el('input', {
      class: 'field-box',
      type: field.type ?? 'text',
      value: field.value ?? '',
      required: field.required ?? false,
      placeholder: field.hint,
      autocomplete: 'off',
    });
  const form = el(
    'form',
    { method: 'dialog' },
    el('h2', { id: 'site-dialog-title' }, title),
    why && el('p', {}, why),
    field && el('label', {}, field.label, input),
    el(
      'div',
      { class: 'site-actions' },
      ...actions.map(({ id, name, free, danger }, index) =>
        el(
          'button',
          {
            class: danger ? 'button danger' : index === 0 ? 'button primary' : 'button',
            value: id,
            formnovalidate: free ?? !field?.required,
          },
          name,
        ),
      ),
      el('button', { class: 'button plain', value: '', formnovalidate: true }, words.cancel),
    ),
  );
  const dialog = el('dialog', { class: 'site-dialog', 'aria-labelledby': 'site-dialog-title' }, form);
  document.body.append(dialog);
  const before = document.activeElement as HTMLElement | null;
  return new Promise((answer) => {
    dialog.addEventListener('close', () => {
      answer({ action: dialog.returnValue, value: input?.value.trim() ?? '' });
      dialog.remove();
      if (before?.isConnected) before.focus();
    });
    dialog.showModal();
  });
}

/** Hands a text over as a file. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = el('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file's name out of a title: without what file systems refuse. */
export function fileName(...parts: string[]): string {
  return parts
    .filter(Boolean)
    .join(' ')
    .replace(/[\\/:*?"<>|\s]+/g, '-');
}
