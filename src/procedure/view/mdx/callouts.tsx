import type { ComponentChildren } from 'preact';
import { procedureText as text } from '#text/procedure.ts';

interface Props {
  children: ComponentChildren;
}

/** Something to know that is nothing to do. */
export function Note({ children }: Props) {
  return <Callout name={text.note}>{children}</Callout>;
}

/** A red line: what is forbidden. */
export function Warn({ children }: Props) {
  return (
    <Callout name={text.redLine} looks="warn">
      {children}
    </Callout>
  );
}

/** What an old rule said and what must be checked against the law before it is used. */
export function Legal({ point, children }: Props & { point: string }) {
  return (
    <Callout name={text.legal} looks="legal" id={`open-${point}-mark`}>
      {children}
    </Callout>
  );
}

interface CalloutProps extends Props {
  name: string;
  looks?: 'warn' | 'legal';
  id?: string;
}

function Callout({ name, looks, id, children }: CalloutProps) {
  return (
    <div class={looks ? `callout ${looks}` : 'callout'} role="note" aria-label={name} id={id}>
      <p class="callout-name">{name}</p>
      {children}
    </div>
  );
}
