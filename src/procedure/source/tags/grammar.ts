/** The components of the authoring language: where each may stand and what it takes. */
import { componentMessages as say } from '#text/messages/source/components.ts';
import {
  idAttribute as id,
  PAGE,
  type AttributeRule,
  type ComponentRule,
} from '../../../syntax/component.ts';
import { QUESTION_COMPONENTS } from '../../../questions/read-question.ts';
import { VALUE_KINDS } from '../../model/values/value.ts';

/** What of a limit stands in attributes of its own, in `<Step>` and in `<Limit>`. */
const LIMIT_ATTRIBUTES: AttributeRule[] = [
  { name: 'within', about: say.limitWithin },
  { name: 'workdays', flag: true, about: say.limitWorkdays },
  { name: 'ahead', flag: true, about: say.limitAhead },
  { name: 'least', flag: true, about: say.limitLeast },
];

/** What a step says besides id and name: its facts (see step-facts.ts) and where it leads. */
const STEP_ATTRIBUTES: AttributeRule[] = [
  { name: 'by', about: say.stepBy },
  { name: 'to', about: say.stepTo },
  { name: 'limit', about: say.stepLimit },
  ...LIMIT_ATTRIBUTES,
  { name: 'records', about: say.stepRecords },
  { name: 'when', about: say.stepWhen },
  { name: 'at', about: say.stepAt },
  { name: 'every', about: say.stepEvery },
  { name: 'calls', about: say.stepCalls },
  { name: 'next', about: say.stepNext },
  { name: 'hold', flag: true, about: say.stepHold },
];

const STRETCHES = ['Phase', 'Together'];
const GROUPS = ['Step', 'Section'];

export const COMPONENTS: ComponentRule[] = [
  {
    name: 'Step',
    within: [PAGE, ...STRETCHES],
    about: say.step,
    attributes: [id, { name: 'name', required: true, about: say.stepName }, ...STEP_ATTRIBUTES],
  },
  {
    name: 'Phase',
    within: [PAGE, 'Together'],
    about: say.phase,
    attributes: [
      id,
      { name: 'name', required: true, about: say.phaseName },
      { name: 'repeat', about: say.phaseRepeat },
    ],
  },
  {
    name: 'Together',
    within: [PAGE, 'Phase'],
    about: say.together,
    attributes: [id, { name: 'name', required: true, about: say.togetherName }],
  },
  {
    name: 'Limit',
    within: ['Step'],
    about: say.limit,
    attributes: [
      ...LIMIT_ATTRIBUTES,
      { name: 'for', about: say.limitFor },
      { name: 'from', about: say.limitFrom },
    ],
  },
  {
    name: 'Value',
    empty: true,
    within: ['Step', 'Section'],
    about: say.value,
    attributes: [
      id,
      { name: 'kind', about: say.valueKind(VALUE_KINDS) },
      { name: 'name', about: say.valueName },
      { name: 'unit', about: say.valueUnit },
      { name: 'min', about: say.valueMin },
      { name: 'max', about: say.valueMax },
      { name: 'decimals', about: say.valueDecimals },
      { name: 'of', about: say.valueOf },
      { name: 'ok', about: say.valueOk },
      { name: 'required', flag: true, about: say.valueRequired },
    ],
  },
  {
    name: 'Ask',
    within: ['Step'],
    about: say.ask,
    attributes: [{ name: 'question', required: true, about: say.askQuestion }],
  },
  {
    name: 'Section',
    within: [PAGE],
    about: say.section,
    attributes: [id, { name: 'name', required: true, about: say.sectionName }],
  },
  { name: 'Warn', within: [PAGE, ...GROUPS], about: say.warn, attributes: [] },
  {
    name: 'Note',
    within: [PAGE, ...STRETCHES, ...GROUPS],
    about: say.note,
    attributes: [],
  },
  {
    name: 'Gap',
    within: [PAGE, ...STRETCHES, ...GROUPS, 'Note', 'Warn'],
    about: say.gap,
    attributes: [],
  },
  {
    name: 'Legal',
    within: [PAGE, ...STRETCHES, ...GROUPS],
    about: say.legal,
    attributes: [],
  },
  { name: 'Quiz', within: [PAGE], about: say.quiz, attributes: [] },
  {
    name: 'Question',
    within: ['Quiz'],
    about: say.question,
    attributes: [id, { name: 'step', about: say.questionStep }, { name: 'kind', about: say.questionKind }],
  },
  ...QUESTION_COMPONENTS,
];
