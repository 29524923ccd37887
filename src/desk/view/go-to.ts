/** Leads to what is wrong: to its field in the form, or to its line in the text. */
import { unfold } from '../form/blocks/Near.tsx';
import { domId } from '../form/form-context.ts';

/** What can have the keyboard. */
const KEYED = 'input, textarea, select, button, [tabindex]';

/** The field of a path, or the part that it belongs to; what is folded is opened first. */
export function focusPath(path: string): void {
  if (unfold(path)) return void requestAnimationFrame(() => focusPath(path));
  const field = document.getElementById(domId(path));
  const [part = ''] = path.split('@');
  const target =
    field ??
    document.getElementById(domId(part)) ??
    document.querySelector<HTMLElement>(`[data-path="${CSS.escape(part)}"]`) ??
    document.querySelector<HTMLElement>('.desk-form');
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  const within = target?.matches(KEYED) ? target : target?.querySelector<HTMLElement>(KEYED);
  within?.focus();
  target?.scrollIntoView({ block: 'center' });
}

/** The field or part of a path, or the nearest that is there of what it stood in. */
export function focusNear(path: string): void {
  for (let at = path; at; at = at.replace(/[/@~#]?[^/@~#]*$/, ''))
    if (document.getElementById(domId(at)) || document.querySelector(`[data-path="${CSS.escape(at)}"]`))
      return focusPath(at);
  document.querySelector<HTMLElement>('.desk-form, #desk-text')?.focus();
}

export function focusLine(line: number): void {
  const text = document.querySelector<HTMLTextAreaElement>('#desk-text');
  if (!text) return;
  const lines = text.value.split('\n');
  const begin = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(begin, begin + (lines[line - 1]?.length ?? 0));
}
