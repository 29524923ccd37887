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
    const cases = limits.flatMap((limit) => limit.for ?? []);
    const twice = cases.find((one, index) => cases.indexOf(one) < index);
    if (twice !== undefined) report('limit-case', line, name, twice);
  }
}

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
