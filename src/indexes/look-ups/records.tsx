import { indexText } from '#text/index.ts';
import { lookUpText } from '#text/look-up.ts';
import { namer } from '../../procedure/content/collection.ts';
import { url } from '../../ui/url.ts';
import { recordPath, concerned } from '../../procedure/model/vocabulary.ts';
import type { Content, LookUp } from '../look-ups.ts';
import { records } from '../model/indexes.ts';
import { typed } from '#language/order.ts';
import { ByLetter } from '../view/ByLetter.tsx';

/** Every form with the steps that use it. */
export default function RecordList({ procedures, roles, records: forms }: Content): LookUp {
  const entries = records(procedures);
  const roleName = namer(roles);
  const nameOf = (name: string) => {
    const path = recordPath(name, forms);
    return path === undefined ? name : <a href={url(path)}>{name}</a>;
  };
  return {
    total: entries.length,
    places: entries.flatMap(({ uses }) => uses),
    Entries: () => (
      <ByLetter class="record-list" entries={entries} unit={lookUpText.records.unit}>
        {({ name, uses }) => (
          <div
            data-entry=""
            data-domain={uses.map(({ domain }) => domain).join(' ')}
            data-role={concerned(
              uses.flatMap((use) => use.roles),
              roles,
            ).join(' ')}
            data-words={typed(name)}
          >
            <dt>{nameOf(name)}</dt>
            {uses.map((use) => (
              <dd>
                <a href={url(`procedures/${use.slug}/#${use.id}`)}>
                  <span>{use.name}</span>
                  <small>
                    {use.title} · {use.roles.map(roleName).join(indexText.listSeparator)}
                  </small>
                </a>
              </dd>
            ))}
          </div>
        )}
      </ByLetter>
    ),
  };
}
