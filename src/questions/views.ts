/** How each kind is shown, found by its folder. */
import { own } from '../ui/own.ts';
import { kindOf, type Question, type Response } from './kinds.ts';
import type { ViewModule } from './question.ts';

const VIEWS = import.meta.glob<ViewModule<Question, Response>>('./*/view.tsx', { eager: true });

export function viewOf(question: Question): ViewModule<Question, Response> {
  return own(VIEWS, `./${kindOf(question).folder}/view.tsx`)!;
}
