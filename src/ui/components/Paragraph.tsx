import { noBreak } from '#language/line-breaks/no-break.ts';

/** So many characters at its end stay on one line, or a single word would stand alone on the last. */
const END = 5;

interface Props {
  class?: string;
  text: string;
}

/** A paragraph of plain text whose lines end where they may. */
export function Paragraph({ class: name, text }: Props) {
  const characters = [...noBreak(text)];
  return (
    <p class={name}>
      {characters.slice(0, -END).join('')}
      <span class="unbroken">{characters.slice(-END).join('')}</span>
    </p>
  );
}
