import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { copyText } from '../../ui/export/copy-text.ts';
import type { DeskState } from '../state/desk-state.ts';

/** The roles that the site does not have yet, as lines for `roles.yaml`. */
export function NewRoles({ roles }: { roles: DeskState['roles'] }) {
  const [copied, setCopied] = useState<boolean>();
  const lines = roles
    .flatMap(({ id, name }) => [
      `- id: ${id}`,
      `  name: ${JSON.stringify(name)}`,
      `  summary: ${JSON.stringify(name)}`,
    ])
    .join('\n');
  return (
    <section class="desk-card" aria-labelledby="desk-new-roles">
      <h2 id="desk-new-roles">{words.newRoles}</h2>
      <p>{words.newRolesWhy}</p>
      <pre class="desk-source">{lines}</pre>
      <button type="button" class="button" onClick={() => void copyText(lines).then(setCopied)}>
        {words.copy}
      </button>{' '}
      <span role="status">{copied === undefined ? '' : copied ? words.copied : words.notCopied}</span>
    </section>
  );
}
