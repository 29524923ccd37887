import { allProcedures } from '../../procedure/content/collection.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';

/** A page for each procedure of this sort, under its slug. */
export async function pathsOf(isWanted: (procedure: Procedure) => boolean = () => true) {
  const procedures = await allProcedures();
  return procedures
    .filter(isWanted)
    .map((procedure) => ({ params: { slug: procedure.slug }, props: { procedure } }));
}
