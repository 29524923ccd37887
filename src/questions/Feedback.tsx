/** What a graded question of each kind shows, found by its folder. */
import { own } from '../ui/own.ts';
import { grade, kindOf, rightInWords, type Question, type Response } from './kinds.ts';
import type { FeedbackModule, FeedbackProps } from './question.ts';

type Props = FeedbackProps<Question, Response>;

const MODULES = import.meta.glob<FeedbackModule<Question, Response>>('./*/feedback.tsx', { eager: true });
const moduleOf = (question: Question) => own(MODULES, `./${kindOf(question).folder}/feedback.tsx`)!;

/** The given and the right answer; once `prepareGrading` is through. */
export function Feedback(props: Pick<Props, 'question' | 'shown' | 'response'>) {
  const { question, response } = props;
  const module = moduleOf(question);
  return (
    <module.Feedback {...props} parts={grade(question, response).parts} answers={rightInWords(question)} />
  );
}

/** Why each part is right or wrong, where there is more than the explanation. */
export function Reasons({ question }: Pick<Props, 'question'>) {
  const module = moduleOf(question);
  return module.Reasons ? <module.Reasons question={question} /> : null;
}
