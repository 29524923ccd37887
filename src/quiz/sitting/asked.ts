import { hash, type Procedure, type Question } from '../../procedure/model/procedure.ts';
import { derivedQuestions, someOf } from '../generate/derived.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Around, DerivedQuestion } from '../generate/maker.ts';
import { seeded } from './random.ts';
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

/** The questions of a procedure: the written ones, and a few of those that follow from its steps. */
export function questionSet(procedure: Procedure, around: Around): QuestionSet {
  const { slug, title, version, domain, roles, questions } = procedure;
  const random = seeded(parseInt(hash(slug), 36));
  const derived = someOf(derivedQuestions(procedure, random, around), random);
  const taught = new Set([...questions, ...derived].map(({ step }) => step));
  const groups = [...procedure.steps, ...procedure.sections].filter(({ id }) => taught.has(id));
  const places = Object.fromEntries(groups.map(({ id, name }) => [id, name]));
  return { slug, title, version, domain, roles, places, questions, derived };
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
