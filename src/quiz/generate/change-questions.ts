/** Questions whose right answer has changed: by them one sees whether the change has arrived. */
import { rightInWords } from '../../questions/kinds.ts';
import type { DerivedKind, DerivedQuestion } from './derived-question.ts';
import { isAlike } from './similarity.ts';

/** So many are asked of one change. */
const MOST = 3;

/** What is asked first. Where a node is to be pressed, the same is asked in words. */
const ORDER: readonly DerivedKind[] = [
  'limit',
  'value',
  'who',
  'record',
  'when',
  'branch',
  'next',
  'sequence',
];

/**
 * Those of today's questions that whoever knows the page as it was would answer otherwise.
 *
 * @param before the questions that follow from what the page said then, in today's words
 */
export function changeQuestions(
  before: readonly DerivedQuestion[],
  now: readonly DerivedQuestion[],
): DerivedQuestion[] {
  const former = new Map(before.map((question) => [question.id, question]));
  return now
    .filter((question) => {
      const old = former.get(question.id);
      return ORDER.includes(question.derived) && old !== undefined && isOther(old, question);
    })
    .sort((a, b) => ORDER.indexOf(a.derived) - ORDER.indexOf(b.derived))
    .slice(0, MOST);
}

/** True where the same question has another answer: of an order of steps only if they are the same steps. */
function isOther(old: DerivedQuestion, now: DerivedQuestion): boolean {
  const [before, after] = [rightInWords(old), rightInWords(now)];
  if (now.kind === 'order')
    return (
      before.toSorted().join('\n') === after.toSorted().join('\n') && before.join('\n') !== after.join('\n')
    );
  if (now.kind === 'number') return before.join('\n') !== after.join('\n');
  return before.every((one) => after.every((other) => !isAlike(one, other)));
}
