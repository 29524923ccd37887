/** Questions about what a step has to itself: who does it, in which case, within how long, with which form. */
import { durationMinutes } from '../../language/iso-duration.ts';
import { lengthWords } from '#language/numbers/limits.ts';
import { UNSETTLED } from '#language/cues/unsettled.ts';
import { hash, type Limit, type Procedure, type Step } from '../../procedure/model/procedure.ts';
import { isOpen } from '../../procedure/model/open-list.ts';
import { limitWords } from '../../procedure/model/step-facts.ts';
import { derivedText as text } from '#text/derived.ts';
import { isAlike, shareBigram } from './similarity.ts';
import type { DerivedQuestion, PageContext } from './derived-question.ts';
import { singleChoice, type Other } from './single-choice.ts';

export function stepQuestions(context: PageContext): DerivedQuestion[] {
  return [who, when, limit, record].flatMap((make) => make(context));
}

/** The first of each text. */
function distinct(others: Other[]): Other[] {
  return others.filter(({ text }, index) => others.findIndex((other) => other.text === text) === index);
}

/** All that the model has of what a step says. */
const wordsOf = ({ name, items }: Step) => [name, ...items.map(({ text }) => text)].join('\n');

const isSettled = ({ openPoints }: Procedure, step: Step, kind: keyof typeof UNSETTLED): boolean =>
  openPoints.every((point) => point.group !== step.id || !UNSETTLED[kind].test(point.text));

/** The step as the page had it before, newest first. */
const formerly = ({ formers }: PageContext, { id }: Step): Step[] =>
  formers.toReversed().flatMap(({ steps }) => steps.filter((step) => step.id === id));

const doers = ({ steps }: Procedure) => steps.flatMap(({ by }) => by);

/** Who does a step? */
function who(context: PageContext): DerivedQuestion[] {
  const { procedure, roleName, roleNames, isJob, isWithin, named, nameOf, sameDomain, sameRoles, jobNames } =
    context;
  const here = [...new Set(doers(procedure))];
  const notHere = (pages: readonly Procedure[]) =>
    [...new Set(pages.flatMap(doers))]
      .filter((role) => !here.includes(role) && isJob(role))
      .map((role) => ({ role, text: roleName(role), why: text.notHere(roleName(role)) }));
  // Why somebody else is wrong may be said by a name that several steps have.
  const namesOf = (steps: readonly Step[]) => [...new Set(steps.map(nameOf))];
  const own = here.flatMap((role) => {
    const alone = namesOf(procedure.steps.filter(({ by }) => by.length === 1 && by[0] === role));
    const shared = namesOf(procedure.steps.filter(({ by }) => by.includes(role)));
    if (alone.length === 0 && !isJob(role)) return [];
    const name = roleName(role);
    return [{ role, text: name, why: alone.length > 0 ? text.does(name, alone) : text.joins(name, shared) }];
  });
  const lent = [notHere(sameDomain), notHere(sameRoles)];
  return named.flatMap((step) => {
    const [role, ...more] = step.by;
    const right = roleName(role ?? '');
    // Of a step that only asks, one cannot say who does it; 主任审批 says it itself.
    if (role === undefined || more.length > 0 || step.asksOnly || shareBigram(step.name, right)) return [];
    if (!isSettled(procedure, step, 'who') || step.to.some((other) => isWithin(other, role))) return [];
    // 总工办审批, done by somebody else, would mislead.
    if (jobNames.some((name) => name.length > 1 && step.name.startsWith(name))) return [];
    // Somebody whom the step speaks of, or on whom it is done, may well have a hand in it.
    const words = wordsOf(step);
    const isApart = (other: { role: string }) =>
      [role, ...step.to].every((each) => !isWithin(each, other.role)) &&
      !roleNames(other.role).some((name) => shareBigram(words, name));
    const former = formerly(context, step).flatMap(({ by }) =>
      by.map((role) => ({ role, text: roleName(role), why: text.formerly })),
    );
    const near = own.filter(isApart);
    // Where nobody else has anything to do, there is nothing to ask.
    if (near.length === 0) return [];
    return singleChoice(context, {
      derived: 'who',
      step,
      prompt: text.who(nameOf(step)),
      right,
      others: [
        former.filter(isApart),
        near,
        ...lent.map((some) => some.filter((other) => isApart(other) && !shareBigram(other.text, right))),
      ].map((some) => some.map(({ text, why }) => ({ text, why }))),
      explanation: text.whoWhy(nameOf(step), right),
    });
  });
}

/** In which case alone is a step done? Only conditions of the same page stand beside each other. */
function when(context: PageContext): DerivedQuestion[] {
  const { procedure, named, nameOf } = context;
  const cases = procedure.steps.flatMap((step): Other[] =>
    [{ when: step.when, text: nameOf(step) }, ...step.items].flatMap(({ when, text: done }) =>
      when === undefined ? [] : [{ text: when, why: text.whenOf(done, when) }],
    ),
  );
  return named.flatMap((step) => {
    const { when: right } = step;
    // 雨天撑伞 says it itself.
    if (right === undefined || shareBigram(step.name, right) || !isSettled(procedure, step, 'when'))
      return [];
    const why = text.whenWhy(nameOf(step), right);
    const former = formerly(context, step).flatMap(({ when }): Other[] =>
      when === undefined || when === right ? [] : [{ text: when, why: text.formerly }],
    );
    return singleChoice(context, {
      derived: 'when',
      step,
      prompt: text.when(nameOf(step)),
      right,
      others: [former, distinct(cases.filter((other) => other.text !== right)), [{ text: text.always, why }]],
      explanation: why,
    });
  });
}

