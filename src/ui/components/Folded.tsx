import type { ComponentChildren } from 'preact';

interface Props {
  summary: ComponentChildren;
  children: ComponentChildren;
}

/** What is shown on demand, below what it is about. */
export function Folded({ summary, children }: Props) {
  return (
    <details class="folded">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
