import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { copyText } from '../../ui/export/copy-text.ts';
import type { Kept } from '../state/desk-state.ts';

/** The roles and sources that the site does not have yet, each as lines for its list. */
export function NewLines({ roles, sources }: Pick<Kept, 'roles' | 'sources'>) {
  const role = ({ id, name }: Kept['roles'][number]) =>
    [`- id: ${id}`, `  name: ${JSON.stringify(name)}`, `  summary: ${JSON.stringify(name)}`].join('\n');
  const source = ({ id, title }: Kept['sources'][number]) =>
    [`- id: ${id}`, `  title: ${JSON.stringify(title)}`, `  document: ${JSON.stringify(title)}`].join('\n');
  return (
    <>
      {roles.length > 0 && <Lines list="roles" text={roles.map(role).join('\n')} />}
      {sources.length > 0 && <Lines list="sources" text={sources.map(source).join('\n')} />}
    </>
  );
}

function Lines({ list, text }: { list: keyof typeof words.newLines; text: string }) {
  const [copied, setCopied] = useState<boolean>();
  const { title, why } = words.newLines[list];
  const id = `desk-new-${list}`;
  return (
    <section class="desk-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{why}</p>
      <pre class="desk-source">{text}</pre>
      <button type="button" class="button" onClick={() => void copyText(text).then(setCopied)}>
        {words.copy}
      </button>{' '}
      <span role="status">{copied === undefined ? '' : copied ? words.copied : words.notCopied}</span>
    </section>
  );
}
