/** What a question and its answers say differently. */
import { pairs } from '../../../language/likeness.ts';
import type { Change } from './change.ts';
import type { EditionAnswer, EditionAsk } from '../edition.ts';
import { alike, said, type Wording } from './wording.ts';

export function changedAsk(
  of: string,
  last: EditionAsk | undefined,
  now: EditionAsk | undefined,
  wording: Wording,
): Change[] {
  const question = wording.words('question', { of }, [last?.question, now?.question], 'asked', 'major');
  if (!last || !now) return question;
  const before = new Map(last.answers.map((answer) => [answer.id, answer]));
  const kept = new Set(now.answers.map(({ id }) => id));
  const gone = last.answers.filter(({ id }) => !kept.has(id));
  const came = now.answers.filter(({ id }) => !before.has(id));
  // Answers are short: of two that lead to one place one is the other in other words.
  const paired = pairs(
    gone,
    came,
    (one, other) => alike(one.text, other.text) + (one.to === other.to ? 1 : 0),
  );
  const again = new Set(paired.values());
  return [
    ...question,
    ...now.answers.flatMap((answer) => {
      const old = before.get(answer.id);
      return old ? changedAnswer(of, old, answer, wording) : [];
    }),
    ...gone.flatMap((answer): Change[] => {
      const other = paired.get(answer);
      if (other) return changedAnswer(of, answer, other, wording);
      return [{ kind: 'answer', of, id: answer.id, before: answer.text, weight: 'major' }];
    }),
    ...came
      .filter((answer) => !again.has(answer))
      .map(({ id, text }): Change => ({ kind: 'answer', of, id, after: text, weight: 'major' })),
  ];
}

function changedAnswer(of: string, last: EditionAnswer, now: EditionAnswer, { words }: Wording): Change[] {
  const where = { of, id: now.id, ...(last.id !== now.id && { was: last.id }) };
  const leads = ({ to, outcome }: EditionAnswer) => said([to, ...(outcome === undefined ? [] : [outcome])]);
  const [before, after] = [leads(last), leads(now)];
  return [
    ...words('answer', where, [last.text, now.text], 'asked'),
    ...(before === after ? [] : [{ kind: 'way', ...where, before, after, weight: 'major' } as const]),
    ...(said(last.if) === said(now.if)
      ? []
      : [{ kind: 'value', ...where, before: last.if?.text, after: now.if?.text, weight: 'major' } as const]),
  ];
}
