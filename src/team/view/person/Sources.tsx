/** Where a member's records came from: each share, its seal, and what that proves and what not. */
import { teamText as words } from '#text/team.ts';
import { dayOf, momentOf } from '../../../run/limits/dates.ts';
import { Folded } from '../../../ui/components/Folded.tsx';
import type { Received } from '../../book/book.ts';
import { devicesWithOtherKeys } from '../../book/other-keys.ts';
import type { PersonFacts } from '../../book/cells.ts';

const sealOf = ({ state, key }: Received): string =>
  state === 'signed'
    ? words.seals.signed(key)
    : state === 'unsure'
      ? words.seals.unsure(key)
      : words.seals.unsigned;

export function Sources({ person: { received } }: { person: PersonFacts }) {
  const others = devicesWithOtherKeys(received);
  const devices = new Set(received.map(({ device }) => device)).size;
  return (
    <div class="team-screen">
      {others.length > 0 && <p class="callout warn">{words.otherKey}</p>}
      {devices > 1 && <p>{words.devices(devices)}</p>}
      <Folded summary={words.source}>
        <ul class="team-list">
          {received.toReversed().map((one) => (
            <li key={one.digest}>
              <span>
                {words.sourceLine(
                  momentOf(one.made),
                  one.number,
                  one.since === undefined ? '' : dayOf(one.since),
                )}
                <br />
                <small class="quiet">{sealOf(one)}</small>
              </span>
            </li>
          ))}
        </ul>
        <p class="quiet">{words.sealsWhy}</p>
      </Folded>
    </div>
  );
}
