/** From what is known of a step to its parts in a draft: itself, and where it asks, its branches as steps of their own. */
import { importWords as words } from '#text/import.ts';
import type { DraftItem, DraftPart } from '../../../procedure/draft/draft.ts';
import type { Limit } from '../../../procedure/model/procedure.ts';
import type { Content } from '../content/content.ts';
import { nameFrom } from '../content/name.ts';
import type { ReadItem } from '../content/read-item.ts';
import { decisionIn, type Decision } from './decision.ts';
import type { Doers } from '../doers.ts';
import { formsIn, limitsIn } from '../facts.ts';
import type { Roles } from '../roles.ts';

export interface Step {
  id: string;
  name: string;
  by: string[];
  content: Content;
  limits: Limit[];
  records: string[];
  /** What a section says as it was written, where a step would have a fact or a question. */
  lines?: string[];
}

interface Tools {
  roles: Roles;
  doers: Doers;
}

export function partOfSection({ id, name, content, lines = [] }: Step): DraftPart {
  const parts = said(id, content);
  // Two lists that follow each other would be one.
  if (content.items.length > 0) parts.push(...lines.map((text): DraftPart => ({ kind: 'prose', text })));
  else if (lines.length > 0) parts.push({ kind: 'list', entries: lines });
  return { kind: 'section', id, name, parts: parts.length > 0 ? parts : [{ kind: 'prose', text: name }] };
}

/**
 * @param next the step that follows, `end` where none does
 * @param idOf the step of a number; undefined where none has it
 * @param isAsked false where the author says that it asks nothing
 */
export function partsOfStep(
  step: Step,
  next: string,
  tools: Tools,
  idOf: (number: number) => string | undefined,
  isAsked = true,
): DraftPart[] {
  const { ask: numbered, next: after } = step.content;
  if (numbered || after !== undefined) {
    const to = (target: number | 'end' | 'gap') =>
      typeof target === 'number' ? (idOf(target) ?? 'gap') : target;
    const answers = numbered?.answers.map((answer) => ({ ...answer, to: to(answer.to) })) ?? [];
    const asks: DraftPart[] = numbered ? [{ kind: 'ask', question: numbered.question, answers }] : [];
    const following = after === undefined ? undefined : to(after);
    return [
      {
        ...stepPart(step, asks, tools),
        ...(following !== undefined && following !== 'gap' && { next: following }),
      },
    ];
  }
  const decision = isAsked ? decisionIn(step.content.items) : undefined;
  if (!decision) return [stepPart(step, [], tools)];
  const { id } = step;
  const { question, yes, no, after: more } = decision;
  const following = more.length > 0 ? `${id}-after` : next;
  const ask: DraftPart = {
    kind: 'ask',
    question,
    answers: [
      { text: words.yes, to: yes.length > 0 ? `${id}-yes` : following },
      no.length > 0
        ? { text: words.no, to: `${id}-no` }
        : { text: words.no, to: 'gap', outcome: words.ifNot(question) },
    ],
  };
  const branch = (end: string, items: ReadItem[]) =>
    items.length > 0 ? [branchOf(step, end, items, tools)] : [];
  const branches = [...branch('yes', yes), ...branch('no', no)];
  const rest = branch('after', more);
  const asking = stepPart(withoutFacts(step, decision, [...branches, ...rest]), [ask], tools);
  return [
    asking,
    ...branches.map((one, index): DraftPart => {
      const part = stepPart(one, [], tools);
      // The last branch goes on with what follows by itself.
      return index < branches.length - 1 ? { ...part, next: following } : part;
    }),
    ...rest.flatMap((one) => partsOfStep(one, next, tools, idOf)),
  ];
}

/** Items of a step as a step of their own, with the facts that they say. */
function branchOf(step: Step, end: string, items: ReadItem[], { doers }: Tools): Step {
  const content: Content = { ...step.content, items, redLines: [], legal: [] };
  const texts = items.map(({ text }) => text);
  const by = doers.of(texts);
  return {
    id: `${step.id}-${end}`,
    name: nameFrom(content).name,
    by: by.length > 0 ? by : step.by,
    content,
    limits: limitsIn(texts.join('\n')),
    records: formsIn(texts.join('\n')),
  };
}

/** The step that asks, without what its branches say. */
function withoutFacts(step: Step, { before, question }: Decision, others: Step[]): Step {
  const limits = new Set(others.flatMap((one) => one.limits.map(({ text }) => text)));
  const records = new Set(others.flatMap((one) => one.records));
  return {
    ...step,
    name: before.length > 0 ? step.name : nameFrom({ ...step.content, items: [{ text: question }] }).name,
    content: { ...step.content, items: before },
    limits: step.limits.filter(({ text }) => !limits.has(text)),
    records: step.records.filter((record) => !records.has(record)),
  };
}

function stepPart({ id, name, by, content, limits, records }: Step, more: DraftPart[], { roles }: Tools) {
  const parts = [
    ...said(id, content),
    ...limits.map((limit): DraftPart => ({ kind: 'limit', limit })),
    ...more,
  ];
  return {
    kind: 'step' as const,
    id,
    name,
    by: by.map((who) => roles.idFor(who)),
    records,
    parts: parts.length > 0 ? parts : [{ kind: 'items' as const, items: [{ text: name }] }],
  };
}

function said(id: string, { items, redLines, legal }: Content): DraftPart[] {
  const parts: DraftPart[] = [];
  if (items.length > 0)
    parts.push({ kind: 'items', items: items.map((item, index) => written(item, `${id}-${index + 1}`)) });
  for (const text of redLines) parts.push({ kind: 'warn', text });
  for (const text of legal) parts.push({ kind: 'legal', text });
  return parts;
}

/** An item whose values have ids that no other on the page has. */
const written = ({ text, when, values }: ReadItem, id: string): DraftItem => ({
  text,
  ...(when !== undefined && { when }),
  ...(values && { values: values.map((value) => ({ ...value, id: `${id}-${value.id}` })) }),
});
