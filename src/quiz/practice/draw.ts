/** Which questions a practice or a test draws. */
import { seeded, shuffle } from '../../questions/random.ts';
import { keyOf, type Asked } from '../sitting/question-set.ts';

/**
 * Draws questions: the same ones in the same order for the same seed and the same questions, wherever
 * they come from first. Pages take turns, so that a short draw still touches many of them.
 */
export function draw(asked: readonly Asked[], count: number, seed: number): Asked[] {
  const random = seeded(seed);
  const sorted = [...asked].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const bySlug = Map.groupBy(shuffle(sorted, random), ({ slug }) => slug);
  const pages = shuffle([...bySlug.values()], random);
  const drawn: Asked[] = [];
  for (let turn = 0; drawn.length < Math.min(count, asked.length); turn++) {
    for (const page of pages) {
      const each = page[turn];
      if (each && drawn.length < count) drawn.push(each);
    }
  }
  return shuffle(drawn, random);
}
