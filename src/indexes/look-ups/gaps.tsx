import { gapsText as text, lookUpText } from '#text/look-up.ts';
import { Tag } from '../../ui/components/Tag.tsx';
import { url } from '../../ui/url.ts';
import { askNow } from '#text/ask-now.ts';
import { whomIn, concerned } from '../../procedure/model/vocabulary.ts';
import type { Content, LookUp } from '../look-ups.ts';
import { ByDomain } from '../view/ByDomain.tsx';
import { OPEN_KINDS, openEntries, openLines, type OpenLine } from '../model/open-points.ts';

/** The name of an owner as a value of the filter, which parts values by blanks. */
const ownerId = (owner: string) => owner.replace(/\s+/g, '-');

/** Every open point, by domain and by who has to settle it. */
export default function GapList({ procedures, domains, roles, ask }: Content): LookUp {
  const entries = openLines(openEntries(procedures));
  const owners = [...new Set(entries.map(([{ owner }]) => owner))];
  const kinds = OPEN_KINDS.filter((kind) => entries.some(([{ what }]) => what === kind));
  return {
    total: entries.length,
    places: entries.flat(),
    owners: owners.map((name) => ({ id: ownerId(name), name })),
    buttons: {
      field: 'what',
      label: text.kind,
      choices: kinds.map((id) => ({ id, name: text.kinds[id] })),
    },
    file: { path: 'gaps.csv', name: text.file },
    Entries: () => (
      <ByDomain {...{ entries, domains }} domainOf={([{ domain }]) => domain} unit={lookUpText.gaps.unit}>
        {(own) => [
          whomNow(ask && whomIn(ask, own[0]?.[0].domain)),
          ...[...Map.groupBy(own, ([{ owner }]) => owner)].map(([owner, list]) => (
            <section class="gap-owner" data-group="">
              <h3>{text.ownerHas(owner)}</h3>
              <ul class="gaps">
                {list.map((line) => (
                  <GapEntry
                    line={line}
                    roles={concerned(
                      line.flatMap((entry) => entry.roles),
                      roles,
                    )}
                  />
                ))}
              </ul>
            </section>
          )),
        ]}
      </ByDomain>
    ),
  };
}

/** Whom staff are told to ask until then. */
const whomNow = (whom: string | undefined) => whom !== undefined && <p class="quiet">{askNow(whom)}</p>;

function GapEntry({ line, roles }: { line: OpenLine; roles: string[] }) {
  const [entry] = line;
  const { slug, title, name, what, anchor } = entry;
  const place = (anchor: string) => url(`procedures/${slug}/#${anchor}`);
  return (
    <li
      data-entry=""
      data-domain={entry.domain}
      data-role={roles.join(' ')}
      data-owner={ownerId(entry.owner)}
      data-what={what}
    >
      {what === 'doer' ? (
        <p>
          {text.nobodyIn(title, line.length)}
          {line.map((step) => (
            <a key={step.anchor} class="gap-place" href={place(step.anchor)}>
              {step.name}
            </a>
          ))}
        </p>
      ) : (
        <>
          <p>
            {what === 'legal' && <Tag>{text.kinds.legal}</Tag>} {entry.text}
          </p>
          <a class="gap-place" href={place(anchor)}>
            {name === undefined ? title : `${title} · ${name}`}
          </a>
        </>
      )}
      <p class="gap-decided">{text.decided}</p>
    </li>
  );
}
