/** Somebody says that another id is theirs as well: the leader says what holds. */
import { teamText as words } from '#text/team.ts';
import { put } from '../../../storage/records/lww-map.ts';
import type { OpenBook } from '../use-book.ts';

export function Claims({ book: { claims, stored, note } }: { book: OpenBook }) {
  const nameOf = (id: string) => stored.find((person) => person.id === id)?.name ?? id;
  const decide = (claimed: string, into: string | null) =>
    note((notes) => ({ ...notes, same: put(notes.same, claimed, into, Date.now()) }));
  return (
    <>
      {claims.map(({ of, claimed }) => (
        <div key={`${of} ${claimed}`} class="callout">
          <p>{words.claim(nameOf(of), nameOf(claimed))}</p>
          <p class="actions">
            <button class="button" type="button" onClick={() => void decide(claimed, of)}>
              {words.claimYes}
            </button>
            <button class="button" type="button" onClick={() => void decide(claimed, null)}>
              {words.claimNo}
            </button>
          </p>
        </div>
      ))}
    </>
  );
}
