import type * as zh from '../zh/authoring.ts';

export const authoringText: typeof zh.authoringText = {
  title: 'How to write a procedure',
  lead: 'For people who write procedures. You do not need to code: follow the examples. If something is wrong, you are told which line it is on and how to put it right.',
  contents: 'On this page',
  attribute: 'Attribute',
  attributesOf: (name) => `Attributes of <${name}>`,
  field: 'Field',
  matter: 'What goes at the top of the file',
  site: 'The entries of site.yaml',
  without: 'If it is missing',
  about: 'What to write',
  example: 'Example',
  required: 'Required',
  kinds: 'Kinds of page',
  kindName: 'Name',
  kindFor: 'Use it for',
  kindNeeds: 'Must have',
  ofKind: {
    procedure: {
      for: 'Work that is done in a certain order',
      needs: 'steps, items, questions, and trigger and outcome at the top of the file',
    },
    norm: { for: 'Requirements in no order', needs: 'questions' },
    policy: { for: 'Rules and what follows from breaking them', needs: 'sections or steps, questions' },
    guide: { for: 'Reasons and ideas', needs: 'questions' },
  },
};
