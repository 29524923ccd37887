/** Limits of steps: their words against their length, and those that can never be met. */
import { durationMinutes, isoDuration } from '../../language/iso-duration.ts';
import { limitMinutes, namesLength } from '../../language/zh/limits.ts';
import { START } from '../model/flow-ids.ts';
import { flowOf, reachableFrom } from '../model/flow.ts';
import type { Limit, Outline, Step } from '../model/procedure.ts';
import { haveNoOrder } from '../model/side-by-side.ts';
import type { Page, Report } from './page.ts';

export function lintLimits({ outline }: Page, report: Report): void {
  for (const step of outline.steps) {
    const { line, limits } = step;
    const name = step.name || step.id || '无名';
    for (const limit of limits) {
      const { text, within } = limit;
      const [length, said] = [durationMinutes(within ?? ''), limitMinutes(text)];
      if (length !== undefined && said !== undefined && Math.abs(said - length) > 1e-6) {
        const right = isoDuration(said);
        const how = right === undefined ? '' : `：照文字是 within="${right}"`;
        report('duration', line, name, `的时限「${text}」与 within="${within}" 不是一样长。请改成一致${how}`);
      }
      if (within === undefined && namesLength(text)) report('limit-within', line, name, text);
      const never = whyNever(step, limit, outline);
      if (never !== undefined) report('limit-never', line, name, text, never);
    }
    lintMonths(step, (months) =>
      report('time-doubt', line, name, `「P${months}M」是 ${months} 个月。要写分钟，写成 PT${months}M`),
    );
    for (const { from, to } of step.at) {
      if (to === undefined || to >= from || minutesBetween(from, to) <= HALF_A_DAY) continue;
      report('time-doubt', line, name, `at 从 ${from} 到第二天的 ${to}。写反了就写成 ${to}/${from}`);
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
  const minutes = new RegExp(`(?<!\\d)${often}\\s*分钟`);
  if (often !== undefined && [name, ...items.map(({ text }) => text)].some((text) => minutes.test(text)))
    tell(often);
  for (const { text, within } of limits) {
    const months = monthsOf(within);
    if (months !== undefined && /分钟/.test(text) && !/月/.test(text) && limitMinutes(text) === undefined)
      tell(months);
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
  if (from === START) return ahead ? '在流程开始之前，已经过去了' : undefined;
  const other = outline.steps.find(({ id }) => id === from);
  if (!other) return undefined;
  if (other === step) return '从它自己做完算起，做完了才开始算';
  if (haveNoOrder(step, other, outline)) return undefined;
  const leads = (one: Step, to: Step) => reachableFrom(flowOf(outline), one.id).has(to.id);
  if (ahead) return leads(step, other) ? undefined : `要在「${other.name}」之前，可那一步先做`;
  return leads(other, step) ? undefined : `从「${other.name}」做完算起，可那一步不在它前面`;
}
