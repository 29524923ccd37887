/** What a graded question of each kind shows, found by its folder. */
import { own } from '../ui/own.ts';
import { kindOf, type Question, type Response } from './kinds.ts';
import type { FeedbackModule } from './question.ts';

const FEEDBACKS = import.meta.glob<FeedbackModule<Question, Response>>('./*/feedback.tsx', { eager: true });

export function feedbackOf(question: Question): FeedbackModule<Question, Response> {
  return own(FEEDBACKS, `./${kindOf(question).folder}/feedback.tsx`)!;
}
