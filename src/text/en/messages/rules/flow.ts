/** Steps: where they lead, what holds them up, and by when they are done. */
import type { RuleWords } from '../../../rule-words.ts';
import type * as zh from '../../../zh/messages/rules/flow.ts';

export const flowRules: RuleWords<typeof zh.flowRules> = {
  'missing-step': {
    about: 'Something leads to a step that there is not',
    mend: 'Write the id of a step on this page, or end',
    example: ['(#issue)', '(#isue)'],
  },
  'unreachable-step': {
    about: 'A step, or a question at the end of a phase, that nothing leads to',
    mend: 'Let an answer or a next lead to it',
    example: ['[Yes](#issue)', '[Yes](#end "To be arranged first")'],
    message: (what) => `Nothing leads to ${what}: no next, no answer, and not the order of the steps.`,
  },
  'no-end': {
    about: 'A step from which there is no way to the end',
    mend: 'Let an answer or a next lead to end',
    example: ['records="Exit permit"', 'next="issue"'],
    message: (name, id) =>
      `From the step “${name}” (${id}) there is no way to the end: it goes round in a circle. Let an answer or a next lead to #end.`,
  },
  'next-with-ask': {
    about: 'A step with next that also asks a question',
    mend: 'Delete next; the answers say where to go',
    example: ['name="Check identity"', 'name="Check identity" next="issue"'],
    message: (name, next) =>
      `The step “${name}” asks a question, so its answers say where to go. It cannot have next="${next}" as well.`,
  },
  'ask-answers': {
    about: 'A question with fewer than two answers, or with two that are equal',
    mend: 'Write at least two answers that differ',
    example: ['- [No](#end "Not issued")\n', ''],
    message: (question, what) => `The question “${question}” ${what}.`,
  },
  'ask-answer': {
    about: 'An answer that is not a link to a step',
    mend: 'Write “- [answer](#step-id)”',
    example: ['[No](#end "Not issued")', 'No, not issued'],
  },
  hold: {
    about: 'A hold without items and without a question, which can hold nothing up',
    mend: 'Write what is to be done as “- [ ] …”, or delete hold',
    example: [
      'within="PT10M">\n\n- [ ] Write down the things\n- [ ] Stamp it',
      'within="PT10M" hold>\n\nWrite down the things and stamp the permit.',
    ],
    message: (name) =>
      `The step “${name}” is a hold, but has no items and no question: with nothing to do it can hold nothing up. Write what is to be done as “- [ ] …”.`,
  },
  clock: {
    about: 'A step by the clock (at, every) that is not written as it should be, or has a place in the order',
    mend: 'Write a time as 09:00, how often as PT15M; no next, hold or question',
    example: ['records="Exit permit"', 'at="9 in the morning"'],
  },
  region: {
    about: 'A <Phase> without steps, or a <Together> of fewer than two parts',
    mend: 'Write its steps, or delete it',
    example: ['<Quiz>', '<Phase id="after" name="After the shift">\n\n</Phase>\n\n<Quiz>'],
  },
  jump: {
    about: 'A jump out of a part that runs side by side with others, or into one',
    mend: 'Lead to the id of <Together>: from inside, the part is done; from outside, all of it is begun',
    example: [
      '<Quiz>',
      '<Together id="both" name="At the same time">\n\n<Step id="a" name="One" next="end">\n\n- [ ] One thing\n\n</Step>\n\n<Step id="b" name="Two">\n\n- [ ] Two things\n\n</Step>\n\n</Together>\n\n<Quiz>',
    ],
  },
  'calls-circle': {
    about: 'Procedures that call each other round in a circle',
    mend: 'Delete one calls of it',
    example: ['records="Exit permit"', 'calls="exit-permit"'],
    message: (names) => `calls leads round in a circle: ${names.join(' → ')}. Delete one of them.`,
  },
  value: {
    about: 'A <Value> that is not written as it should be, or not in an item',
    mend: 'Write it as the table above says, in a line “- [ ] …”',
    example: ['- [ ] Stamp it', '- [ ] Measure the height <Value id="height" min="9" max="5" />'],
  },
  condition: {
    about:
      'A condition (if) that cannot be read, looks at no value, overlaps another or leaves something out',
    mend: 'Write {/* if: height > 500 */}; together the answers cover every value once',
    example: ['[Yes](#issue)', '[Yes](#issue) {/* if: height > 500 */}'],
  },
  'limit-differs': {
    about: 'Two pages with another time limit for a step of the same name, and no link between them',
    mend: 'Make them the same, or link to the other page or name it in related',
    example: [
      'limit="within 10 minutes" within="PT10M"',
      'limit="within 15 minutes" within="PT15M"',
      'procedures/counter/issue-again.mdx',
    ],
    message: (step, own, other, title, slug) =>
      `The step “${step}” has the time limit “${own}” here and “${other}” in “${title}” (${slug}). Check which is right; if both are, link to that page or name it in related.`,
  },
  'form-differs': {
    about: 'The same value of a form or step with another kind, unit or range elsewhere',
    mend: 'Make them the same; if both are right, link to the other page or name it in related',
    example: ['- [ ] Stamp it', '- [ ] Write down <Value id="count" name="Number of things" unit="boxes" />'],
    message: (what, own, where, other, how) =>
      `For ${what} this page has “${own}” and ${where} has “${other}”. Check which is right, and ${how}.`,
  },
  'time-doubt': {
    about: 'A doubtful time: P15M is 15 months, 17:30/13:00 ends the next day',
    mend: 'Write PT15M for minutes; of two times, the earlier one first',
    example: ['records="Exit permit"', 'at="17:30/13:00"'],
    message: (name, what) => `Check the time of the step “${name}”: ${what}.`,
  },
  duration: {
    about: 'within that is no duration or not as long as limit, or within without limit',
    mend: 'Write limit as people read it and within just as long: P3D, PT10M',
    example: ['within="PT10M"', 'within="PT15M"'],
    message: (name, what) => `The step “${name}” ${what}.`,
  },
};
