/** Steps: where they lead, what holds them up, and by when they are done. */
import { flowRules as words } from '#text/messages/rules/flow.ts';
import { error, warning } from './rule.ts';

export const FLOW_RULES = {
  'missing-step': error(words['missing-step']),
  'unreachable-step': error(words['unreachable-step']),
  'no-end': error(words['no-end']),
  'next-with-ask': error(words['next-with-ask']),
  'ask-answers': error(words['ask-answers']),
  'ask-answer': error(words['ask-answer']),
  hold: error(words.hold),
  clock: error(words.clock),
  region: error(words.region),
  jump: error(words.jump),
  'calls-circle': error(words['calls-circle']),
  value: error(words.value),
  condition: error(words.condition),
  'limit-differs': warning(words['limit-differs']),
  'form-differs': warning(words['form-differs']),
  'time-doubt': warning(words['time-doubt']),
  duration: error(words.duration),
};
