/** The components of the authoring language: where each may stand and what it takes. */
import {
  idAttribute as id,
  PAGE,
  type AttributeRule,
  type ComponentRule,
} from '../../../syntax/component.ts';
import { QUESTION_COMPONENTS } from '../../../questions/read-question.ts';
import { VALUE_KINDS } from '../../model/value.ts';

/** What of a limit stands in attributes of its own, in `<Step>` and in `<Limit>`. */
const LIMIT_ATTRIBUTES: AttributeRule[] = [
  { name: 'within', about: '时限的 ISO 8601 时长：P3D（3 天）、PT10M（10 分钟）、P0D（当天）' },
  { name: 'workdays', flag: true, about: '按工作日算' },
  { name: 'ahead', flag: true, about: '在事情之前，不是之后' },
  { name: 'least', flag: true, about: '至少这么久以后，不能更早' },
];

/** What a step says besides id and name: its facts (see step-facts.ts) and where it leads. */
const STEP_ATTRIBUTES: AttributeRule[] = [
  { name: 'by', about: '谁做：岗位编号，几个岗位用逗号隔开；原文没有说就不写' },
  { name: 'to', about: '对谁做、和谁做：岗位编号' },
  { name: 'limit', about: '时限，照人读的写：复尺后 3 日内' },
  ...LIMIT_ATTRIBUTES,
  { name: 'records', about: '用到的表单，几张用顿号隔开' },
  { name: 'when', about: '什么情况下才做：下雨' },
  { name: 'at', about: '几点做：09:00，或 13:00/17:30；几个用逗号隔开。这一步不排在先后里' },
  { name: 'every', about: '隔多久做一次的 ISO 8601 时长：PT15M。这一步不排在先后里' },
  { name: 'calls', about: '这一步是另一份规程：写它的文件名' },
  { name: 'next', about: '做完后去哪一步（步骤编号，或 end 表示结束）；不写就是下一步' },
  { name: 'hold', flag: true, about: '关卡：这一步没做完，后面的不能勾' },
];

/** What braces are for, as the end of a sentence of advice. */
export const BRACES = '大括号只用来写编号和条件：{/* id: name */}、{/* when: 下雨 */}';

const STRETCHES = ['Phase', 'Together'];
const GROUPS = ['Step', 'Section'];

export const COMPONENTS: ComponentRule[] = [
  {
    name: 'Step',
    within: [PAGE, ...STRETCHES],
    about: '一个步骤：流程图上的一个框、照着做时的一组',
    attributes: [
      id,
      { name: 'name', required: true, about: '步骤名，不超过 14 个字，写在流程图里' },
      ...STEP_ATTRIBUTES,
    ],
  },
  {
    name: 'Phase',
    within: [PAGE, 'Together'],
    about: '一段：班前、班中、班后；里面的步骤有先后',
    attributes: [
      id,
      { name: 'name', required: true, about: '这一段的名称' },
      { name: 'repeat', about: '一段做完后问的话，答是就从头再来：还有下一位客人吗？' },
    ],
  },
  {
    name: 'Together',
    within: [PAGE, 'Phase'],
    about: '不分先后或同时进行的几部分：里面每个步骤、每一段是一部分',
    attributes: [id, { name: 'name', required: true, about: '这几部分合起来叫什么' }],
  },
  {
    name: 'Limit',
    within: ['Step'],
    about: '步骤里的一个时限；一个步骤可以有几个',
    attributes: [
      ...LIMIT_ATTRIBUTES,
      { name: 'for', about: '哪种情况用这个时限：大修项目' },
      { name: 'from', about: '从哪一步做完算起（步骤编号）；start 是从开始算起，不写就是前一步' },
    ],
  },
  {
    name: 'Value',
    empty: true,
    within: ['Step', 'Section'],
    about: '检查项里要记下的一个数或一句话',
    attributes: [
      id,
      { name: 'kind', about: `记什么：${VALUE_KINDS.join('、')}；不写就是 number` },
      { name: 'name', about: '表格里这一列叫什么；不写就用检查项的文字' },
      { name: 'unit', about: '单位：毫米' },
      { name: 'min', about: '最小是多少（含）' },
      { name: 'max', about: '最大是多少（含）' },
      { name: 'decimals', about: '小数点后几位' },
      { name: 'of', about: '可选的几种，用 | 隔开：合格|不合格' },
      { name: 'ok', about: '其中哪几种算正常：合格' },
      { name: 'required', flag: true, about: '不能空着' },
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
    about: '规范、制度里的一节，没有先后；其中的检查项用来自查',
    attributes: [id, { name: 'name', required: true, about: '小节名' }],
  },
  { name: 'Warn', within: [PAGE, ...GROUPS], about: '红线：绝对不可以做的事', attributes: [] },
  {
    name: 'Note',
    within: [PAGE, ...STRETCHES, ...GROUPS],
    about: '说明：需要知道但不用做的事',
    attributes: [],
  },
  {
    name: 'Gap',
    within: [PAGE, ...STRETCHES, ...GROUPS, 'Note', 'Warn'],
    about: '原来的文件没有说、要本单位定的事，写成一个问题',
    attributes: [],
  },
  {
    name: 'Legal',
    within: [PAGE, ...STRETCHES, ...GROUPS],
    about: '旧规定里要先对照法律才能用的内容',
    attributes: [],
  },
  { name: 'Quiz', within: [PAGE], about: '题目，全页一处', attributes: [] },
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
