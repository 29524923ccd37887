import type { ComponentChildren } from 'preact';

/** What a list says where there is nothing in it yet: why, and what to do. */
export function EmptyState({ children }: { children: ComponentChildren }) {
  return <p class="empty-state quiet">{children}</p>;
}
