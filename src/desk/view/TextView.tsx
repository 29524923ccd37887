import { deskText as words } from '#text/desk.ts';

/** Longer texts a browser puts in line by line, for which it takes its time: they are put in at once. */
const LONG = 10_000;

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
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted.length < LONG) return;
          event.preventDefault();
          const { currentTarget: field } = event;
          field.setRangeText(pasted.replace(/\r\n?/g, '\n'), field.selectionStart, field.selectionEnd, 'end');
          onText(field.value);
        }}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}
