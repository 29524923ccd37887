/** Questions. What they may consist of is said by each kind, see src/questions. */
import { questionRules as words } from '#text/messages/rules/questions.ts';
import { error, warning } from './rule.ts';

export const QUESTION_RULES = {
  'question-kind': error(words['question-kind']),
  'question-malformed': error(words['question-malformed']),
  'question-lost': error(words['question-lost']),
  'question-step': error(words['question-step']),
  'question-no-right': error(words['question-no-right']),
  'question-explanation': error(words['question-explanation']),
  'option-explanation': warning(words['option-explanation']),
  'question-all-right': warning(words['question-all-right']),
  'blank-accept': warning(words['blank-accept']),
  'question-open-list': warning(words['question-open-list']),
  'question-no-order': warning(words['question-no-order']),
  'question-unsettled': warning(words['question-unsettled']),
  'few-questions': warning(words['few-questions']),
};
