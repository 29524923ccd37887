import { readVocabulary } from '../../procedure/content/vocabulary-lists.ts';
import type { Domain, Role, Term } from '../../procedure/model/vocabulary.ts';

/** What the vocabulary says that the search uses. */
export interface Words {
  domains: Pick<Domain, 'id' | 'name'>[];
  roles: Pick<Role, 'id' | 'name' | 'aliases'>[];
  glossary: Term[];
  /** Further words of one meaning, in groups. */
  synonyms: string[][];
}

/** Reads the vocabulary from a folder of content, as the content check does. */
export async function readWords(content: string): Promise<Words> {
  const { vocabulary, synonyms } = await readVocabulary(content);
  return { ...vocabulary, synonyms };
}
