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

/** All pictures that records name, by their texts: each as it is named there. */
export function namedIn(texts: Iterable<string>): Map<string, Attached> {
  const named = new Map<string, Attached>();
  for (const text of texts)
    for (const [name, id, bytes] of text.matchAll(/file:([\w-]{8,64}):(\d{1,9})\b/g))
      named.set(name, { id: id!, bytes: Number(bytes) });
  return named;
}

/** The names of all those pictures. */
export const attachmentsIn = (texts: Iterable<string>): Set<string> =>
  new Set([...namedIn(texts).values()].map(({ id }) => id));
