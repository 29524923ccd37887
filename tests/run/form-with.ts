import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { formOf, type Form } from '../../src/run/model/run.ts';
import { page, source } from '../procedure/example.ts';

/** The form of a page with this body. */
export function formWith(body: string): Form {
  const { outline } = page(source(body));
  const procedure = { slug: 'any', title: '随便', version: '1', outcome: '好了', ...outline };
  return formOf(
    procedure as unknown as Procedure,
    (id) => id,
    [],
    // A notice has no boxes to tick.
    (slug) =>
      ({
        ...{ title: `${slug}规程`, sections: [] },
        steps: slug === 'notice' ? [] : outline.steps,
      }) as unknown as Procedure,
  );
}
