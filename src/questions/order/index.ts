import type { CompleteKind } from '../question.ts';
import { model, type OrderQuestion, type OrderResponse } from './model.ts';

type Files = [typeof import('./read.ts'), typeof import('./answer.tsx'), typeof import('./feedback.tsx')];
export const order: CompleteKind<OrderQuestion, OrderResponse, Files> = model;
