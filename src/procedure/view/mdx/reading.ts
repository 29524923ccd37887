import {
  groups,
  items,
  type Group,
  type OpenPoint,
  type Procedure,
  type Region,
  type Step,
} from '../../model/procedure.ts';
import { type Value } from '../../model/values/value.ts';

/** The page that is read, as its components need it. */
export interface Reading {
  procedure: Procedure;
  roleName: (id: string) => string;
  /** Whom to ask where the source leaves something open. */
  whom: string | undefined;
  /** Title of the page with this slug. */
  pageTitle: (slug: string) => string;
  /** What a run has to tick in a step besides the author's items. */
  added: (step: string) => { id: string; text: string }[];
  /** The boxes of an item that is done by the clock, one a time: the id of each and its name; else none. */
  times: (item: string) => readonly { item: string; name: string }[];
  /** The page of a record, below the base, where its fields are known. */
  recordPath: (written: string) => string | undefined;
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

export function regionOf({ procedure }: Reading, id: string): Region {
  const region = procedure.regions.find((candidate) => candidate.id === id);
  if (!region) throw new Error(`${procedure.slug} has no phase or parallel stretch ${id}`);
  return region;
}

export function valueOf({ procedure }: Reading, id: string): Value {
  const value = items(procedure)
    .flatMap(({ values = [] }) => values)
    .find((candidate) => candidate.id === id);
  if (!value) throw new Error(`${procedure.slug} has no value ${id}`);
  return value;
}

/** @param number its place among the page's open points, from 1 */
export function pointOf({ procedure }: Reading, number: string): OpenPoint {
  const point = procedure.openPoints[Number(number) - 1];
  if (!point) throw new Error(`${procedure.slug} has no open point ${number}`);
  return point;
}
