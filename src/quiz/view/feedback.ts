/** Until review is a component. */
import { h, render } from 'preact';
import type { Asked } from '../sitting/question-set.ts';
import { Lesson } from './Lesson.tsx';

export function lessonOf(asked: Asked) {
  const root = document.createElement('div');
  render(h(Lesson, { asked }), root);
  return root;
}
