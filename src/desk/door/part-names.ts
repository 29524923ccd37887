import type { DraftPart } from '../../procedure/draft/draft.ts';

/** The names of the steps and other parts of a draft by their ids, wherever they stand. */
export const partNames = (parts: readonly DraftPart[]): Map<string, string> => new Map(namesIn(parts));

const namesIn = (parts: readonly DraftPart[]): [id: string, name: string][] =>
  parts.flatMap((part) => ('parts' in part ? [[part.id, part.name], ...namesIn(part.parts)] : []));
