import { deskText as words } from '#text/desk.ts';

/** The file as text, with the numbers of its lines. */
export function TextView({ text, onText }: { text: string; onText: (text: string) => void }) {
  const lines = text.split('\n').length;
  return (
    <div class="desk-source-view">
      <pre aria-hidden="true">{Array.from({ length: lines }, (_, index) => index + 1).join('\n')}</pre>
      <textarea
        id="desk-text"
        aria-label={words.asText}
        rows={lines + 1}
        spellcheck={false}
        wrap="off"
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}
