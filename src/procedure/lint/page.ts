/** One written page, as far as it could be read: what the lint looks at. */
import type { Finding } from '../../syntax/diagnostic.ts';
import type { MessageArguments, RuleId } from '../../rules/rules.ts';
import type { Place } from '../../syntax/node.ts';
import type { Outline, WrittenMatter } from '../model/procedure.ts';
import type { Reference } from '../source/link-targets.ts';

export interface Page {
  /** Path from the project's root, with forward slashes. */
  file: string;
  slug: string;
  /** Undefined if anything in the front matter is wrong. */
  matter: WrittenMatter | undefined;
  /** The fields of the front matter that are right, whatever the others are. */
  sound: Partial<WrittenMatter>;
  outline: Outline;
  references: Reference[];
  /** The ids of headings, which links may name besides steps and sections. */
  headings: string[];
  /** The ids of steps and sections that say more than their items. */
  explained: string[];
  /** False where a part of the body could not be read: then nothing is said of what seems to be missing. */
  whole: boolean;
  findings: Finding[];
  /** True where the site has no quizzes: nobody misses questions then. */
  withoutQuiz?: boolean;
  /** Where a value of the front matter stands. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/** Reports a broken rule at a place, or at the beginning of a line. */
export type Report = <Id extends RuleId>(
  rule: Id,
  where: Place | number,
  ...args: MessageArguments<Id>
) => void;
