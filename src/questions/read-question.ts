/** From a `<Question>` in the tree to a question of the model. Nothing in it may be lost: what cannot be shown is refused. */
import { questionMessages as say } from '#text/messages/questions/question.ts';
import { didYouMean } from '../syntax/nearest.ts';
import { children, isTaskList, place, type SyntaxNode } from '../syntax/node.ts';
import type { Reader } from '../syntax/reader.ts';
import { gapsIn, gapsOfSentence } from './gaps/gap-nodes.ts';
import { FOLDERS, KIND_NAMES, type Question } from './kinds.ts';
import type { QuestionReports, ReadModule } from './question.ts';
import { refuseLost } from './refuse-lost.ts';

/** How each folder of kinds is read, in the order of the kinds. */
const READERS = await Promise.all(
  FOLDERS.map((folder) => import(`./${folder}/read.ts`) as Promise<ReadModule>),
);

/** The components that stand in questions alone. */
export const QUESTION_COMPONENTS = READERS.flatMap(({ components = [] }) => components);

const readerOf = (node: SyntaxNode) => READERS.find(({ kindsOf }) => kindsOf(node).length > 0);
/** A list of points, which is neither an order nor options. */
const isPoints = (node: SyntaxNode): boolean => node.type === 'list' && !node.ordered && !isTaskList(node);

/** The question, or undefined after reporting what is wrong with it. */
export function readQuestion(node: SyntaxNode, reader: Reader): Question | undefined {
  const attributes = reader.attributes(node);
  const base = { id: attributes.id ?? '', step: attributes.step, line: place(node).line };
  const reports: QuestionReports = {
    error: (rule, where, message) => reader.error(rule, where, say.ofQuestion(base.id, message)),
    warn: (rule, where, message) => reader.warn(rule, where, say.ofQuestion(base.id, message)),
  };
  refuseLost(node, reader, reports.error);
  const answer = answerOf(node, reports);
  const read = answer && readerOf(answer);
  if (!answer || !read || !areGapsSound(node, answer, reports)) return undefined;
  const inner = children(node);
  const at = inner.indexOf(answer);
  const kinds = read.kindsOf(answer);
  const wanted = attributes.kind ?? kinds[0]!;
  const where = reader.attributePlace(node, 'kind');
  if (!(KIND_NAMES as string[]).includes(wanted)) {
    const hint = didYouMean(wanted, KIND_NAMES);
    reader.error('question-kind', where, say.noKind(wanted, KIND_NAMES, hint));
    return undefined;
  }
  if (!kinds.includes(wanted)) {
    reports.error('question-kind', where, say.otherKind(wanted, kinds[0]!));
    return undefined;
  }
  const parts = { base, before: inner.slice(0, at), answer, after: inner.slice(at + 1), reader, ...reports };
  return read.read(wanted, parts) as Question | undefined;
}

/** The one answer part of a question. */
function answerOf(question: SyntaxNode, { error }: QuestionReports): SyntaxNode | undefined {
  const found = children(question).filter(readerOf);
  const hasOther = found.some((node) => !isPoints(node));
  const [answer, extra] = found.filter((node) => !hasOther || !isPoints(node));
  for (const points of hasOther ? found.filter(isPoints) : []) error('question-lost', points, say.points);
  const [gap] = gapsIn(question);
  if (!answer && gap) error('question-malformed', gap, say.gapPlace);
  else if (!answer) {
    const ways = READERS.flatMap(({ written }) => written);
    error('question-malformed', question, say.noAnswer(ways));
  }
  if (extra) error('question-malformed', extra, say.twoAnswers);
  return extra ? undefined : answer;
}

/** Reports gaps that would not be shown: outside the sentence, or of two kinds. */
function areGapsSound(question: SyntaxNode, answer: SyntaxNode, { error }: QuestionReports): boolean {
  const shown = gapsOfSentence(answer);
  const stray = gapsIn(question).find((gap) => !shown.includes(gap));
  if (stray) error('question-malformed', stray, say.gapPlace);
  const other = shown.find((gap) => gap.name !== shown[0]!.name);
  if (other) {
    error('question-malformed', other, say.blankAndNumber);
  }
  return !stray && !other;
}
