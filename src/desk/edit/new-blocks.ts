/** What an author adds, as it is written into the file: with places for the words that are to come. */
import { deskText as words } from '#text/desk.ts';
import type { Block } from '../document/blocks.ts';
import { BLANK } from '../document/words.ts';

/** What is no component of its own. */
const PLAIN = ['items', 'paragraph', 'points', 'numbered', 'heading', 'table', 'picture'] as const;
export type Plain = (typeof PLAIN)[number];

export type QuestionShape = 'single' | 'multiple' | 'truefalse' | 'fill' | 'number' | 'match' | 'order';

const inLines = (...parts: string[]): string => parts.join('\n\n');
const tags = (name: string, attributes: string, ...inner: string[]): string =>
  inLines(`<${name}${attributes && ` ${attributes}`}>`, ...inner, `</${name}>`);

/** All ids that components of a page have. */
export function idsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return idsOf(block.entries);
    const own =
      block.type === 'element' ? block.attributes.find(({ name }) => name === 'id')?.value : undefined;
    return [...(own === undefined ? [] : [own]), ...idsOf(block.children)];
  });
}

/** Makes ids that are not there yet: `step-3`. */
export function idMaker(taken: readonly string[]): (kind: string) => string {
  const known = new Set(taken);
  return (kind) => {
    let number = taken.filter((id) => id.startsWith(`${kind}-`)).length + 1;
    while (known.has(`${kind}-${number}`)) number++;
    const id = `${kind}-${number}`;
    known.add(id);
    return id;
  };
}

export type MakeId = ReturnType<typeof idMaker>;

const item = `- [ ] ${BLANK}`;
const answers = words.answers.map((answer) => `- [${answer}](#)`).join('\n');

export const newStep = (id: string, name = ''): string => tags('Step', `id="${id}" name="${name}"`, item);

const plain: Record<Plain, string> = {
  items: item,
  paragraph: BLANK,
  points: `- ${BLANK}`,
  numbered: `1. ${BLANK}`,
  heading: `## ${BLANK}`,
  table: '|  |  |\n| --- | --- |\n|  |  |',
  picture: `![](./)`,
};

/** @param name of a component, or what is none */
export function newBlock(name: string, make: MakeId): string {
  if ((PLAIN as readonly string[]).includes(name)) return plain[name as Plain];
  const named = (kind: string) => `id="${make(kind)}" name=""`;
  switch (name) {
    case 'Step':
      return newStep(make('step'));
    case 'Section':
      return tags('Section', named('section'), BLANK);
    case 'Phase':
      return tags('Phase', named('phase'), newStep(make('step')));
    case 'Together':
      return tags('Together', named('together'), newStep(make('step')), newStep(make('step')));
    case 'Ask':
      return tags('Ask', 'question=""', answers);
    case 'Quiz':
      return tags('Quiz', '', newQuestion('single', make));
    default:
      return `<${name}>${BLANK}</${name}>`;
  }
}

const options = (...ticks: string[]): string =>
  ticks.map((tick) => `- [${tick}] ${BLANK}\n  - ${BLANK}`).join('\n');

const shapes: Record<QuestionShape, string[]> = {
  single: [BLANK, options(' ', ' ')],
  multiple: [BLANK, options('x', 'x', ' ')],
  truefalse: [
    BLANK,
    words.rightWrong.map((word, index) => `- [${index ? ' ' : 'x'}] ${word}`).join('\n'),
    BLANK,
  ],
  fill: [`${BLANK} <Blank accept="" /> ${BLANK}`, BLANK],
  number: [`${BLANK} <Number is="" /> ${BLANK}`, BLANK],
  match: [BLANK, '|  |  |\n| --- | --- |\n|  |  |\n|  |  |', BLANK],
  order: [BLANK, [1, 2, 3].map((number) => `${number}. ${BLANK}`).join('\n'), BLANK],
};

export const newQuestion = (shape: QuestionShape, make: MakeId): string =>
  tags('Question', `id="${make('question')}"`, ...shapes[shape]);

/** A page with nothing in it yet. @param today ISO 8601 day, @param review the day a year later */
export const newPage = (today: string, review: string): string =>
  [
    '---',
    'title: ""',
    'summary: ""',
    'kind: procedure',
    'domain: ""',
    'roles: []',
    'trigger: ""',
    'outcome: ""',
    'owner: ""',
    'version: 1.0.0',
    `updated: ${today}`,
    `reviewBy: ${review}`,
    'sources: []',
    '---',
    '',
    newStep('step-1'),
    '',
  ].join('\n');
