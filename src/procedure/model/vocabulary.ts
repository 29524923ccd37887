/** The other collections: what the ids in front matter and in `by` stand for. */

import { USES } from '../../site/site.ts';
import { own } from '../../ui/own.ts';
import type { Value } from './values/value.ts';

export interface Domain {
  id: string;
  name: string;
  summary: string;
}

export interface Role {
  id: string;
  name: string;
  /** Other names of the same role, in the source documents or in daily use. */
  aliases: string[];
  summary: string;
  /** False where it is not one job: guests, owners, applicants, 员工, 相关部门. */
  job?: boolean | undefined;
  /** Id of the wider role that this one is part of. */
  within?: string | undefined;
}

/** True of what somebody can have as a job; false of guests, owners, and whoever else is no post. */
export const isJob = ({ job = true }: Role): boolean => job;

/** All that roles are called, their other names among them. */
export const roleNames = (roles: readonly Role[]): string[] =>
  roles.flatMap(({ name, aliases }) => [name, ...aliases]);

/** Which roles are part of which. */
interface Ranks {
  /** By id of a role those that it is part of, from the next wider one outwards. */
  wider: ReadonlyMap<string, readonly string[]>;
  /** By id of a role those that are part of it. */
  inner: ReadonlyMap<string, readonly string[]>;
}

/** What `ranksOf` has found: it is asked for each line of each list. */
const known = new WeakMap<readonly Role[], Ranks>();

function ranksOf(roles: readonly Role[]): Ranks {
  const before = known.get(roles);
  if (before) return before;
  const within = new Map(roles.map((role) => [role.id, role.within]));
  const inner = new Map<string, string[]>();
  const wider = new Map(
    roles.map(({ id }) => {
      const found: string[] = [];
      for (let at = within.get(id); at !== undefined && !found.includes(at); at = within.get(at)) {
        found.push(at);
        inner.set(at, [...(inner.get(at) ?? []), id]);
      }
      return [id, found];
    }),
  );
  const ranks = { wider, inner };
  known.set(roles, ranks);
  return ranks;
}

/** The roles that this one is part of, from the next wider one outwards; ends with the role itself where they stand in a circle. */
export const widerRoles = (id: string, roles: readonly Role[]): readonly string[] =>
  ranksOf(roles).wider.get(id) ?? [];

/** These roles and the wider ones that they are part of: what concerns a job concerns these as well. */
export const withWider = (ids: readonly string[], roles: readonly Role[]): string[] => [
  ...new Set(ids.flatMap((id) => [id, ...widerRoles(id, roles)])),
];

/**
 * Everybody whom something concerns that names these roles: the wider ones that they are part of, and all jobs
 * within them, as what is said to a whole department is said to each of these.
 */
export const concerned = (ids: readonly string[], roles: readonly Role[]): string[] => [
  ...new Set([...withWider(ids, roles), ...ids.flatMap((id) => ranksOf(roles).inner.get(id) ?? [])]),
];

/** The roles that are part of this one, at whatever depth, in the order of the list. */
export const innerRoles = (id: string, roles: readonly Role[]): Role[] =>
  roles.filter((role) => role.id !== id && widerRoles(role.id, roles).includes(id));

/** One entry of a source document, before it became pages. */
export interface Source {
  id: string;
  title: string;
  /** File name of the source document. */
  document: string;
  /** 1-based line ranges, both ends included. */
  lines?: [number, number][] | undefined;
  /** The document breaks off inside this entry. */
  truncated: boolean;
  /** How it breaks off, where that is known. */
  brokenOff?: string | undefined;
  /** What is to be said of the document itself: numbering, missing pages, two spellings. */
  remark?: string | undefined;
}

export interface Term {
  term: string;
  aliases: string[];
  meaning: string;
  domain?: string | undefined;
}

/** A record (表单) of which it is known what is filled in. */
export interface RecordForm {
  id: string;
  /** As `records` of steps names it. */
  name: string;
  /** In their order; ids are unique within the record. */
  fields: Value[];
}

/** The name of a record as a step has it, without 《》. */
export const recordName = (written: string): string => written.replace(/^《(.*)》$/, '$1');

/** The page of a record that a step names, below the base; undefined where nothing is known of its fields. */
export function recordPath(written: string, records: readonly RecordForm[]): string | undefined {
  const form = records.find(({ name }) => name === recordName(written));
  return form && USES.indexes ? `records/${form.id}/` : undefined;
}

/** All of them, in the order of their files. */
export interface Vocabulary {
  domains: Domain[];
  roles: Role[];
  sources: Source[];
  glossary: Term[];
  records: RecordForm[];
}

/** What is one word wherever it stands: terms, and the names of roles and records. */
export const namesIn = ({ roles, glossary, records }: Vocabulary): string[] => [
  ...new Set(
    [
      ...glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
      ...roleNames(roles),
      ...records.map(({ name }) => name),
    ].filter((name) => name.length > 1),
  ),
];

/** Whom staff ask where the source leaves something open, as words that follow 现在先问：. */
export interface WhomToAsk {
  default?: string | undefined;
  /** By id of the domain. */
  domains: Readonly<Record<string, string>>;
}

/** Whom to ask in a domain; undefined where nobody is named. */
export const whomIn = (ask: WhomToAsk, domain = ''): string | undefined =>
  own(ask.domains, domain) ?? ask.default;
