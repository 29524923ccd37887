/** Reads what stands beside the pages: domains, roles, sources, terms, words of one meaning, and whom to ask. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { listMessages as say } from '#text/messages/content/lists.ts';
import { decode } from '../source/files/decode.ts';
import { finding, START_OF_FILE, type Diagnostic } from '../../syntax/diagnostic.ts';
import type { Place } from '../../syntax/node.ts';
import { lintRecords } from '../lint/records.ts';
import { lintRoles } from '../lint/roles.ts';
import { unreadable } from '../source/files/unreadable.ts';
import { domainSchema, recordSchema, roleSchema, sourceSchema, synonymsSchema, termSchema } from './schema.ts';
import type {
  Domain,
  RecordForm,
  Role,
  Source,
  Term,
  Vocabulary,
  WhomToAsk,
} from '../model/vocabulary.ts';
import { checkSite, type CheckedSite } from './site/check-site.ts';
import { named, whichOrAll } from '../../syntax/nearest.ts';
import { readYaml } from '../yaml/read-yaml.ts';

export interface Lists {
  vocabulary: Vocabulary;
  /** Words of one meaning, in groups. */
  synonyms: string[][];
  ask: WhomToAsk;
  /** The pages that `site.yaml` names are not all there. */
  lintPages: CheckedSite['lintPages'];
  sources: List<Source>;
  records: List<RecordForm>;
  /** The lists of which entries cannot be read: a name that is missing there may well be one of them. */
  unknown: ReadonlySet<keyof Vocabulary>;
  diagnostics: Diagnostic[];
}

interface List<T> {
  file: string;
  /** Those that are right, and a stub for each other that has a name. */
  entries: T[];
  /** False where not even all names could be read. */
  whole: boolean;
  diagnostics: Diagnostic[];
  /** Where the entry with this id or term stands. */
  placeOf(key: string): Place;
}

/** @param folder of the content */
export async function readVocabulary(folder: string): Promise<Lists> {
  const domains = await readList<Domain>(folder, 'domains.yaml', domainSchema);
  const roles = await readList<Role>(folder, 'roles.yaml', roleSchema);
  const sources = await readList<Source>(folder, 'sources.yaml', sourceSchema);
  const glossary = await readList<Term>(folder, 'glossary.yaml', termSchema);
  const synonyms = await readList<string[]>(folder, 'synonyms.yaml', synonymsSchema);
  const records = await readList<RecordForm>(folder, 'records.yaml', recordSchema);
  const all = { domains, roles, sources, glossary, records };
  const known = domains.entries.map(({ id }) => id);
  const site = await checkSite(folder, domains.whole ? domains.entries.map(named) : undefined);
  for (const { term, domain } of glossary.entries) {
    if (domain === undefined || known.includes(domain) || !domains.whole) continue;
    const message = say.termDomain(term, domain, whichOrAll(domain, domains.entries.map(named)));
    glossary.diagnostics.push({
      file: glossary.file,
      ...finding('unknown-domain', glossary.placeOf(term), message),
    });
  }
  roles.diagnostics.push(
    ...lintRoles(roles.entries, roles.whole, roles.placeOf).map((found) => ({ file: roles.file, ...found })),
  );
  records.diagnostics.push(
    ...lintRecords(records.entries, records.placeOf).map((found) => ({ file: records.file, ...found })),
  );
  return {
    vocabulary: {
      domains: domains.entries,
      roles: roles.entries,
      sources: sources.entries,
      glossary: glossary.entries,
      records: records.entries,
    },
    synonyms: synonyms.entries,
    ask: site.ask,
    lintPages: site.lintPages,
    sources,
    records,
    unknown: new Set((Object.keys(all) as (keyof Vocabulary)[]).filter((name) => !all[name].whole)),
    diagnostics: [domains, roles, sources, glossary, records, synonyms, site].flatMap(
      (list) => list.diagnostics,
    ),
  };
}

/** The entries of one list's text that are right, for the build, which has been checked. */
export function entriesOf<T>(text: string, schema: z.ZodType<T>): T[] {
  return readYaml(text, z.array(schema)).sound;
}

/** By file what was read last: in dev all lists are checked again whenever a page is saved. */
const lastRead = new Map<string, { bytes: Buffer; list: List<never> }>();

async function readList<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<List<T>> {
  const file = path.join(folder, name).replaceAll(path.sep, '/');
  const bytes = await readFile(file).catch((error: Error) => error);
  // A site can do without terms, the search without words of one meaning, and records without fields.
  if (bytes instanceof Error) {
    const missing = (bytes as NodeJS.ErrnoException).code === 'ENOENT';
    const lost = missing
      ? { file, ...finding('matter', START_OF_FILE, say.missing) }
      : unreadable(file, bytes);
    const optional = missing && OPTIONAL.includes(name);
    return { file, entries: [], whole: optional, diagnostics: optional ? [] : [lost], placeOf: () => START_OF_FILE };
  }
  const before = lastRead.get(file);
  const list = before?.bytes.equals(bytes) ? (before.list as List<T>) : listIn<T>(file, bytes, schema);
  lastRead.set(file, { bytes, list: list as List<never> });
  // What is wrong with it beside other lists is added by whoever reads them all.
  return { ...list, diagnostics: [...list.diagnostics] };
}

function listIn<T>(file: string, bytes: Buffer, schema: z.ZodType<T>): List<T> {
  const { text, findings: letters } = decode(bytes);
  const { sound, input, findings, placeOf } = readYaml(text, z.array(schema));
  const written: unknown[] = Array.isArray(input) ? input : [];
  const keys = written.map(keyOf);
  const places = new Map(keys.map((key, index) => [key, index]));
  const diagnostics = [...letters, ...findings].map((found): Diagnostic => ({ file, ...found }));
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (key !== undefined && seen.has(key)) {
      diagnostics.push({ file, ...finding('duplicate-id', placeOf([index]), say.twice(key)) });
    }
    if (key !== undefined) seen.add(key);
  });
  const right = new Set(sound.map(keyOf));
  // A name counts as known although something else is wrong with its entry.
  const stubs = written.flatMap((entry) => {
    const key = keyOf(entry);
    return key === undefined || right.has(key)
      ? []
      : [{ ...STUB, name: key, title: key, ...fields(entry) } as T];
  });
  const whole =
    !letters.length &&
    (written.length > 0 || !findings.length) &&
    written.every((entry) => keyOf(entry) !== undefined) &&
    Array.isArray(input);
  return {
    file,
    entries: [...sound, ...stubs],
    whole,
    diagnostics,
    placeOf: (key) => placeOf([places.get(key) ?? 0]),
  };
}

const OPTIONAL = ['glossary.yaml', 'synonyms.yaml', 'records.yaml'];

const STUB = { fields: [], summary: '', aliases: [], document: '', lines: [], truncated: false, meaning: '' };

/** The texts of an entry, whatever else is in it. */
const fields = (entry: unknown): object =>
  Object.fromEntries(Object.entries(entry ?? {}).filter(([, value]) => typeof value === 'string'));

/** What an entry is called by: its id, or its term. */
function keyOf(entry: unknown): string | undefined {
  const { id, term } = (entry ?? {}) as { id?: unknown; term?: unknown };
  const key = id ?? term;
  return typeof key === 'string' ? key : undefined;
}
