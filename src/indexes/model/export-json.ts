/** What other programs may read of the site. `format` grows by one when a field changes its meaning or goes. */
import { items, type Procedure } from '../../procedure/model/procedure.ts';

const FORMAT = 1;

/** `/procedures.json`: every page in short, in reading order. `page` and `json` are addresses. */
export function listing(procedures: Procedure[], address: (path: string) => string) {
  return {
    format: FORMAT,
    procedures: procedures.map((procedure) => {
      const { slug, title, summary, kind, domain, roles, keywords, version, updated, reviewBy } = procedure;
      return {
        ...{ slug, title, summary, kind, domain, roles, keywords, version, updated, reviewBy },
        steps: procedure.steps.length,
        items: items(procedure).length,
        questions: procedure.questions.length,
        page: address(`procedures/${slug}/`),
        json: address(`procedures/${slug}.json`),
      };
    }),
  };
}

/** `/procedures/<slug>.json`: the whole model of one page. */
export function single(procedure: Procedure, address: (path: string) => string) {
  const { slug, ...rest } = procedure;
  return { format: FORMAT, slug, page: address(`procedures/${slug}/`), ...rest };
}
