import type { CompleteKind } from '../question.ts';
import { model, type MatchQuestion, type MatchResponse } from './model.ts';

type Files = [typeof import('./read.ts'), typeof import('./answer.tsx'), typeof import('./feedback.tsx')];
export const match: CompleteKind<MatchQuestion, MatchResponse, Files> = model;
