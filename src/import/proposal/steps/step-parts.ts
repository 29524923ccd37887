/** From what is known of a step to its parts in a draft: itself, and where it asks, its branches as steps of their own. */
import { importWords as words } from '#text/import.ts';
import type { DraftItem, DraftPart } from '../../../procedure/draft/draft.ts';
import type { Limit } from '../../../procedure/model/procedure.ts';
import type { Content } from '../content/content.ts';
import { nameFrom } from '../content/name.ts';
import type { ReadItem } from '../content/read-item.ts';
import { decisionsIn, type Decision } from './decision.ts';
import type { Doers } from '../doers.ts';
import { formsIn, limitsOfStep } from '../facts.ts';
import type { Roles } from '../roles.ts';

export interface Step {
  id: string;
  name: string;
  by: string[];
  content: Content;
  limits: Limit[];
  records: string[];
  /** What stands above the list that it begins. */
  opening?: string;
  /** What a section says as it was written, where a step would have a fact or a question. */
  lines?: string[];
}

interface Tools {
  roles: Roles;
  doers: Doers;
}

export function partOfSection({ id, name, content, lines = [], opening }: Step): DraftPart {
  const parts = [...opened(opening), ...said(id, content)];
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
  const { decisions, rest } = isAsked
    ? decisionsIn(step.content.items, step.name)
    : { decisions: [], rest: [] };
  if (decisions.length === 0) return [stepPart(step, [], tools)];
  return stretchesOf(step, decisions, rest, tools).flatMap(({ asking, decision, branches }, index, all) => {
    const following = all[index + 1]?.asking.id ?? next;
    if (!decision) return [stepPart(asking, [], tools)];
    const ask = questionOf(decision, asking.id, following);
    return [
      stepPart(asking, [ask], tools),
      ...branches.map((one, index): DraftPart => {
        const part = stepPart(one, [], tools);
        // The last branch goes on with what follows by itself.
        return index < branches.length - 1 ? { ...part, next: following } : part;
      }),
    ];
  });
}

/** A question of a step with what is done before it and at its answers. */
interface Stretch {
  asking: Step;
  decision: Decision | undefined;
  branches: Step[];
}

/** A step cut behind each of its questions; what is done after the last asks nothing. */
function stretchesOf(step: Step, decisions: Decision[], rest: ReadItem[], { doers }: Tools): Stretch[] {
  const all: (Decision | undefined)[] = rest.length > 0 ? [...decisions, undefined] : decisions;
  const stretches = all.map((decision, index): Stretch => {
    const before = decision?.before ?? rest;
    const id = index === 0 ? step.id : `${step.id}-after${index === 1 ? '' : `-${index}`}`;
    const said = [...before, ...(decision?.answers.flatMap(({ items }) => items) ?? [])].map(
      ({ text }) => text,
    );
    const by = index === 0 ? [] : doers.of(said);
    const whole = { ...step, id, ...(by.length > 0 && { by }) };
    const own = index === 0 ? whole : partOf(whole, id, before, doers);
    const named = before.length > 0 ? own : { ...own, name: nameOfQuestion(step, decision!) };
    return {
      asking: { ...named, content: { ...own.content, items: before } },
      decision,
      branches: (decision?.answers ?? []).flatMap(({ id: end, items }) =>
        items.length > 0 ? [partOf(whole, `${id}-${end}`, items, doers)] : [],
      ),
    };
  });
  const [{ asking, branches }, ...others] = stretches as [Stretch, ...Stretch[]];
  withoutFacts(asking, [...branches, ...others.flatMap((one) => [one.asking, ...one.branches])]);
  return stretches;
}

const nameOfQuestion = ({ content }: Step, { question }: Decision): string =>
  nameFrom({ ...content, items: [{ text: question }] }).name;

function questionOf({ question, answers }: Decision, id: string, following: string): DraftPart {
  return {
    kind: 'ask',
    question,
    answers: answers.map(({ id: end, text, items }) => {
      if (items.length > 0) return { text, to: `${id}-${end}` };
      return end === 'no' ? { text, to: 'gap', outcome: words.ifNot(question) } : { text, to: following };
    }),
  };
}

/** Items of a step as a step of their own, with the facts that they say. */
function partOf(step: Step, id: string, items: ReadItem[], doers: Doers): Step {
  const content: Content = { ...step.content, items, redLines: [], legal: [] };
  const texts = items.map(({ text }) => text);
  const by = doers.of(texts);
  return {
    id,
    name: nameFrom(content).name,
    by: by.length > 0 ? by : step.by,
    content,
    limits: limitsOfStep(texts.join('\n')),
    records: formsIn(texts.join('\n')),
  };
}

/** Takes from a step the facts that what was cut from it says. */
function withoutFacts(step: Step, others: Step[]): void {
  const limits = new Set(others.flatMap((one) => one.limits.map(({ text }) => text)));
  const records = new Set(others.flatMap((one) => one.records));
  step.limits = step.limits.filter(({ text }) => !limits.has(text));
  step.records = step.records.filter((record) => !records.has(record));
}

function stepPart(
  { id, name, by, content, limits, records, opening }: Step,
  more: DraftPart[],
  { roles }: Tools,
) {
  const parts = [
    ...opened(opening),
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

const opened = (text: string | undefined): DraftPart[] =>
  text === undefined ? [] : [{ kind: 'prose', text }];

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
