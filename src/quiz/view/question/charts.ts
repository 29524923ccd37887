import { deferred } from '../../../ui/hooks/deferred.ts';

/** The flowchart beside a question, loaded with the first question that is answered on it. */
export const charts = deferred(() => import('./Chart.tsx'));
