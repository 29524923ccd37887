import type * as zh from '../zh/derived.ts';
import { listed } from '../plural.ts';

const ENDS = 'It ends here';

/** Two of the steps by name. */
const some = (steps: string[]) => {
  const named = steps.slice(0, 2).map((step) => `‘${step}’`);
  return listed(steps.length > 2 ? [...named, 'others'] : named);
};

/** Words of the questions that are made from the steps at build. */
export const derivedText: typeof zh.derivedText = {
  next: (step) => `You have done ‘${step}’. What is the next step?`,
  nextWhy: (step, next) => `After ‘${step}’ comes ‘${next}’.`,
  isFirst: 'This is the first step of the whole procedure.',
  afterStep: (step) => `It comes after ‘${step}’.`,
  afterAnswer: (question, answer) =>
    `You only get to this step if the answer to ‘${question}’ is ‘${answer}’.`,
  onlyWhen: (when) => `It is only done in one case: ${when}.`,
  partOf: (name) => `It is part of ‘${name}’, whose parts can be done in any order.`,
  afterParts: (name) => `You only get to this step when all parts of ‘${name}’ are done.`,
  goesOn: (step, next) => `After ‘${step}’ there is still ‘${next}’.`,
  branch: (question, answer) => `The answer to ‘${question}’ is ‘${answer}’. What happens next?`,
  branchWhy: (question, answer, target) =>
    `If the answer to ‘${question}’ is ‘${answer}’, ${target.startsWith(ENDS) ? target.replace(/^I/, 'i') : `next comes ‘${target}’`}.`,
  otherAnswer: (answer) => `You only go this way if the answer is ‘${answer}’.`,
  ends: (outcome) => (outcome ? `${ENDS}: ${outcome}` : ENDS),
  who: (step) => `Who does ‘${step}’?`,
  whoWhy: (step, role) => `‘${step}’ is done by: ${role}.`,
  does: (role, steps) => `${role}: does ${some(steps)}.`,
  joins: (role, steps) => `${role}: does ${some(steps)} together with others.`,
  notHere: (role) => `${role}: has no step to do in this procedure.`,
  limit: (step) => `What is the time limit for ‘${step}’?`,
  limitOfCase: (step, only) => `‘${step}’, ${only}: what is the time limit?`,
  limitWhy: (step, limit) => `Time limit for ‘${step}’: ${limit}.`,
  limitOf: (step) => `This is the time limit for ‘${step}’.`,
  limitOfOther: (step, only) => `This is the time limit for ‘${step}’ in another case: ${only}.`,
  limitThere: (title, step) => `This is the time limit for ‘${step}’ in another procedure, ‘${title}’.`,
  record: (step) => `Which form or document is used for ‘${step}’?`,
  recordWhy: (step, record) => `‘${step}’ uses ‘${record}’.`,
  recordOf: (step) => `It is used for ‘${step}’.`,
  recordThere: (title, step) => `It is used for ‘${step}’ in another procedure, ‘${title}’.`,
  when: (step) => `When is ‘${step}’ done?`,
  whenWhy: (step, when) => `‘${step}’ is only done in this case: ${when}.`,
  formerly: 'So it was before the page changed.',
  always: 'Always',
  whenOf: (what, when) => `What is done in the case ‘${when}’ is ‘${what}’.`,
  highest: (what) => `What is the most that ‘${what}’ may be?`,
  lowest: (what) => `What is the least that ‘${what}’ may be?`,
  highestSaid: 'At most ',
  lowestSaid: 'At least ',
  valueWhy: (what, bounds) => `‘${what}’ must be in this range: ${bounds}.`,
  sequence: (count) => `Put these ${count} steps in the right order.`,
  sequenceWhy: (first, last) => `One step after another, from ‘${first}’ to ‘${last}’.`,
  node: (step) => `You have done ‘${step}’. Where in the flowchart is the next step?`,
  nodeOf: (question, answer) =>
    `The answer to ‘${question}’ is ‘${answer}’. Where in the flowchart is the next step?`,
};
