/** What the desk knows of the rest of the site: what can be chosen, and what the check of a page looks at. */
import type { Page } from '../../procedure/lint/page.ts';
import type { Vocabulary } from '../../procedure/model/vocabulary.ts';
import { START_OF_FILE } from '../../syntax/diagnostic.ts';

/** Of another page what names, calls and the same limits on two pages are compared by. */
export type KnownPage = Pick<
  Page,
  'file' | 'slug' | 'outline' | 'references' | 'headings' | 'explained' | 'whole'
> & { sound: Pick<Page['sound'], 'title' | 'domain' | 'related'> };

export interface DeskData {
  vocabulary: Vocabulary;
  pages: KnownPage[];
  /** The site has no quizzes: nobody misses questions. */
  withoutQuiz: boolean;
}

/** What of a page the desk is told; questions and drawings concern no other page. */
export const known = ({
  file,
  slug,
  outline,
  references,
  headings,
  whole,
  sound: { title, domain, related },
}: Page): KnownPage => ({
  file,
  slug,
  sound: {
    ...(title !== undefined && { title }),
    ...(domain !== undefined && { domain }),
    ...(related && { related }),
  },
  outline: { ...outline, questions: [], diagrams: [], openPoints: [], redLines: [] },
  references: references.filter(({ kind }) => kind !== 'picture'),
  headings,
  explained: [],
  whole,
});

/** The same again as a page that can be looked at. */
export const asPage = (page: KnownPage): Page => ({
  ...page,
  matter: undefined,
  findings: [],
  placeOf: () => START_OF_FILE,
});
