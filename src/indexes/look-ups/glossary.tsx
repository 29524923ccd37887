import { indexText } from '#text/index.ts';
import { lookUpText } from '#text/look-up.ts';
import { namer } from '../../procedure/content/collection.ts';
import { url } from '../../ui/url.ts';
import type { Content, LookUp } from '../look-ups.ts';
import { typed } from '#language/order.ts';
import { ByLetter } from '../view/ByLetter.tsx';

/** Every term with its meaning. */
export default function TermList({ glossary, domains }: Content): LookUp {
  const domainName = namer(domains);
  const entries = glossary.map((term) => ({ ...term, name: term.term }));
  return {
    total: entries.length,
    places: entries,
    Entries: () => (
      <ByLetter class="term-list" entries={entries} unit={lookUpText.glossary.unit}>
        {({ term, aliases, meaning, domain }) => (
          <div data-entry="" data-domain={domain} data-words={typed(term)} id={term}>
            <dt>
              {term}
              {aliases.length > 0 && <small>{aliases.join(indexText.listSeparator)}</small>}
            </dt>
            <dd>
              {meaning}
              {domain && (
                <>
                  {/* A blank and no margin: a link that begins a line is not indented. */}
                  {'\u2002'}
                  <a class="term-domain" href={url(`domains/${domain}/`)}>
                    {domainName(domain)}
                  </a>
                </>
              )}
            </dd>
          </div>
        )}
      </ByLetter>
    ),
  };
}
