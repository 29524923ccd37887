/** What is shown once something is graded, in one file that is loaded then. */
export { Result } from '../../result/Result.tsx';
export { GradedQuestion } from './GradedQuestion.tsx';
