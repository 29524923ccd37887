import type { CompleteKind } from '../question.ts';
import { modelOf, type ChoiceQuestion, type ChoiceResponse } from './model.ts';

type Files = [typeof import('./read.ts'), typeof import('./answer.tsx'), typeof import('./feedback.tsx')];
type Choice = CompleteKind<ChoiceQuestion, ChoiceResponse, Files>;
export const single: Choice = modelOf('single');
export const multiple: Choice = modelOf('multiple');
export const truefalse: Choice = modelOf('truefalse');
