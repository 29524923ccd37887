import type * as zh from '../zh/editor.ts';

export const snippets: typeof zh.snippets = {
  Step: {
    prefix: 'step',
    description: 'A step: who does it, and which things',
    body: [
      '<Step id="${1:step-id}" name="${2:Name of the step}" by="${3:receptionist}">',
      '',
      '- [ ] ${4:One thing that can be seen}$0',
      '',
      '</Step>',
    ],
  },
  Ask: {
    prefix: 'ask',
    description: 'A question, and the step that each answer leads to',
    body: [
      '<Ask question="${1:Is there a booking?}">',
      '',
      '- [${2:Yes}](#${3:step-id})',
      '- [${4:No}](#${5:step-id})',
      '',
      '</Ask>',
    ],
  },
  Item: {
    prefix: 'item',
    description: 'One thing that can be seen',
    body: ['- [ ] ${1:One thing that can be seen}'],
  },
  When: {
    prefix: 'when',
    description: 'One thing that is done in one case only',
    body: ['- [ ] ${1:One thing that can be seen} {/* when: ${2:it rains} */}'],
  },
  Limit: {
    prefix: 'limit',
    description: 'Within how long',
    body: ['<Limit within="${1:P3D}">${2:within 3 days}</Limit>'],
  },
  Warn: { prefix: 'warn', description: 'What is forbidden', body: ['<Warn>${1:Never …}</Warn>'] },
  Gap: {
    prefix: 'gap',
    description: 'A question that the organisation has to settle',
    body: ['<Gap>${1:What if …?}</Gap>'],
  },
  Legal: {
    prefix: 'legal',
    description: 'An old rule to be checked against the law',
    body: ['<Legal>${1:…}</Legal>'],
  },
  Value: {
    prefix: 'value',
    description: 'A number written down while working',
    body: ['<Value id="${1:height}" unit="${2:mm}" min="${3:300}" max="${4:500}" />'],
  },
  Section: {
    prefix: 'section',
    description: 'A section of a norm',
    body: [
      '<Section id="${1:section-id}" name="${2:Name}">',
      '',
      '- [ ] ${3:One demand}$0',
      '',
      '</Section>',
    ],
  },
  Question: {
    prefix: 'question',
    description: 'A question with a reason for each option; it stands in <Quiz>',
    body: [
      '<Question id="${1:question-id}" step="${2:step-id}">',
      '',
      '${3:Question}',
      '',
      '- [x] ${4:Right}',
      '  - ${5:Why}',
      '- [ ] ${6:Wrong}',
      '  - ${7:Why}',
      '',
      '</Question>',
    ],
  },
};
