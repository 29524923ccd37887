import { COMMA } from '#text/punctuation.ts';
import { indexText } from '#text/index.ts';
import { lookUpText } from '#text/look-up.ts';
import { namer } from '../../procedure/content/collection.ts';
import { url } from '../../ui/url.ts';
import { concerned } from '../../procedure/model/vocabulary.ts';
import type { Content, LookUp } from '../look-ups.ts';
import { limits, SCALES } from '../model/indexes.ts';
import { sortKey, typed } from '#language/order.ts';
import { ByDomain } from '../view/ByDomain.tsx';

/** Every step with a limit, by domain, as tables that can be sorted. */
export default function LimitList({ procedures, domains, roles }: Content): LookUp {
  const entries = limits(procedures);
  const roleName = namer(roles);
  const scales = SCALES.filter((scale) => entries.some((entry) => entry.scale === scale));
  return {
    total: entries.length,
    places: entries,
    buttons: {
      field: 'scale',
      label: indexText.scale,
      choices: scales.map((id) => ({ id, name: indexText.scales[id] })),
    },
    sorts: [
      { id: '', name: indexText.sortLimit },
      { id: 'page', name: indexText.sortPage },
    ],
    Entries: () => (
      <ByDomain {...{ entries, domains }} domainOf={({ domain }) => domain} unit={lookUpText.limits.unit}>
        {(own) => (
          <table class="cards limit-table">
            <thead>
              <tr>
                {indexText.limitColumns.map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {own.map((entry) => (
                <tr
                  data-entry=""
                  data-domain={entry.domain}
                  data-role={concerned(entry.roles, roles).join(' ')}
                  data-scale={entry.scale}
                  data-words={typed(`${entry.name}${entry.title}`)}
                  data-sort-page={sortKey(entry.title)}
                >
                  <th scope="row" class="card-key">
                    {entry.limit}
                    {entry.notes.length > 0 && <small>{entry.notes.join(COMMA)}</small>}
                  </th>
                  <td class="card-name">
                    <a href={url(`procedures/${entry.slug}/#${entry.id}`)}>{entry.name}</a>
                  </td>
                  <td>{entry.roles.map(roleName).join(indexText.listSeparator)}</td>
                  <td>
                    <a href={url(`procedures/${entry.slug}/`)}>{entry.title}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ByDomain>
    ),
  };
}
