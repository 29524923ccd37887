import type { Group, Procedure, Step } from '../../model/procedure.ts';
import { groups } from '../../model/procedure.ts';

interface Reading {
  procedure: Procedure;
  roleName: (id: string) => string;
}

/** What the page has put into `Astro.locals`; fails where a component is used outside a reading page. */
export function reading(locals: App.Locals): Reading {
  if (!locals.reading) throw new Error('Astro.locals.reading is set by the page that renders the content');
  return locals.reading;
}

/** The step or section with this id, with its number among its own kind, from 1. */
export function groupOf({ procedure }: Reading, id: string): { group: Group; number: number } {
  const group = groups(procedure).find((candidate) => candidate.id === id);
  if (!group) throw new Error(`${procedure.slug} has no step or section ${id}`);
  const kin: Group[] = group.kind === 'step' ? procedure.steps : procedure.sections;
  return { group, number: kin.indexOf(group) + 1 };
}

export function stepOf(page: Reading, id: string): { step: Step; number: number } {
  const { group, number } = groupOf(page, id);
  if (group.kind !== 'step') throw new Error(`${page.procedure.slug}: ${id} is a section`);
  return { step: group, number };
}
