import type { ChoiceQuestion } from '../../src/questions/choice/model.ts';
import type { FillQuestion, NumberQuestion } from '../../src/questions/gaps/model.ts';
import { prepareGrading, type Question } from '../../src/questions/kinds.ts';
import type { MatchQuestion } from '../../src/questions/match/model.ts';
import type { OrderQuestion } from '../../src/questions/order/model.ts';
import type { QuestionSet } from '../../src/quiz/sitting/question-set.ts';

await prepareGrading();

const base = { explanation: '', line: 1 };

export const single: ChoiceQuestion = {
  ...base,
  kind: 'single',
  id: 'price-order',
  step: 'offer-room',
  prompt: ['给第一次来的客人介绍房价，按什么次序？'],
  options: [
    { text: '由高到低', right: true, why: '先介绍高价房，客人可以往下选。' },
    { text: '由低到高', right: false, why: '从低价说起，高价房就很难再开口。' },
    { text: '只报一种', right: false, why: '' },
  ],
};

export const multiple: ChoiceQuestion = {
  ...base,
  kind: 'multiple',
  id: 'papers',
  prompt: ['哪些证件可以登记？'],
  options: [
    { text: '身份证', right: true, why: '' },
    { text: '护照', right: true, why: '' },
    { text: '工作证', right: false, why: '工作证不是身份证件。' },
  ],
};

export const trueFalse: ChoiceQuestion = {
  ...base,
  kind: 'truefalse',
  id: 'mismatch',
  prompt: ['证件与本人不符，可以先住下再补办。'],
  options: [
    { text: '对', right: false, why: '证件与本人不符，不得办理入住。' },
    { text: '错', right: true, why: '' },
  ],
};

export const order: OrderQuestion = {
  ...base,
  kind: 'order',
  id: 'sequence',
  step: 'greet',
  prompt: ['把接待的前三步排好。'],
  explanation: '先问预订，才知道要不要推介房间。',
  entries: ['迎客问订', '核对预订', '验证件'],
};

export const match: MatchQuestion = {
  ...base,
  kind: 'match',
  id: 'who',
  prompt: ['谁做什么？'],
  headers: ['步骤', '岗位'],
  pairs: [
    { left: '迎客问订', right: '接待员' },
    { left: '收押金', right: '收银员' },
    { left: '核对预订', right: '接待员' },
  ],
};

export const fill: FillQuestion = {
  ...base,
  kind: 'fill',
  id: 'form',
  prompt: ['请客人填＿＿。'],
  parts: [
    { kind: 'text', text: '请客人填' },
    { kind: 'gap', accept: ['入住登记表', '登记表'] },
    { kind: 'text', text: '。' },
  ],
};

export const number: NumberQuestion = {
  ...base,
  kind: 'number',
  id: 'days',
  prompt: ['复尺后＿＿内出图，＿＿内报价。'],
  parts: [
    { kind: 'text', text: '复尺后' },
    { kind: 'gap', is: 3, unit: '日' },
    { kind: 'text', text: '内出图，' },
    { kind: 'gap', is: 15, unit: '日' },
    { kind: 'text', text: '内报价。' },
  ],
};

export const all: Question[] = [single, multiple, trueFalse, order, match, fill, number];

export const set: QuestionSet = {
  slug: 'walk-in',
  title: '散客入住接待',
  version: '1.0.0',
  domain: 'hotel-front-office',
  roles: ['receptionist'],
  places: { 'offer-room': '问需求并推介', greet: '迎客问订' },
  questions: all,
  derived: [],
};
