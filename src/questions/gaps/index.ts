import type { CompleteKind } from '../question.ts';
import * as model from './model.ts';

type Files = [typeof import('./read.ts'), typeof import('./answer.tsx'), typeof import('./feedback.tsx')];
export const fill: CompleteKind<model.FillQuestion, model.GapResponse, Files> = model.fill;
export const number: CompleteKind<model.NumberQuestion, model.GapResponse, Files> = model.number;
