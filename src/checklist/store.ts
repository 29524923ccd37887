/** The personal marks of each page, as this browser keeps them. */
import { saved, type Saved, type Shape } from '../storage/saved.ts';
import { joinMarks, noMarks, parseMarks, type Marks } from './model.ts';

/** One record for each procedure; its id is the slug. */
export const marksShape: Shape<Marks> = {
  name: 'marks',
  version: 1,
  initial: noMarks,
  parse: parseMarks,
  merge: joinMarks,
};

/** The marks of the page with this slug. */
export function marksOf(slug: string): Saved<Marks> {
  return saved(marksShape, slug);
}
