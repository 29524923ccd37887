/** Whether a question is answered otherwise by what a page said before. */
import { idOf, type Edition } from '../../src/procedure/history/edition.ts';
import { flowOf, waysFrom } from '../../src/procedure/model/flow.ts';
import type { Procedure, Step } from '../../src/procedure/model/procedure.ts';
import type { DerivedQuestion } from '../../src/quiz/generate/derived-question.ts';

/** Looks it up in both texts, not in the questions that are made of them. */
export function isOtherwise(
  question: DerivedQuestion,
  now: Procedure,
  edition: Edition,
  former: Procedure,
): boolean {
  const step = now.steps.find(({ id }) => id === question.step)!;
  const part = edition.parts.find((each) => idOf(each) === question.step)!;
  const differs = (field: 'by' | 'records' | 'when') =>
    JSON.stringify(part[field] ?? []) !== JSON.stringify(step[field] ?? []);
  const lengths = (limits: Step['limits'] = []) => limits.map(({ within, workdays }) => [within, workdays]);
  const ways = ({ steps, ...page }: Procedure) =>
    JSON.stringify(
      flowOf({ ...page, steps })
        .filter(({ of }) => of === step.id)
        .map(waysFrom),
    );
  switch (question.derived) {
    case 'who':
      return differs('by');
    case 'record':
      return differs('records');
    case 'when':
      return differs('when');
    case 'limit':
      return JSON.stringify(lengths(part.limits)) !== JSON.stringify(lengths(step.limits));
    case 'value':
      return (
        JSON.stringify(part.items?.map(({ values }) => values)) !==
        JSON.stringify(step.items.map(({ values }) => values))
      );
    case 'next':
    case 'branch':
    case 'sequence':
    case 'node':
      return ways(now) !== ways(former);
  }
}
