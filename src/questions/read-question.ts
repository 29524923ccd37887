/** From a `<Question>` in the tree to a question of the model. Nothing in it may be lost: what cannot be shown is refused. */
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
  const name = `题目「${base.id}」`;
  const reports: QuestionReports = {
    error: (rule, where, message) => reader.error(rule, where, name + message),
    warn: (rule, where, message) => reader.warn(rule, where, name + message),
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
    reader.error('question-kind', where, `没有题型「${wanted}」，可用：${KIND_NAMES.join('、')}。${hint}`);
    return undefined;
  }
  if (!kinds.includes(wanted)) {
    reports.error('question-kind', where, `写了 kind="${wanted}"，但答案部分是「${kinds[0]}」的写法。`);
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
  for (const points of hasOther ? found.filter(isPoints) : [])
    error('question-lost', points, '在答案以外有列表（- …），题目里不显示。题干和讲解请写成段落。');
  const [gap] = gapsIn(question);
  if (!answer && gap) error('question-malformed', gap, GAP_PLACE);
  else if (!answer) {
    const ways = READERS.flatMap(({ written }) => written);
    const how = `应有下面之一：${ways.slice(0, -1).join('、')}或${ways.at(-1)}`;
    error('question-malformed', question, `没有答案部分。${how}。`);
  }
  if (extra) error('question-malformed', extra, '有两个答案部分。一道题只能有一个，请拆成两道题。');
  return extra ? undefined : answer;
}

const GAP_PLACE = '的空只能写在一段话里，不能写在选项、列表、表格、引用、标题或链接里。';

/** Reports gaps that would not be shown: outside the sentence, or of two kinds. */
function areGapsSound(question: SyntaxNode, answer: SyntaxNode, { error }: QuestionReports): boolean {
  const shown = gapsOfSentence(answer);
  const stray = gapsIn(question).find((gap) => !shown.includes(gap));
  if (stray) error('question-malformed', stray, GAP_PLACE);
  const other = shown.find((gap) => gap.name !== shown[0]!.name);
  if (other) {
    const how = '一道题只能用一种，请拆成两道题，或都写成 <Blank>';
    error('question-malformed', other, `同时用了 <Blank> 和 <Number>。${how}。`);
  }
  return !stray && !other;
}
