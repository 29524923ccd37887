import type { ComponentChildren } from 'preact';

interface Props {
  summary: ComponentChildren;
  /** Shown from the start. */
  open?: boolean | undefined;
  children: ComponentChildren;
}

/** What is shown on demand, below what it is about. */
export function Folded({ summary, open, children }: Props) {
  return (
    <details class="folded" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
