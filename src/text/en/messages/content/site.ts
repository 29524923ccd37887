/** `site.yaml`: what is wrong with it, and what the guide says of its entries. */
import type * as zh from '../../../zh/messages/content/site.ts';
import { listed } from '../../punctuation.ts';

const also = (hint: string) => hint && ` ${hint}`;

export const siteMessages: typeof zh.siteMessages = {
  long: (name, most) => `“${name}” has more than ${most} characters and does not fit`,
  language: (known, hint) =>
    `“language” is the language of the site: write ${known.join(' or ')}.${also(hint)}`,
  seal: '“seal” is what the seal says: one or two characters, for example OC',
  noGlyph: (sign) =>
    `“${sign}” cannot be drawn on the seal. Write one or two other characters as “seal”, or a picture as “logo”`,
  logoKind: (name, known) => `“logo” is a picture; these can be used: ${listed(known)}. “${name}” is none.`,
  noLogo: (name, hint) => `The picture “${name}” of “logo” is not in the folder of site.yaml.${also(hint)}`,
  logoLarge: (name, size, most) =>
    `The picture “${name}” of “logo” has ${size} KB. Every page shows it: make it smaller than ${most} KB, best as SVG.`,
  logoUnreadable: (name) =>
    `The picture “${name}” of “logo” cannot be opened: it is none, or damaged. Choose another.`,
  colours: "“colours” is written { accent: '#24527a', seal: '#b93426' }; one of them will do",
  colour: (part) =>
    `“${part}” is a colour of six digits in quotation marks, such as '#24527a'; for one of its own in each theme write { light: '#24527a', dark: '#8ab8de' }`,
  light: 'light',
  dark: 'dark',
  contrast: (part, theme, colour, found, least, proposed) =>
    `“${part}”, ${colour}, cannot be read on ${theme} pages: its contrast is ${found}, and ${least} is needed. The nearest colour that can be read is '${proposed}'`,
  home: '“home” is written { title: the title of the home page, picks: [file name of a page] }; one of them will do',
  noPage: (slug, hint) => `“${slug}” is not the file name of a page (without .mdx).${also(hint)}`,
  lacks: {
    ask: 'its first step must ask something, and both answers must lead to a step',
    items: 'its first step needs two items or more',
    quiz: 'it needs a short question with one right answer: at most 60 letters, and three options of at most 36 letters',
    long: (text, most) => `“${text}” does not fit into two lines of ${most * 2} letters`,
  },
  repository:
    '“repository” is the web address of the source files, for example https://github.com/owner/handbook',
  uses: '“uses” has a line for each use that is not wanted: quiz: false',
  reviewNeedsQuiz: 'A review asks what the quizzes ask: where quiz is false, review must be false as well',
  prefix: (example) =>
    `“prefix” is of small letters, digits and hyphens, begins with a letter and has at most 30 characters, for example ${example}`,
  whom: (name) => `“${name}” says whom to ask, for example the person on duty or your manager`,
  domainLine: 'a line of domains',
  domains: '“domains” has a line for each area: counter: the person on duty',
  ask: '“ask” is written { default: the person on duty or your manager }',
  file: 'Write one entry a line here, for example name: Ward handbook',
  noDomain: (id, hint) => `The area “${id}” in “domains” is not in domains.yaml.${also(hint)}`,
};

export const siteFields: typeof zh.siteFields = {
  name: {
    about: 'Name of the handbook: in the header, in titles, under the icon, in print',
    without: 'Handbook',
    example: 'Oakfield Handbook',
  },
  tagline: { about: 'A few words beside the name', without: 'nothing', example: 'Procedures of the wards' },
  organisation: {
    about: 'Whose handbook it is: in the footer, in print, in what machines read',
    without: 'nothing',
    example: 'Oakfield Clinic',
  },
  description: {
    about: 'One sentence for search engines and for links that are sent',
    without: 'One procedure, several ways to use it: …',
    example: 'The procedures of our wards, to read and to follow.',
  },
  language: { about: 'Language of the site: zh-CN or en', without: 'zh-CN', example: 'en' },
  seal: {
    about: 'One or two characters for the seal and the icons',
    without: 'the initials of the name, or its first two Chinese characters',
    example: 'OC',
  },
  logo: {
    about: 'A picture in place of the seal: svg, png, webp or jpg, beside site.yaml',
    without: 'the seal',
    example: 'logo.svg',
  },
  colours: {
    about:
      'accent colours what can be pressed, seal is the ground of the seal. Write one colour, and that of the dark theme follows; or one each as light and dark. For a colour that cannot be read the check proposes the nearest that can',
    without: 'ink blue and vermilion',
    example: "{ accent: '#0a6b4f', seal: '#8a2be2' }",
  },
  home: {
    about:
      'title is that of the home page, picks are the pages that stand first, example is the page that shows newcomers what can be done; pages by their file names',
    without: 'a title for any handbook, no picks, an example that fits',
    example: '{ title: Know what to do, picks: [admission] }',
  },
  repository: {
    about:
      'Where the source files stand, for “Edit this page” on every page: the address of the repository, or all that comes before the path of a file',
    without: 'no such link',
    example: 'https://github.com/oakfield/handbook',
  },
  contact: {
    about: 'Whom to tell of a mistake: a mail address, telephone number, web address or sentence',
    without: 'the owner of the page',
    example: 'quality@oakfield.example',
  },
  uses: {
    about:
      'Write false for what is not wanted: checklist (runs), quiz (quizzes, practice, progress), review, indexes (look-ups), team (the team book). What is off has no pages and no links, and is not spoken of',
    without: 'all of them',
    example: '{ quiz: false }',
  },
  prefix: {
    about: 'What the browser keeps its records under. Do not change it later: ticks would be lost',
    without: 'handbook',
    example: 'oakfield',
  },
  ask: {
    about: 'Whom to ask what the source leaves open; areas with somebody else go into domains',
    without: 'nothing is shown',
    example: '{ default: the duty manager }',
  },
};
