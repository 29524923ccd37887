/** Limits of steps: their words against their length, and those that can never be met. */
import { limitLintMessages as say } from '#text/messages/lint/limits.ts';
import { limitMessages } from '#text/messages/outline/step.ts';
import { durationMinutes, isoDuration } from '../../language/iso-duration.ts';
import { limitMinutes, namesLength } from '#language/numbers/limits.ts';
import { saysMinutes, speaksOfMinutes } from '#language/authoring/wording.ts';
import { START } from '../model/flow-ids.ts';
import { flowOf, reachableFrom } from '../model/flow.ts';
import type { Limit, Outline, Step } from '../model/procedure.ts';
import { haveNoOrder } from '../model/side-by-side.ts';
import type { Page, Report } from './page.ts';

export function lintLimits({ outline }: Page, report: Report): void {
  for (const step of outline.steps) {
    const { line, limits } = step;
    const name = step.name || step.id || limitMessages.nameless;
    for (const limit of limits) {
      const { text, within } = limit;
      const [length, said] = [durationMinutes(within ?? ''), limitMinutes(text)];
      if (length !== undefined && said !== undefined && Math.abs(said - length) > 1e-6) {
        const right = isoDuration(said);
        report('duration', line, name, say.notAsLong(text, within!, right));
      }
      if (within === undefined && namesLength(text)) report('limit-within', line, name, text);
      const never = whyNever(step, limit, outline);
      if (never !== undefined) report('limit-never', line, name, text, never);
    }
    lintMonths(step, (months) => report('time-doubt', line, name, say.months(months)));
    for (const { from, to } of step.at) {
      if (to === undefined || to >= from || minutesBetween(from, to) <= HALF_A_DAY) continue;
      report('time-doubt', line, name, say.overnight(from, to));
    }
    const cases = limits.flatMap((limit) => limit.for ?? []);
    const twice = cases.find((one, index) => cases.indexOf(one) < index);
    if (twice !== undefined) report('limit-case', line, name, twice);
  }
}

/** P15M beside words that say minutes. A limit whose words can be read has been compared with them. */
function lintMonths({ name, items, limits, every }: Step, tell: (months: string) => void): void {
  const monthsOf = (duration = '') => /^P(\d+)M$/.exec(duration)?.[1];
  const often = monthsOf(every);
  if (
    often !== undefined &&
    [name, ...items.map(({ text }) => text)].some((text) => saysMinutes(text, often))
  )
    tell(often);
  for (const { text, within } of limits) {
    const months = monthsOf(within);
    if (months !== undefined && speaksOfMinutes(text) && limitMinutes(text) === undefined) tell(months);
  }
}

const HALF_A_DAY = 720;

/** From one time of the day to the same or an earlier one of the next. */
const minutesBetween = (from: string, to: string): number => {
  const [start, end] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return end! - start! + 1_440;
};

/** Why a limit can never be met, or its time never begins, as the end of a sentence. */
function whyNever(step: Step, { ahead, from }: Limit, outline: Outline): string | undefined {
  if (from === undefined) return undefined;
  if (from === START) return ahead ? say.beforeStart : undefined;
  const other = outline.steps.find(({ id }) => id === from);
  if (!other) return undefined;
  if (other === step) return say.fromItself;
  if (haveNoOrder(step, other, outline)) return undefined;
  const leads = (one: Step, to: Step) => reachableFrom(flowOf(outline), one.id).has(to.id);
  if (ahead) return leads(step, other) ? undefined : say.aheadOfEarlier(other.name);
  return leads(other, step) ? undefined : say.fromLater(other.name);
}
