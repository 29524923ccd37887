/** The pages that the site has now, for runs that are shown away from theirs. */
import { useEffect, useState } from 'preact/hooks';
import { url } from '../../ui/url.ts';

/** Titles of the pages that have a checklist, by slug. */
type KnownPages = ReadonlyMap<string, string>;

/** Asked for once. */
let pages: Promise<KnownPages | undefined> | undefined;

/** Undefined where the network fails: then nothing is known. */
async function fetchPages(): Promise<KnownPages | undefined> {
  try {
    const answer = await fetch(url('checklists.json'));
    return new Map(Object.entries((await answer.json()) as Record<string, string>));
  } catch {
    return undefined;
  }
}

/**
 * @param wanted false where nothing is to be asked yet
 * @returns what was found, with `answered` false while it is on its way
 */
export function useKnownPages(wanted: boolean): { answered: boolean; known?: KnownPages | undefined } {
  const [found, setFound] = useState<{ answered: boolean; known?: KnownPages | undefined }>({
    answered: false,
  });
  useEffect(() => {
    if (wanted) void (pages ??= fetchPages()).then((known) => setFound({ answered: true, known }));
  }, [wanted]);
  return found;
}
