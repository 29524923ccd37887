/** Dialogs, and asking something in one. */
import { render, type VNode } from 'preact';
import { uiText as words } from '#text/ui.ts';

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
      }
    | undefined;
  /** What Enter in the field does where it is not the first action; null: nothing, as none is meant by the text. */
  enter?: string | null | undefined;
  /** The first is the one that is proposed. `free`: may be pressed with the field empty. */
  actions: { id: string; name: string; detail?: string; free?: boolean; danger?: boolean }[];
}

export interface Reply {
  /** Id of the action; empty where the dialog was left. */
  action: string;
  value: string;
}

const TITLE = 'ask-title';
const PROBLEM = 'ask-problem';

function Asking({ title, why, field, actions, enter }: Question) {
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
    const right = input.validity.valid && (!input.required || input.value.trim() !== '');
    input.nextElementSibling!.textContent = right ? '' : words.notFilled;
    if (right) return;
    event.preventDefault();
    input.focus();
  };
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
            defaultValue={field.value ?? ''}
            required={field.required ?? false}
            placeholder={field.hint}
            maxLength={field.most}
            min={field.min}
            max={field.max}
            onKeyDown={enterKey}
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
            class={danger ? 'button danger' : index === 0 ? 'button primary' : 'button'}
            value={id}
            formNoValidate={free ?? !field?.required}
          >
            {name}
            {detail && <small>{detail}</small>}
          </button>
        ))}
        <button class="button plain" value="" formNoValidate>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Shows a dialog and waits for the answer. While one is asked, a second press asks nothing: it is as if left. */
export async function ask(question: Question): Promise<Reply> {
  if (document.getElementById(TITLE)) return { action: '', value: '' };
  const dialog = await openDialog(<Asking {...question} />, TITLE);
  return { action: dialog.returnValue, value: dialog.querySelector('input')?.value.trim() ?? '' };
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
      leave(dialog);
      dialog.remove();
      if (before?.isConnected) before.focus();
    });
    dialog.showModal();
  });
}
