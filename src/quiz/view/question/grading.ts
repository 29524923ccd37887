import { prepareGrading } from '../../../questions/kinds.ts';
import { deferred } from '../../../ui/loading/deferred.ts';

/** All that grading needs, and what is shown after it: a third of the quiz, which nobody needs before the first 确定. */
export const grading = deferred(async () => {
  const prepared = prepareGrading();
  const { GradedQuestion, Result } = await import('./graded-parts.ts');
  await prepared;
  return { GradedQuestion, Result };
});
