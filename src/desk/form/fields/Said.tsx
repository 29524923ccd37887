import { deskText as words } from '#text/desk.ts';
import { inPlainWords } from '../../state/in-plain-words.ts';
import { mendOf } from '../mends.ts';
import { domId, useForm } from '../form-context.ts';

const saidId = (path: string): string => `${domId(path)}-said`;

/** What the check says of a part of the page, beside it, with a button where the desk can mend it. */
export function Said({ path }: { path: string }) {
  const form = useForm();
  const said = form.messages.get(path) ?? [];
  if (said.length === 0) return null;
  return (
    <ul class="desk-said" id={saidId(path)}>
      {said.map((diagnostic, index) => {
        const mend = mendOf(diagnostic, path, form);
        return (
          <li key={index} data-severity={diagnostic.severity}>
            <strong>{words.severity[diagnostic.severity]}</strong>{' '}
            {inPlainWords(diagnostic.message, form.places)}
            {mend && (
              <button type="button" class="button" onClick={() => form.change(mend.changes)}>
                {mend.name}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a field says of itself to whoever does not see what stands beside it. */
export function describedBy(path: string, messages: ReadonlyMap<string, readonly { severity: string }[]>) {
  const said = messages.get(path);
  if (!said) return {};
  return {
    'aria-describedby': saidId(path),
    ...(said.some(({ severity }) => severity === 'error') && { 'aria-invalid': true as const }),
  };
}
