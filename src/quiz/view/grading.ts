import { prepareGrading } from '../../questions/kinds.ts';
import { deferred } from '../../ui/deferred.ts';

/** All that grading needs, and what is shown after it: a third of the quiz, which nobody needs before the first 确定. */
export const grading = deferred(async () => {
  const [parts] = await Promise.all([import('./graded-parts.ts'), prepareGrading()]);
  return parts;
});
