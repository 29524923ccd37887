/** Wording that reads badly or cannot be ticked, and what a step had better say. */
import { wordingRules as words } from '#text/messages/rules/wording.ts';
import { warning } from './rule.ts';

export const WORDING_RULES = {
  'name-long': warning(words['name-long']),
  'item-long': warning(words['item-long']),
  'item-acts': warning(words['item-acts']),
  'item-vague': warning(words['item-vague']),
  'source-words': warning(words['source-words']),
  'value-identity': warning(words['value-identity']),
  'doer-is-to': warning(words['doer-is-to']),
  'limit-within': warning(words['limit-within']),
  'limit-flag': warning(words['limit-flag']),
  'limit-never': warning(words['limit-never']),
  'limit-case': warning(words['limit-case']),
  'when-words': warning(words['when-words']),
};
