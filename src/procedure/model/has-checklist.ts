import { USES } from '../../site/site.ts';
import { items, type Procedure } from './procedure.ts';

/** True where a procedure can be carried out on the site: it has something to tick, and the site has checklists. */
export const hasChecklist = (procedure: Pick<Procedure, 'steps' | 'sections'>): boolean =>
  USES.checklist && items(procedure).length > 0;
