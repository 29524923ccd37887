/** What is so long or so much that nobody could work through it. */
import { sizeMessages as say } from '#text/messages/lint/sizes.ts';
import type { Question } from '../../questions/kinds.ts';
import { groups } from '../model/procedure.ts';
import type { Page, Report } from './page.ts';
import { widthOf } from './width-of.ts';

/** Some four times what the largest of real pages have. */
const MOST = { title: 60, items: 40, answers: 12, questions: 60, options: 20, words: 60 } as const;

/** Fields of the front matter that are lists. */
const LISTS = ['roles', 'keywords', 'sources', 'related', 'asked'] as const;

export function lintSizes({ sound, outline, placeOf }: Page, report: Report): void {
  const width = widthOf(sound.title ?? '');
  if (width > MOST.title) report('part-size', placeOf(['title']), say.title(width, MOST.title));
  for (const field of LISTS) {
    const count = sound[field]?.length ?? 0;
    if (count > MOST.words) report('part-size', placeOf([field]), say.words(field, count, MOST.words));
  }
  for (const group of groups(outline)) {
    const { name, line, items } = group;
    if (items.length > MOST.items) report('part-size', line, say.items(name, items.length, MOST.items));
    const ask = group.kind === 'step' ? group.ask : undefined;
    if (ask && ask.answers.length > MOST.answers)
      report('part-size', ask.line, say.answers(ask.question, ask.answers.length, MOST.answers));
  }
  const { questions } = outline;
  if (questions.length > MOST.questions)
    report('part-size', questions[MOST.questions]!.line, say.questions(questions.length, MOST.questions));
  for (const question of questions) {
    const count = countOf(question);
    if (count > MOST.options)
      report('part-size', question.line, say.options(question.id, count, MOST.options));
  }
}

/** How much there is to choose from, to match or to put in order. */
function countOf(question: Question): number {
  const {
    options = [],
    pairs = [],
    entries = [],
  } = question as Partial<Record<'options' | 'pairs' | 'entries', unknown[]>>;
  return Math.max(options.length, pairs.length, entries.length);
}
