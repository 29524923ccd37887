/** What the reading of all kinds has in common: the text before the answer part and the one after it. */
import { questionMessages as say } from '#text/messages/questions/question.ts';
import { children, textOf, type SyntaxNode } from '../syntax/node.ts';
import type { QuestionParts } from './question.ts';

/** The paragraphs of these nodes as words; a quotation is its paragraphs. */
export function paragraphs(nodes: SyntaxNode[]): string[] {
  return nodes
    .flatMap((node) => (node.type === 'blockquote' ? paragraphs(children(node)) : [textOf(node)]))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Two texts of the same key look the same to a reader. */
const sameKey = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The first text that looks like one before it, by its place. */
export function repeated(texts: string[]): number {
  const keys = texts.map(sameKey);
  return keys.findIndex((key, index) => key !== '' && keys.indexOf(key) < index);
}

/** The question's text; reports where there is none. */
export function readPrompt({ before, answer, error }: QuestionParts): string[] {
  const texts = paragraphs(before);
  if (texts.length === 0) error('question-malformed', answer, say.noPrompt);
  return texts;
}

/** Why the answer is what it is; reports where that is not said. */
export function readExplanation({ answer, after, error }: QuestionParts): string {
  const text = paragraphs(after).join('\n');
  if (!text) error('question-explanation', answer, say.noExplanation);
  return text;
}
