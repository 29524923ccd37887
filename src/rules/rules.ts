/** Every rule of the authoring language: the check, the authoring guide and the tests are made from this list. */
import { FILE_RULES } from './files.ts';
import { FLOW_RULES } from './flow.ts';
import { QUESTION_RULES } from './questions.ts';
import { TEXT_RULES } from './text.ts';
import { WORDING_RULES } from './wording.ts';

export const RULES = {
  ...FILE_RULES,
  ...TEXT_RULES,
  ...FLOW_RULES,
  ...QUESTION_RULES,
  ...WORDING_RULES,
};

export type RuleId = keyof typeof RULES;
type OfSeverity<S> = { [Id in RuleId]: (typeof RULES)[Id]['severity'] extends S ? Id : never }[RuleId];
export type ErrorId = OfSeverity<'error'>;
export type WarningId = OfSeverity<'warning'>;

/** What the message of a rule is made of. */
export type MessageArguments<Id extends RuleId> = Parameters<(typeof RULES)[Id]['message']>;

export function messageOf<Id extends RuleId>(id: Id, args: MessageArguments<Id>): string {
  const message = RULES[id].message as (...args: MessageArguments<Id>) => string;
  return message(...args);
}
