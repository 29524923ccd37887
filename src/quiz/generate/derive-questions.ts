/**
 * Questions that follow from the model itself, beside the written ones (系统出题).
 *
 * Each is asked only where the page has exactly one answer to it. The other options come from the same
 * page, and where it has too few from pages of the same domain or roles. Pure functions of the pages
 * and of chance; each question has a chance of its own, so that it stays as it is when others change.
 */
import { flowOf } from '../../procedure/model/flow.ts';
import { hash, type Procedure, type Step } from '../../procedure/model/procedure.ts';
import { withoutNumber } from '#language/numbered.ts';
import { stepQuestions } from './step-questions.ts';
import { valueQuestions } from './value-questions.ts';
import { orderQuestions } from './order-questions.ts';
import {
  DERIVED_KINDS,
  type DerivedKind,
  type DerivedQuestion,
  type PageContext,
  type SiteContext,
} from './derived-question.ts';
import { seeded, type Random } from '../../questions/random.ts';

/** How many of each kind a page asks. */
const SHARE: Record<DerivedKind, number> = {
  next: 2,
  branch: 2,
  who: 2,
  limit: 2,
  record: 1,
  sequence: 1,
  node: 1,
  when: 2,
  value: 2,
};

/**
 * All questions that follow from the procedure.
 *
 * @param formers what the page said before
 */
export function derivedQuestions(
  procedure: Procedure,
  random: Random,
  site: SiteContext,
  formers: readonly Procedure[] = [],
): DerivedQuestion[] {
  const { steps, domain, roles } = procedure;
  const salt = random();
  const nameOf = ({ name }: Step) => withoutNumber(name);
  const named = steps.filter((step) => steps.filter((other) => nameOf(other) === nameOf(step)).length === 1);
  const others = site.pages.filter(({ slug }) => slug !== procedure.slug);
  const sameDomain = others.filter((page) => page.domain === domain);
  const sameRoles = others.filter(
    (page) => page.domain !== domain && page.roles.some((role) => roles.includes(role)),
  );
  const chance = (id: string) => seeded(parseInt(hash(`${salt} ${id}`), 36));
  const nodes = flowOf(procedure);
  const context: PageContext = {
    ...{ ...site, procedure, formers, nodes, chance, nameOf, named, sameDomain, sameRoles },
  };
  return [...orderQuestions(context), ...stepQuestions(context), ...valueQuestions(context)].sort(
    (a, b) => DERIVED_KINDS.indexOf(a.derived) - DERIVED_KINDS.indexOf(b.derived),
  );
}

/** A few of them, some of each kind, and no two about the same turn of the way. */
export function someOf(questions: readonly DerivedQuestion[], random: Random): DerivedQuestion[] {
  const salt = random();
  const rank = ({ id }: DerivedQuestion) => hash(`${salt} ${id}`);
  const ranked = [...questions].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const turn = ({ id }: DerivedQuestion) => id.slice(id.indexOf('-'));
  const pressed = new Set<string>();
  const choose = (kind: DerivedKind) => {
    const free = ranked.filter((each) => each.derived === kind && !pressed.has(turn(each)));
    const some = free.slice(0, SHARE[kind]);
    if (kind === 'node') for (const each of some) pressed.add(turn(each));
    return some;
  };
  const nodes = choose('node');
  return DERIVED_KINDS.flatMap((kind) => (kind === 'node' ? nodes : choose(kind)));
}
