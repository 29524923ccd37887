/** The lists in which something is looked up, each a module of `look-ups/` under its id in `text/zh/look-up.ts`. */
import type { FunctionComponent } from 'preact';
import type { lookUpNames } from '#text/look-up.ts';
import type { Procedure } from '../procedure/model/procedure.ts';
import type { Vocabulary, WhomToAsk } from '../procedure/model/vocabulary.ts';
import { own } from '../ui/own.ts';
import type { Filter } from './model/choices.ts';

/** What a list is made from. */
export interface Content extends Vocabulary {
  procedures: Procedure[];
  ask?: WhomToAsk;
}

/** One list of this content. */
export interface LookUp extends Pick<Filter, 'total' | 'owners' | 'buttons' | 'sorts'> {
  /** The domain and the roles of each entry, by which the list can be filtered. */
  places: readonly { domain?: string | undefined; roles?: readonly string[] }[];
  /** True where what is said in a domain holds for everybody there, named or not. */
  holdsForAll?: boolean;
  Entries: FunctionComponent;
  /** The same as a file that table programs open, below the base, and what leads to it; such a list is printed too. */
  file?: { path: string; name: string };
}

export type LookUpId = keyof typeof lookUpNames;

const modules = import.meta.glob<{ default: (content: Content) => LookUp }>('./look-ups/*.tsx', {
  eager: true,
});

export function lookUp(id: LookUpId, content: Content): LookUp {
  const file = `./look-ups/${id}.tsx`;
  const module = own(modules, file);
  if (!module) throw new Error(`src/indexes/${file.slice(2)} is missing.`);
  return module.default(content);
}
