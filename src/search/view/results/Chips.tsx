import type { ComponentChildren } from 'preact';

export interface ChipsProps {
  label: string;
  words: string[];
  choose: (word: string) => void;
  class?: string;
  /** Stands beside the label. */
  children?: ComponentChildren;
}

/** Words to choose from, as buttons. */
export function Chips({ label, words, choose, class: more, children }: ChipsProps) {
  return (
    <div class={more ? `search-chips ${more}` : 'search-chips'} role="group" aria-label={label}>
      <span class="search-label" aria-hidden="true">
        {label}
      </span>
      {children}
      {words.map((word) => (
        <button key={word} type="button" class="button search-chip" onClick={() => choose(word)}>
          {word}
        </button>
      ))}
    </div>
  );
}
