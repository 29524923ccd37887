import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';

/** Longer texts a browser puts in line by line, for which it takes its time: they are put in at once. */
const LONG = 10_000;
/** A text of more lines scrolls within its field: laid out at its full height it would hold up the page. */
const TALL = 1000;

/** The file as text, with the numbers of its lines. */
export function TextView({ text, onText }: { text: string; onText: (text: string) => void }) {
  const lines = text.split('\n').length;
  const isTall = lines > TALL;
  const [[first, seen], setSeen] = useState([0, 0]);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where one goes on behind what was put in. */
  const caret = useRef<number>();
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    field.current!.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  const look = () => {
    const { scrollTop, clientHeight } = field.current!;
    const height = parseFloat(getComputedStyle(field.current!).lineHeight);
    setSeen([Math.floor(scrollTop / height), Math.ceil(clientHeight / height)]);
  };
  useEffect(() => {
    if (isTall) look();
  }, [isTall]);
  const count = isTall ? Math.min(seen, lines - first) : lines;
  return (
    <div class="desk-source-view" data-tall={isTall ? '' : undefined}>
      <pre aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (isTall ? first : 0) + index + 1).join('\n')}
      </pre>
      <textarea
        id="desk-text"
        ref={field}
        aria-label={words.asText}
        rows={isTall ? undefined : lines + 1}
        spellcheck={false}
        wrap="off"
        value={text}
        onScroll={() => isTall && look()}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted.length < LONG) return;
          event.preventDefault();
          const { currentTarget: field } = event;
          const { value, selectionStart, selectionEnd } = field;
          const put = pasted.replace(/\r\n?/g, '\n');
          caret.current = selectionStart + put.length;
          // Shown with the page: laid out now it would be laid out twice.
          onText(value.slice(0, selectionStart) + put + value.slice(selectionEnd));
        }}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}
