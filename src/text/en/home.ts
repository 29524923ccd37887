import type * as zh from '../zh/home.ts';
import { plural } from '../plural.ts';
import { useText } from './uses.ts';

export const homeText: typeof zh.homeText = {
  lead: (pages, domains, uses) =>
    `${plural(pages, 'procedure')} in ${plural(domains, 'area')}. ${uses.length === 3 ? 'Read it, do it or test yourself' : uses.join(', ')}: two taps away.`,
  ticked: (done, total) => `${done} of ${total} ticked`,
  uses: (count) => `One procedure, ${count === 3 ? 'three' : 'two'} ways to use it`,
  read: useText.read,
  readAbout: 'Where it begins, who does what and where it divides: one flowchart shows it.',
  do: useText.do,
  doAbout: 'Tick one item after another. If you are interrupted, go on where you stopped.',
  test: useText.test,
  testAbout: 'After each answer you know why it is right or wrong.',
  answerRight: 'Right',
  picks: 'Often needed',
  domains: 'By area',
  roles: 'By job',
  allRoles: (count) => `All ${plural(count, 'job')}`,
  allDomains: 'All procedures, A to Z',
};
