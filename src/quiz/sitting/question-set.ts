/** The questions of a page, each with what is needed to ask it. */
import { hash } from '../../procedure/model/procedure.ts';
import { kindOf, type Question } from '../../questions/kinds.ts';
import { seeded } from '../../questions/random.ts';
import type { DerivedQuestion } from '../generate/derived-question.ts';
import { own } from '../../ui/own.ts';

/** The questions of one page and what is needed to name and link where they come from. */
export interface QuestionSet {
  slug: string;
  title: string;
  version: string;
  domain: string;
  roles: string[];
  /** Names of the steps and sections that questions point to, by id. */
  places: Record<string, string>;
  /** As the author wrote them. */
  questions: Question[];
  /** Made from the steps. */
  derived: DerivedQuestion[];
}

/** A question together with its page. */
export interface Asked extends Pick<QuestionSet, 'slug' | 'title' | 'version' | 'domain'> {
  /** Name of the step or section where the answer is taught. */
  place?: string | undefined;
  question: Question | DerivedQuestion;
}

/** The questions of a set, each with its page. */
export function askedOf(
  { slug, title, version, domain, places, ...set }: QuestionSet,
  questions: (Question | DerivedQuestion)[] = set.questions,
): Asked[] {
  return questions.map((question) => ({
    slug,
    title,
    version,
    domain,
    place: question.step === undefined ? undefined : own(places, question.step),
    question,
  }));
}

/** What a question is known by, over all pages: `<slug>/<question id>`. */
export function keyOf({ slug, question }: Pick<Asked, 'slug' | 'question'>): string {
  return `${slug}/${question.id}`;
}

const NOT_ASKED = new Set(['id', 'step', 'line', 'explanation', 'why']);

/** Changes when what is asked or what is right changes; explanations, links and places in the file may. */
export function contentHash(question: Question): string {
  return hash(JSON.stringify(question, (key, value: unknown) => (NOT_ASKED.has(key) ? undefined : value)));
}

/** A seed for where nothing is stored: the order on paper, the same at each build. */
export function seedOf(asked: Asked): number {
  return parseInt(hash(keyOf(asked)), 36);
}

/** The order in which a question's parts are shown in the attempt with this seed. */
export function shownOrder(seed: number, asked: Asked): number[] {
  const own = parseInt(hash(`${seed} ${keyOf(asked)}`), 36);
  return kindOf(asked.question).shuffled(asked.question, seeded(own));
}
