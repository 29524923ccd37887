/** The components of the authoring language: where each may stand and what it takes. */
import {
  idAttribute as id,
  PAGE,
  type AttributeRule,
  type ComponentRule,
} from '../../../syntax/component.ts';
import { QUESTION_COMPONENTS } from '../../../questions/read-question.ts';
import type { Step, StepFields } from '../../model/procedure.ts';

/** What a step says in its attributes besides id and name: its facts (see step-facts.ts) and where it leads. */
type StepAttributes = Pick<Step, keyof StepFields | 'next'>;

const STEP: Record<keyof StepAttributes, AttributeRule> = {
  by: { name: 'by', about: '谁做：岗位编号，几个岗位用逗号隔开' },
  limit: { name: 'limit', about: '时限，照人读的写：复尺后 3 日内' },
  within: { name: 'within', about: '同一时限的 ISO 8601 时长：P3D（3 天）、PT10M（10 分钟）' },
  records: { name: 'records', about: '用到的表单，几张用顿号隔开' },
  next: { name: 'next', about: '做完后去哪一步（步骤编号，或 end 表示结束）；不写就是下一步' },
  hold: { name: 'hold', flag: true, about: '关卡：这一步没做完，后面的不能勾' },
};

const words = (value: string | undefined, separator: RegExp): string[] =>
  (value ?? '').split(separator).flatMap((part) => part.trim() || []);

export function readStep(attributes: Record<string, string>): StepAttributes {
  const { by, limit, within, records, next } = attributes;
  return {
    by: words(by, /[,，、]/),
    limit,
    within,
    records: words(records, /[,，、；;]/),
    next,
    hold: 'hold' in attributes,
  };
}

export const COMPONENTS: ComponentRule[] = [
  {
    name: 'Step',
    within: [PAGE],
    about: '一个步骤：流程图上的一个框、清单里的一组',
    attributes: [
      id,
      { name: 'name', required: true, about: '步骤名，不超过 14 个字，写在流程图里' },
      ...Object.values(STEP),
    ],
  },
  {
    name: 'Ask',
    within: ['Step'],
    about: '一处判断：每个答案是一个链接，指向下一步',
    attributes: [{ name: 'question', required: true, about: '问的是什么' }],
  },
  {
    name: 'Section',
    within: [PAGE],
    about: '规范、制度里的一节，没有先后；其中的清单用来自查',
    attributes: [id, { name: 'name', required: true, about: '小节名' }],
  },
  { name: 'Warn', within: [PAGE, 'Step', 'Section'], about: '红线：绝对不可以做的事', attributes: [] },
  { name: 'Note', within: [PAGE, 'Step', 'Section'], about: '说明：需要知道但不用做的事', attributes: [] },
  { name: 'Quiz', within: [PAGE], about: '自测题，全页一处', attributes: [] },
  {
    name: 'Question',
    within: ['Quiz'],
    about: '一道题',
    attributes: [
      id,
      { name: 'step', about: '答案在哪一步或哪一节' },
      { name: 'kind', about: '题型，一般不用写' },
    ],
  },
  ...QUESTION_COMPONENTS,
];
