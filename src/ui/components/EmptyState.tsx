import type { ComponentChildren } from 'preact';

interface Props {
  /** What is missing, where it stands in a frame of its own with paragraphs about what to do. */
  title?: string;
  children?: ComponentChildren;
}

/** What a list says where there is nothing in it: why, and what to do. */
export function EmptyState({ title, children }: Props) {
  if (title === undefined) return <p class="quiet">{children}</p>;
  return (
    <div class="empty-state">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