interface Timed {
  step: Step;
  limit: Limit;
  length: string;
  minutes: number;
  /** At most so many: five working days may be seven. */
  most: number;
  why: string;
}

function timedOf(steps: readonly Step[], why: (step: Step, limit: Limit) => string): Timed[] {
  return steps.flatMap((step) =>
    step.limits.flatMap((limit) => {
      const length = lengthWords(limit.text, limit.within ?? '');
      if (length === undefined) return [];
      const minutes = durationMinutes(limit.within!)!;
      const most = limit.workdays ? minutes * WEEK_OF_WORKDAYS : minutes;
      return [{ step, limit, length, minutes, most, why: why(step, limit) }];
    }),
  );
}

/** Lengths closer than this may mean the same: a week and five working days. */
const APART = 1.5;
const WEEK_OF_WORKDAYS = 7 / 5;
function isApart(one: Timed, other: Timed): boolean {
  const [short, long] = one.minutes < other.minutes ? [one, other] : [other, one];
  return short.minutes !== long.minutes && long.minutes >= APART * short.minutes && long.minutes > short.most;
}

/** Within how long? Only lengths that clearly differ stand beside each other. */
function limit(context: PageContext): DerivedQuestion[] {
  const { procedure, named, nameOf } = context;
  const own = timedOf(procedure.steps, (step, { for: only }) =>
    only === undefined ? text.limitOf(nameOf(step)) : text.limitOfOther(nameOf(step), only),
  );
  return timedOf(named, () => '').flatMap((timed) => {
    const { step, length } = timed;
    const { for: only } = timed.limit;
    const name = nameOf(step);
    // Of several limits for the same case, or for all, one cannot ask for the one.
    if (step.limits.some((each) => each !== timed.limit && (each.for ?? only) === only)) return [];
    if (only === undefined && step.limits.length > 1) return [];
    if (!isSettled(procedure, step, 'limit')) return [];
    // 三天内访 says it itself.
    if (shareBigram(only === undefined ? step.name : step.name + only, length)) return [];
    const lent = lentTo(context, step, (steps, title) =>
      timedOf(steps, (other) => text.limitThere(title, other.name)),
    );
    const former = timedOf(formerly(context, step), () => text.formerly);
    const chosen = [timed];
    const others = [former, own, ...lent].map((some) =>
      some.filter((other) => {
        const fits = chosen.every((each) => isApart(each, other)) && !wordsOf(step).includes(other.length);
        if (fits) chosen.push(other);
        return fits;
      }),
    );
    return singleChoice(context, {
      derived: 'limit',
      step,
      about: only === undefined ? step.id : `${step.id}-${hash(only)}`,
      prompt: only === undefined ? text.limit(name) : text.limitOfCase(name, only),
      right: length,
      others: others.map((some) => some.map(({ length, why }) => ({ text: length, why }))),
      explanation: text.limitWhy(name, limitWords(timed.limit)),
    });
  });
}

/** What pages of the same domain, and steps of the same role elsewhere, have to lend to a step's question. */
function lentTo<T>(
  { sameDomain, sameRoles }: PageContext,
  { by }: Step,
  of: (steps: readonly Step[], title: string) => T[],
): T[][] {
  const isSameRole = (step: Step) => step.by.some((role) => by.includes(role));
  return [
    sameDomain.flatMap(({ steps, title }) => of(steps, title)),
    sameRoles.flatMap(({ steps, title }) => of(steps.filter(isSameRole), title)),
  ];
}

/** Which form belongs to a step? */
function record(context: PageContext): DerivedQuestion[] {
  const { procedure, named, nameOf } = context;
  const formsOf = (steps: readonly Step[], why: (step: Step) => string) =>
    steps.flatMap((step) => step.records.map((form) => ({ text: form, why: why(step) })));
  const own = distinct(formsOf(procedure.steps, (step) => text.recordOf(nameOf(step))));
  return named.flatMap((step) => {
    const [right, ...more] = step.records;
    // What else an open list holds may be a form too.
    if (isOpen(step) || !isSettled(procedure, step, 'record')) return [];
    // 看委托书 says it itself.
    if (right === undefined || more.length > 0 || shareBigram(step.name, right)) return [];
    const lent = lentTo(context, step, (steps, title) =>
      formsOf(steps, (other) => text.recordThere(title, other.name)),
    ).map((some) => distinct(some).filter((other) => !own.some(({ text }) => isAlike(text, other.text))));
    const former = distinct(formsOf(formerly(context, step), () => text.formerly));
    const isNamed = ({ text: form }: Other) => wordsOf(step).includes(form);
    if (!own.some((other) => other.text !== right && !isNamed(other))) return [];
    return singleChoice(context, {
      derived: 'record',
      step,
      prompt: text.record(nameOf(step)),
      right,
      others: [former, own, ...lent].map((some) => some.filter((other) => !isNamed(other))),
      explanation: text.recordWhy(nameOf(step), right),
    });
  });
}
