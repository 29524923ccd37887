/** What other programs may read of the site; README.md lists it. */
import { items, type Procedure } from '../../procedure/model/procedure.ts';
import { countOpen } from './open-points.ts';

/** Grows by one when a field changes its meaning or goes. */
const FORMAT = 1;
/** Grows behind the point when a field is added. */
const SCHEMA = `${FORMAT}.2`;

/** What a page means, by the hash that marks of readers keep, and who approved that; absent where nobody is on record. */
export interface Approved {
  meaning: string;
  approvedBy?: string | undefined;
}

/** `/procedures.json`: every page in short, in reading order. `page` and `json` are addresses. */
export function listing(
  procedures: Procedure[],
  address: (path: string) => string,
  approved: (slug: string) => Approved,
) {
  return {
    format: FORMAT,
    schema: SCHEMA,
    procedures: procedures.map((procedure) => {
      const {
        slug,
        title,
        summary,
        kind,
        domain,
        roles,
        keywords,
        owner,
        version,
        updated,
        reviewBy,
        every,
      } = procedure;
      const { meaning, approvedBy } = approved(slug);
      const open = countOpen([procedure]);
      return {
        ...{ slug, title, summary, kind, domain, roles, keywords, owner, version, updated, reviewBy, every },
        ...{ meaning, approvedBy },
        steps: procedure.steps.length,
        items: items(procedure).length,
        questions: procedure.questions.length,
        gaps: open.gap,
        legal: open.legal,
        page: address(`procedures/${slug}/`),
        json: address(`procedures/${slug}.json`),
      };
    }),
  };
}

/** `/procedures/<slug>.json`: the whole model of one page. */
export function single(procedure: Procedure, address: (path: string) => string) {
  const { slug, steps, ...rest } = procedure;
  return {
    format: FORMAT,
    schema: SCHEMA,
    slug,
    page: address(`procedures/${slug}/`),
    ...rest,
    // Schema 1.0 knew one limit.
    steps: steps.map((step) => {
      const [first] = step.limits;
      return first ? { ...step, limit: first.text, within: first.within } : step;
    }),
  };
}
