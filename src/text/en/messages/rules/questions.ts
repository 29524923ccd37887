/** Questions. What they may consist of is said by each kind, see src/questions. */
import type { RuleWords } from '../../../rule-words.ts';
import type * as zh from '../../../zh/messages/rules/questions.ts';

const RIGHT =
  '- [x] Check identity\n  - Without it no permit is issued.\n- [ ] Stamp it\n  - The stamp comes last.';

export const questionRules: RuleWords<typeof zh.questionRules> = {
  'question-kind': {
    about: 'A kind of question that there is not, or one whose answer is written otherwise',
    mend: 'Change kind, or leave it out',
    example: ['<Question id="who"', '<Question id="who" kind="order"'],
  },
  'question-malformed': {
    about:
      'A question without a question or an answer, or with an answer that is not written as it should be',
    mend: 'Write it as the example of its kind',
    example: ['What comes first?', ''],
  },
  'question-lost': {
    about: 'A picture, diagram or link in a question, which is not shown',
    mend: 'Leave the words alone',
    example: ['What comes first?', 'What comes first?\n\n![Picture](./a.png)'],
  },
  'question-step': {
    about: 'The step of a question is no step or section of this page',
    mend: 'Write the id of one',
    example: ['id="who" step="ask-id"', 'id="who" step="ask"'],
  },
  'question-no-right': {
    about: 'A question without a right option',
    mend: 'Write the right one “- [x] …”',
    example: ['- [x] Check identity', '- [ ] Check identity'],
  },
  'question-explanation': {
    about: 'A question without an explanation',
    mend: 'Say why below each option, or in a paragraph behind the answer',
    example: [RIGHT, '- [x] Check identity\n- [ ] Stamp it'],
  },
  'option-explanation': {
    about: 'An option that does not say why',
    mend: 'Say it below the option, indented: “  - why”',
    example: ['\n  - The stamp comes last.', ''],
  },
  'question-all-right': {
    about: 'A question with only right options',
    mend: 'Add a wrong one',
    example: [
      `<Question id="who" step="ask-id">\n\nWhat comes first?\n\n${RIGHT}`,
      `<Question id="who" kind="multiple">\n\nWhat comes first?\n\n${RIGHT.replace('- [ ]', '- [x]')}`,
    ],
  },
  'blank-accept': {
    about: 'The answer of a gap with a comma or slash, as if several were not separated by |',
    mend: 'Separate several answers with |',
    example: [RIGHT, 'First <Blank accept="check, verify" /> who it is.\n\nWithout it no permit is issued.'],
  },
  'question-open-list': {
    about: 'A question that takes what a list does not name for wrong, though the list is left open',
    mend: 'Ask for what is named; take nothing else for wrong, or say in allow why it may stay',
    example: [
      '- [ ] Stamp it\n\n</Step>\n\n<Quiz>\n\n<Question id="who" step="ask-id">\n\nWhat comes first?',
      '- [ ] Stamp it\n- etc.\n\n</Step>\n\n<Quiz>\n\n<Question id="who" step="issue">\n\nWhich of these is not to be done?',
    ],
    message: (question, step) =>
      `The question “${question}” takes what is not named for wrong, but the list of “${step}” is left open. Ask in another way; if it cannot be wrong, say so in allow.`,
  },
  'question-no-order': {
    about: 'An order of steps that have none',
    mend: 'Delete one of them; keep those that have an order',
    example: [
      '<Quiz>',
      '<Together id="both" name="At the same time">\n\n<Step id="a" name="Take photos">\n\n- [ ] Take photos\n\n</Step>\n\n<Step id="b" name="Film it">\n\n- [ ] Film it\n\n</Step>\n\n</Together>\n\n<Quiz>\n\n<Question id="order" step="a">\n\nPut these in order.\n\n1. Issue the permit\n2. Take photos\n3. Film it\n\nThe permit comes first.\n\n</Question>',
    ],
    message: (question, one, other) =>
      `The question “${question}” asks which of “${one}” and “${other}” comes first, but they have no order (<Together>, or by the clock). Delete one; if they have an order, say so in allow.`,
  },
  'question-unsettled': {
    about: 'A question about what is still open (<Gap>) or to be checked against the law (<Legal>)',
    mend: 'Ask once it is decided',
    example: [
      '- [ ] Stamp it\n\n</Step>\n\n<Quiz>\n\n<Question id="who" step="ask-id">\n\nWhat comes first?',
      '- [ ] Stamp it\n\n<Gap>Who keeps the company seal overnight?</Gap>\n\n</Step>\n\n<Quiz>\n\n<Question id="who" step="issue">\n\nWho keeps the company seal overnight?',
    ],
    message: (question, kind, text) =>
      `The question “${question}” seems to ask about what is still open (${kind}: ${text}). Ask once it is decided; if it is, say so in allow.`,
  },
  'few-questions': {
    about: 'Fewer than 3 questions',
    mend: 'Write at least 3',
    example: [`<Question id="who-3" step="ask-id">\n\nWhat comes first?\n\n${RIGHT}\n\n</Question>`, ''],
    message: (few, least) =>
      `This page has only ${few} ${few === 1 ? 'question' : 'questions'}; it takes at least ${least} to tell whether somebody knows it.`,
  },
};
