/** Until review is a component. */
import { h, render } from 'preact';
import type { Given } from '../sitting/attempt-schema.ts';
import type { Asked } from '../sitting/question-set.ts';
import { QuestionView, type QuestionActs } from './QuestionView.tsx';

export function questionView(
  asked: Asked,
  given: Given | undefined,
  shown: readonly number[],
  acts: QuestionActs,
) {
  const root = document.createElement('div');
  render(h(QuestionView, { asked, given, shown, acts }), root);
  return root;
}
