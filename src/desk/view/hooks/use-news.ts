/** What has become of the page of the site that a file was begun from. */
import { useEffect, useState } from 'preact/hooks';
import { hash } from '../../../procedure/model/procedure.ts';
import type { DeskState } from '../../state/desk-state.ts';
import { siteText } from '../from-site.ts';

export interface News {
  /** The page as the site has it now; undefined where there is none, or it could not be had. */
  text: string | undefined;
  /** It is not the one that this file was begun from. */
  isOther: boolean;
}

export function useNews({ page }: Pick<DeskState, 'page'>): News {
  const [text, setText] = useState<string>();
  const slug = page?.slug;
  useEffect(() => {
    // Without a network nothing is said.
    if (slug !== undefined) void siteText(slug).then(setText, () => {});
  }, [slug]);
  return { text, isOther: text !== undefined && page !== undefined && hash(text) !== page.hash };
}
