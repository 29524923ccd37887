/** The acts of a sentence, each with the case that it is done in. */
import {
  AFTER_CASE,
  CASE_CLOSED,
  CASE_THAT,
  CASE_TOLD,
  CONDITION,
  EXAMPLES_LAST,
  FORBIDDEN,
  OTHERWISE,
} from '#language/documents/sentences.ts';
import { NO_ACT } from '#language/documents/steps.ts';
import type { Span } from '../../parts/tree.ts';
import { clauses } from '#text/punctuation.ts';
import { bare, clausesIn } from '../../parts/words.ts';

/** A sentence that is no longer is one item. */
const SHORT = 24;

interface Piece {
  said: string;
  /** The case that begins here; empty where it ends. */
  condition?: string;
  /** Nothing says where the case ends. */
  isUnsure?: boolean;
}

/**
 * The acts of a sentence: clauses, each with what only leads up to it, and the case that it is done in.
 *
 * @param isCase true where it was told before that each sentence says a case
 */
export function piecesOf(text: string, sentence: Span, isCase = false): Piece[] {
  const whole = text.slice(sentence.start, sentence.end);
  const parts = clausesIn(text, sentence).map(({ start, end }) => text.slice(start, end));
  const pieces: Piece[] = [];
  let condition: string | undefined;
  let before = '';
  const isShort = bare(whole).length <= SHORT && !FORBIDDEN.test(whole);
  for (const [index, clause] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const isExample = EXAMPLES_LAST.test(bare(isLast ? clause : clause + parts.at(-1)!));
    const leads = before !== '' && NO_ACT.test(bare(before)) && !FORBIDDEN.test(before);
    const isTold = isCase && index === 0 && !isLast ? CASE_TOLD.exec(bare(clause)) : null;
    const isOpen = !isExample && (before === '' || leads || (isShort && !NO_ACT.test(bare(before))));
    const found = isOpen ? (isTold ?? CONDITION.exec(clause) ?? (isLast ? null : CASE_THAT.exec(bare(clause)))) : null;
    const otherwise = OTHERWISE.test(bare(clause));
    if (found && bare(found.groups!.case!) !== '') {
      const holds = bare((found.groups!.whose ?? '') + (found.groups!.verb ?? '') + found.groups!.case!);
      // 在实施过程中，若需求变更，…: when it is asked belongs to the case.
      condition = leads ? clauses([bare(before), holds]) : holds;
      if (before !== '' && !leads) pieces.push({ said: before });
      before = '';
      const rest = bare(clause.slice(found[0].length));
      const isUnsure = rest.length > 1 && !CASE_CLOSED.test(found[0]);
      if (rest.length > 1) pieces.push({ said: rest, condition, isUnsure });
      else if (index === parts.length - 1) pieces.push({ said: clause, condition, isUnsure: true });
      else pieces.push({ said: '', condition });
      continue;
    }
    // What is done otherwise is not done in that case.
    if (otherwise) condition = undefined;
    const said = bare(condition === undefined ? before + clause : (before + clause).replace(AFTER_CASE, ''));
    const leadsUp = NO_ACT.test(bare(clause)) && index < parts.length - 1;
    if (leadsUp || (isShort && condition === undefined && index < parts.length - 1)) before += clause;
    else {
      pieces.push(otherwise ? { said, condition: '' } : { said });
      before = '';
    }
  }
  if (bare(before) !== '') pieces.push({ said: before });
  return pieces;
}
