import { useLayoutEffect, useRef } from 'preact/hooks';

/** What was just done, in the place of the button that did it: it gets the focus, and is read out by that. */
export function Said({ text }: { text: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (text) line.current?.focus();
  }, [text]);
  return (
    <p class="changed-said" tabIndex={-1} ref={line}>
      {text}
    </p>
  );
}
