/** How sentences with gaps are written: `<Blank accept="…" />` or `<Number is="…" />` among the words. */
import { GAP } from '#text/punctuation.ts';
import { gapMessages as say } from '#text/messages/questions/kinds.ts';
import { readNumeral } from '#language/numbers/numerals.ts';
import { spelling } from '#language/numbers/spelling.ts';
import type { ComponentRule } from '../../syntax/component.ts';
import { children, textOf, type SyntaxNode } from '../../syntax/node.ts';
import type { QuestionParts } from '../question.ts';
import { paragraphs, readExplanation } from '../read-parts.ts';
import { gapsIn, isGap } from './gap-nodes.ts';
import type { GapQuestion } from './model.ts';

export const written = [say.writtenBlank, say.writtenNumber];

export const components: ComponentRule[] = [
  {
    name: 'Blank',
    empty: true,
    within: ['Question'],
    about: say.blank,
    attributes: [{ name: 'accept', required: true, about: say.accept }],
  },
  {
    name: 'Number',
    empty: true,
    within: ['Question'],
    about: say.number,
    attributes: [
      { name: 'is', required: true, about: say.is },
      { name: 'unit', about: say.unit },
    ],
  },
];

export function kindsOf(answer: SyntaxNode): string[] {
  const [gap] = isGap(answer) || answer.type === 'paragraph' ? gapsIn(answer) : [];
  return gap ? [gap.name === 'Number' ? 'number' : 'fill'] : [];
}

type Sentence<Gap> = ({ kind: 'text'; text: string } | ({ kind: 'gap' } & Gap))[];

export function read(kind: string, parts: QuestionParts): GapQuestion {
  // The order of the fields is part of the question's content hash.
  if (kind === 'number') {
    const gaps = cut(parts.answer, (gap) => readNumber(gap, parts));
    const explanation = readExplanation(parts);
    return { ...parts.base, kind, prompt: promptWith(parts, gaps), parts: gaps, explanation };
  }
  const gaps = cut(parts.answer, (gap) => readBlank(gap, parts));
  const explanation = readExplanation(parts);
  return { ...parts.base, kind: 'fill', prompt: promptWith(parts, gaps), parts: gaps, explanation };
}

/** Cuts a sentence at its gaps; `readGap` turns a gap's element into its values. */
function cut<Gap extends object>(sentence: SyntaxNode, readGap: (node: SyntaxNode) => Gap): Sentence<Gap> {
  const parts: Sentence<Gap> = [];
  const add = (node: SyntaxNode): void => {
    const last = parts.at(-1);
    if (isGap(node)) parts.push({ kind: 'gap', ...readGap(node) });
    else if (gapsIn(node).length > 0) children(node).forEach(add);
    else if (last?.kind === 'text') last.text += textOf(node);
    else parts.push({ kind: 'text', text: textOf(node) });
  };
  add(sentence);
  return parts;
}

/** The question's paragraphs, the last of them the sentence with its gaps. */
function promptWith({ before, answer, error }: QuestionParts, sentence: Sentence<object>): string[] {
  const words = sentence.map((part) => (part.kind === 'text' ? part.text : GAP)).join('');
  const texts = [...paragraphs(before), words.trim()];
  if (texts.join('').replaceAll(GAP, '').trim() === '') error('question-malformed', answer, say.noPrompt);
  return texts;
}

/** Bars that stand for `|`, whatever keyboard they come from. */
const BAR = /[|｜¦︱∣│\u4e28]/;
/** What authors write between several answers and readers would have to type. */
const BETWEEN = /(?<![\w.])[/／]|[/／](?![\w.])|[、；;，,]/;

function readBlank(gap: SyntaxNode, { reader, error, warn }: QuestionParts): { accept: string[] } {
  const written = reader.attributes(gap).accept ?? '';
  const accept = written.split(BAR).map((text) => text.trim());
  if (accept.some((text) => !text)) {
    error('question-malformed', gap, say.emptyAnswer);
  }
  const between = accept.length === 1 && readNumeral(written) === undefined && BETWEEN.exec(written)?.[0];
  if (between) {
    const where = reader.attributePlace(gap, 'accept');
    warn('blank-accept', where, say.between(written, between));
  }
  return { accept: accept.filter(Boolean) };
}

/** Digits that a number holds exactly. */
const EXACT = 15;

function readNumber(gap: SyntaxNode, { reader, error }: QuestionParts): { is: number; unit: string } {
  const { is = '', unit = '' } = reader.attributes(gap);
  const digits = spelling(is);
  if (!/^-?\d+(\.\d+)?$/.test(digits)) {
    error('question-malformed', gap, say.notANumber(is));
  } else if (digits.replace(/\D/g, '').length > EXACT) {
    error('question-malformed', gap, say.tooLong(is, EXACT));
  }
  return { is: Number(digits), unit };
}
