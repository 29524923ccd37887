/** What is being written, kept at every stroke, so that neither a reload nor a crash loses it. */
import { array, number, object, optional, string, type InferOutput } from 'valibot';
import { canonical } from '../../storage/records/json.ts';
import type { RecordType } from '../../storage/records/record-type.ts';

const role = object({ id: string(), name: string() });
/** A source that the site does not have yet. */
const source = object({ id: string(), title: string() });
/** A picture that was added: how the page calls it, and how an attachment is named in a record. */
const picture = object({ name: string(), file: string() });
/** The page of the site that it was begun from, and the hash of its text then. */
const page = object({ slug: string(), hash: string() });

const draft = object({
  /** Of the file, as `walk-in.mdx`. */
  name: string(),
  text: string(),
  /** The text as it was opened, or saved as a file. */
  saved: string(),
  /** Milliseconds since 1970, always later than what it follows; of two tabs that write the same draft the later one holds. */
  at: number(),
  /** Which tab has written it. */
  tab: string(),
  /** Roles that the site does not have yet. */
  roles: array(role),
  /** Sources likewise. */
  sources: optional(array(source), []),
  pictures: optional(array(picture), []),
  page: optional(page),
});
export type Draft = InferOutput<typeof draft>;

export const draftRecord: RecordType<Draft> = {
  name: 'draft',
  version: 1,
  initial: { name: '', text: '', saved: '', at: 0, tab: '', roles: [], sources: [], pictures: [] },
  schema: draft,
  merge: (one, other) => {
    if (one.at !== other.at) return one.at > other.at ? one : other;
    return canonical(one) >= canonical(other) ? one : other;
  },
};
