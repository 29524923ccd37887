/** The roles and sources that the site does not have yet, and what is to be done with them. */
import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { copyText } from '../../ui/export/copy-text.ts';
import { download } from '../../ui/export/download.ts';
import { newEntriesFile, newEntriesText } from '../send/new-entries.ts';
import type { Kept } from '../state/desk-state.ts';

export function NewLines({ roles, sources }: Pick<Kept, 'roles' | 'sources'>) {
  const [said, setSaid] = useState('');
  const text = newEntriesText({ roles, sources });
  const [file] = newEntriesFile({ roles, sources });
  if (!file) return null;
  const { title, why, names } = words.newLines;
  return (
    <section class="desk-card" aria-labelledby="desk-new-entries">
      <h2 id="desk-new-entries">{title}</h2>
      <p>
        {names(
          roles.map(({ name }) => name),
          sources.map((source) => source.title),
        )}
      </p>
      <p>{why}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            download(file.name, file, file.type);
            setSaid(words.downloaded(file.name));
          }}
        >
          {words.newLines.asFile}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void copyText(text).then((done) => setSaid(done ? words.copied : words.notCopied))}
        >
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </p>
      <details>
        <summary>{words.newLines.lines}</summary>
        <pre class="desk-source">{text}</pre>
      </details>
    </section>
  );
}
