import type { ComponentChildren } from 'preact';

interface Props {
  /** What it tells, which gives its colour; absent where it is one fact among others. */
  kind?: 'limit' | 'record' | 'redline' | 'done' | undefined;
  class?: string | undefined;
  id?: string | undefined;
  hidden?: boolean | undefined;
  children: ComponentChildren;
}

/** A short fact beside a name: a role, a limit, a record. */
export function Tag({ kind, class: more, id, hidden, children }: Props) {
  return (
    <span class={['tag', kind, more].filter(Boolean).join(' ')} id={id} hidden={hidden}>
      {children}
    </span>
  );
}
