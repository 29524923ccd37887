import { indexText } from '#text/index.ts';

/** The id of what stands under a letter; it lies in the fold, so that a link to it opens this. */
export const letterId = (letter: string) => `letter-${letter === '#' ? '0' : letter.toLowerCase()}`;

/** The letters of a list as a strip that stays in sight: one press leads to any of them. */
export function LetterRail({ letters }: { letters: readonly string[] }) {
  return (
    <nav class="letter-rail" aria-label={indexText.letters}>
      {letters.map((letter) => (
        <a key={letter} href={`#${letterId(letter)}`}>
          {letter}
        </a>
      ))}
    </nav>
  );
}
