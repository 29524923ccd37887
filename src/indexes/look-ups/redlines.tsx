import { lookUpText } from '#text/look-up.ts';
import { url } from '../../ui/url.ts';
import { concerned } from '../../procedure/model/vocabulary.ts';
import type { Content, LookUp } from '../look-ups.ts';
import { redLines } from '../model/indexes.ts';
import { ByDomain } from '../view/ByDomain.tsx';
import { typed } from '#language/order.ts';

/** Every red line, by domain and page. */
export default function RedLineList({ procedures, domains, roles }: Content): LookUp {
  const entries = redLines(procedures);
  return {
    total: entries.length,
    places: entries,
    holdsForAll: true,
    Entries: () => (
      <ByDomain {...{ entries, domains }} domainOf={({ domain }) => domain} unit={lookUpText.redlines.unit}>
        {(own) =>
          [...Map.groupBy(own, ({ slug }) => slug)].map(([slug, list]) => (
            <section class="redline-page" data-group="">
              <h3>
                <a class="name-link" href={url(`procedures/${slug}/`)}>
                  {list[0]!.title}
                </a>
              </h3>
              <ul class="redlines">
                {list.map((entry) => (
                  <li
                    data-entry=""
                    data-domain={entry.domain}
                    data-role={concerned(entry.roles, roles).join(' ')}
                    data-words={`${entry.title} ${typed(entry.title)}`}
                  >
                    <p>{entry.text}</p>
                    {entry.id && (
                      <a class="redline-place" href={url(`procedures/${slug}/#${entry.id}`)}>
                        {entry.name}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </ByDomain>
    ),
  };
}
