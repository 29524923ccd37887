import { hash, type Procedure, type Question } from '../procedure/model.ts';
import { kindOf } from './kinds.ts';
import { seeded } from './random.ts';

/** The questions of one page and what is needed to name and link where they come from. */
export interface QuestionSet {
  slug: string;
  title: string;
  /** Names of the steps and sections that questions point to, by id. */
  places: Record<string, string>;
  questions: Question[];
}

/** A question together with its page. */
export interface Asked {
  slug: string;
  title: string;
  /** Name of the step or section where the answer is taught. */
  place?: string | undefined;
  question: Question;
}

/** The written questions of a procedure. */
export function questionSet(procedure: Procedure): QuestionSet {
  const taught = new Set(procedure.questions.map((question) => question.step));
  const groups = [...procedure.steps, ...procedure.sections].filter(({ id }) => taught.has(id));
  return {
    slug: procedure.slug,
    title: procedure.title,
    places: Object.fromEntries(groups.map(({ id, name }) => [id, name])),
    questions: procedure.questions,
  };
}

export function askedOf(set: QuestionSet): Asked[] {
  return set.questions.map((question) => ({
    slug: set.slug,
    title: set.title,
    place: question.step === undefined ? undefined : set.places[question.step],
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
