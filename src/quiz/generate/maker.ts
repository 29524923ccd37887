/** What the makers of questions (系统出题) share, and how they make a choice of one. */
import type { Procedure, Question, Step } from '../../procedure/model/procedure.ts';
import type { Role } from '../../procedure/model/vocabulary.ts';
import { isAlike } from './similarity.ts';
import { shuffle, type Random } from '../sitting/random.ts';

export const DERIVED_KINDS = ['next', 'branch', 'who', 'limit', 'record', 'sequence', 'node'] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

export type DerivedQuestion = Question & {
  derived: DerivedKind;
  /** The step of each option, where the answer is given by pressing a node of the flowchart. */
  nodes?: string[] | undefined;
};

/** What a page's questions may draw on besides the page. */
export interface Around {
  roleName(id: string): string;
  /** Every name of the role. */
  roleNames(id: string): string[];
  /** False where it is not one job: guests, owners, 员工. */
  isJob(role: string): boolean;
  /** Every name of every role. */
  jobNames: readonly string[];
  /** All pages; those of the same domain or roles lend wrong options. */
  pages: readonly Procedure[];
}

export function aroundOf(pages: readonly Procedure[], roles: readonly Role[]): Around {
  const byId = new Map(roles.map((role) => [role.id, role]));
  return {
    roleName: (id) => byId.get(id)?.name ?? id,
    roleNames: (id) => [byId.get(id)?.name ?? id, ...(byId.get(id)?.aliases ?? [])],
    jobNames: roles.flatMap(({ name, aliases }) => [name, ...aliases]),
    isJob: (id) => byId.get(id)?.job ?? true,
    pages,
  };
}

/** Wrong options beside the right one. */
export const WRONG = 2;
/** What the makers of questions share. */
export interface Maker extends Around {
  procedure: Procedure;
  /** Chance for one question. */
  chance(id: string): Random;
  /** What a step is called in a question. */
  nameOf(step: Step): string;
  /** Steps whose name no other step has: only they can be an answer. */
  named: Step[];
  /** The other pages of the same domain. */
  kin: Procedure[];
  /** Pages of other domains that share a role. */
  farKin: Procedure[];
}

/** An option before it is one: its text, and why it is wrong. */
export interface Other {
  text: string;
  why: string;
}

interface Choice {
  derived: DerivedKind;
  id: string;
  step: Step;
  prompt: string;
  right: string;
  /** What may be offered beside it, what is most easily confused with it first. */
  others: Other[][];
  explanation: string;
}

/** A single choice, or nothing where too few options are left that are clearly others. */
export function choice(maker: Maker, { right, others, step, ...rest }: Choice): DerivedQuestion[] {
  const id = `~${rest.derived}-${rest.id}`;
  const random = maker.chance(id);
  const wrong: Other[] = [];
  for (const other of others.flatMap((some) => shuffle(some, random))) {
    if (wrong.length === WRONG) break;
    if (![right, ...wrong.map(({ text }) => text)].some((text) => isAlike(text, other.text)))
      wrong.push(other);
  }
  if (wrong.length < WRONG) return [];
  return [
    {
      kind: 'single',
      derived: rest.derived,
      id,
      step: step.id,
      prompt: [rest.prompt],
      options: [{ text: right, right: true, why: '' }, ...wrong.map((other) => ({ ...other, right: false }))],
      explanation: rest.explanation,
      line: step.line,
    },
  ];
}
