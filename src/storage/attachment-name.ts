/** How a record names a picture that is kept beside it: `file:<name>:<bytes>`. */

export interface Attached {
  /** Its name among the attachments. */
  id: string;
  bytes: number;
}

const NAMED = /^file:([\w-]{8,64}):(\d{1,9})$/;

/** The picture that this text names; undefined where it is any other text. */
export function attachedIn(text: string): Attached | undefined {
  const [, id, bytes] = NAMED.exec(text) ?? [];
  return id === undefined ? undefined : { id, bytes: Number(bytes) };
}

export const attachedAs = ({ id, bytes }: Attached): string => `file:${id}:${bytes}`;

/** The names of all pictures that records name, by their texts. */
export function attachmentsIn(texts: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const text of texts)
    for (const [, id] of text.matchAll(/file:([\w-]{8,64}):\d{1,9}\b/g)) names.add(id!);
  return names;
}
