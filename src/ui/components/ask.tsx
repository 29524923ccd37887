/** Dialogs, and asking something in one. */
import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { uiText as words } from '#text/ui.ts';
import { closeOnBack } from '../close-on-back.ts';
import type { Draft } from '../draft.ts';
import { coverNow } from '../second-press.ts';

export interface Question {
  title: string;
  why?: string | undefined;
  field?:
    | {
        label: string;
        value?: string | undefined;
        hint?: string | undefined;
        type?: 'text' | 'datetime-local';
        required?: boolean;
        /** Characters that fit. */
        most?: number;
        /** Of a time. */
        min?: string;
        max?: string;
        /** What was typed is kept here for the next time, until it is used or given up. */
        draft?: Draft;
      }
    | undefined;
  /** What Enter in the field does where it is not the first action; null: nothing, as none is meant by the text. */
  enter?: string | null | undefined;
  /** Name of the button that leaves without an answer, where 取消 would be one. */
  leave?: string | undefined;
  /**
   * The first is the one that is proposed, once the field has what it needs; with Enter for none of them none is.
   * `free`: may be pressed with the field empty. `leaves`: does without what was typed, which waits for the next time.
   */
  actions: {
    id: string;
    name: string;
    detail?: string;
    free?: boolean;
    leaves?: boolean;
    danger?: boolean;
  }[];
}

export interface Reply {
  /** Id of the action; empty where the dialog was left. */
  action: string;
  value: string;
  /** Keeps what was typed for the next time after all: it came to nothing. */
  unused: () => void;
}

const TITLE = 'ask-title';
const PROBLEM = 'ask-problem';

/** What the button says that gives up; a dialog that is left by Back or Escape keeps what was typed. */
const GIVEN_UP = 'given up';

const isRight = (input: HTMLInputElement) =>
  input.validity.valid && (!input.required || input.value.trim() !== '');

function Asking({ title, why, field, actions, enter, leave = words.cancel }: Question) {
  const value = field?.draft?.read() ?? field?.value ?? '';
  const [filled, setFilled] = useState(!field?.required || value !== '');
  const enterKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || enter === undefined) return;
    event.preventDefault();
    const form = (event.currentTarget as HTMLInputElement).form!;
    if (enter !== null) form.querySelector<HTMLButtonElement>(`[value="${enter}"]`)!.click();
  };
  // Said below the field, in place of the browser's bubble, which leaves by itself and speaks the browser's language.
  const submit = (event: SubmitEvent) => {
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (!input || (event.submitter as HTMLButtonElement | null)?.formNoValidate) return;
    const right = isRight(input);
    input.nextElementSibling!.textContent = right ? '' : words.notFilled(field!.label);
    if (right) return;
    event.preventDefault();
    input.focus();
  };
  /** A problem that was said goes away once it is mended. */
  const look = ({ currentTarget: input }: { currentTarget: HTMLInputElement }) => {
    setFilled(isRight(input));
    field?.draft?.keep(input.value.trim());
    if (isRight(input)) input.nextElementSibling!.textContent = '';
  };
  const isProposed = (index: number, free = false) => index === 0 && enter !== null && (free || filled);
  return (
    <form method="dialog" noValidate onSubmit={submit}>
      <h2 id={TITLE}>{title}</h2>
      {why && <p>{why}</p>}
      {field && (
        <label>
          {field.label}
          <input
            class="field-box"
            type={field.type ?? 'text'}
            defaultValue={value}
            required={field.required ?? false}
            placeholder={field.hint}
            maxLength={field.most}
            min={field.min}
            max={field.max}
            onKeyDown={enterKey}
            onInput={look}
            autocomplete="off"
            aria-describedby={PROBLEM}
          />
          <span class="field-problem" id={PROBLEM} role="alert" />
        </label>
      )}
      <div class="actions">
        {actions.map(({ id, name, detail, free, danger }, index) => (
          <button
            key={id}
            class={danger ? 'button danger' : isProposed(index, free) ? 'button primary' : 'button'}
            value={id}
            formNoValidate={free ?? !field?.required}
          >
            {name}
            {detail && <small>{detail}</small>}
          </button>
        ))}
        <button class="button plain" value={GIVEN_UP} formNoValidate>
          {leave}
        </button>
      </div>
    </form>
  );
}

/** Shows a dialog and waits for the answer. While one is asked, a second press asks nothing: it is as if left. */
export async function ask(question: Question): Promise<Reply> {
  if (document.getElementById(TITLE)) return { action: '', value: '', unused: () => {} };
  const dialog = await openDialog(<Asking {...question} />, TITLE);
  const [by, value] = [dialog.returnValue, dialog.querySelector('input')?.value.trim() ?? ''];
  const { draft, value: proposed = '' } = question.field ?? {};
  const isUsed = question.actions.some(({ id, leaves }) => id === by && !leaves);
  const unused = () => draft?.keep(value === proposed ? '' : value);
  if (isUsed || by === GIVEN_UP) draft?.keep('');
  else unused();
  return { action: by === GIVEN_UP ? '' : by, value, unused };
}

/**
 * Shows a form in a dialog until it is left: the answer is the dialog's `returnValue`. The focus then
 * returns to where it was.
 *
 * @param title id of the heading
 */
export function openDialog(form: VNode, title: string, className = ''): Promise<HTMLDialogElement> {
  const dialog = document.createElement('dialog');
  dialog.className = `dialog ${className}`;
  dialog.setAttribute('aria-labelledby', title);
  render(form, dialog);
  document.body.append(dialog);
  const before = document.activeElement as HTMLElement | null;
  return new Promise((leave) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before?.isConnected) before.focus();
    });
    dialog.showModal();
    coverNow();
    void closeOnBack(dialog).then(() => leave(dialog));
  });
}
