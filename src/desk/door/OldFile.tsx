/** The way to the door: an old document is chosen, or dropped. */
import { doorText as words } from '#text/desk-door.ts';

/** True of what no page of a handbook is kept in. */
export const isOld = ({ name }: File): boolean => !/\.mdx$/i.test(name);

export function OldFile({ onFile }: { onFile: (file: File) => void }) {
  return (
    <label class="button door-choose" title={words.openWhat}>
      {words.open}
      <input
        type="file"
        class="visually-hidden"
        accept=".docx,.txt,.md,.markdown,.html,.htm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
