import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
}

/** A time limit among the words of a step. */
export function Limit({ children }: Props) {
  return <span class="limit">{children}</span>;
}
