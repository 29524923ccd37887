/** What the check says of a page as a whole. */
import type * as zh from '../../../zh/messages/lint/lint.ts';

export const lintMessages: typeof zh.lintMessages = {
  /** What a page of a kind must have. */
  steps: 'steps (<Step>)',
  trigger: 'trigger (what begins it)',
  outcome: 'outcome (what is there when it is done)',
  items: 'items (- [ ] …)',
  sections: 'sections (<Section>)',
  questions: 'questions (<Quiz>)',
  tooManyGroups: (count, most) =>
    `This page has ${count} steps and sections; more than ${most} can neither be drawn nor read. Split it into several pages.`,
  /** What no way leads to. */
  unreachable: {
    step: (name, id) => `the step “${name}” (${id})`,
    repeat: (name, id, question) => `the question “${question}” at the end of “${name}” (${id})`,
  },
  /** What is wrong with `when`. */
  notOnlyCase: 'is more than the case',
  isQuestion: 'is a question',
  reviewBeforeUpdate: (updated) => `reviewBy is before updated (${updated}).`,
};
