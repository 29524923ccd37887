import { runText as words } from '#text/run.ts';

/** Lines to sign on, for paper only. `class`: where they stand below a list that nobody has begun. */
export function Signatures({ class: more }: { class?: string }) {
  return (
    <dl class={more ? `run-signatures ${more}` : 'run-signatures'} aria-hidden={more ? 'true' : undefined}>
      {words.signatures.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd></dd>
        </div>
      ))}
    </dl>
  );
}
