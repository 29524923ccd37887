/** From a `<Question>` in the tree to a question of the model. Nothing in it may be lost: what cannot be shown is refused. */
import { didYouMean } from '../syntax/nearest.ts';
import { children, isTaskList, place, type SyntaxNode } from '../syntax/node.ts';
import type { Reader } from '../syntax/reader.ts';
import { gapsIn, gapsOfSentence } from './gaps/gap-nodes.ts';
import { FOLDERS, KIND_NAMES, type Question } from './kinds.ts';
import type { QuestionParts, ReadModule } from './question.ts';
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
  refuseLost(node, reader, name);
  const answer = answerOf(node, reader, name);
  const read = answer && readerOf(answer);
  if (!answer || !read) return undefined;
  const inner = children(node);
  const at = inner.indexOf(answer);
  const parts: QuestionParts = { base, before: inner.slice(0, at), answer, after: inner.slice(at + 1) };
  if (!areGapsSound(node, answer, reader, name)) return undefined;
  const kinds = read.kindsOf(answer);
  const wanted = attributes.kind ?? kinds[0]!;
  const where = reader.attributePlace(node, 'kind');
  if (!(KIND_NAMES as string[]).includes(wanted)) {
    const hint = didYouMean(wanted, KIND_NAMES);
    const message = `没有题型「${wanted}」，可用：${KIND_NAMES.join('、')}。${hint}`;
    reader.error('question-kind', where, message);
    return undefined;
  }
  if (!kinds.includes(wanted)) {
    const message = `${name}写了 kind="${wanted}"，但答案部分是「${kinds[0]}」的写法。`;
    reader.error('question-kind', where, message);
    return undefined;
  }
  return read.read(wanted, parts, reader, name) as Question | undefined;
}

/** The one answer part of a question. */
function answerOf(question: SyntaxNode, reader: Reader, name: string): SyntaxNode | undefined {
  const found = children(question).filter(readerOf);
  const hasOther = found.some((node) => !isPoints(node));
  const [answer, extra] = found.filter((node) => !hasOther || !isPoints(node));
  for (const points of hasOther ? found.filter(isPoints) : []) {
    const message = `${name}在答案以外有列表（- …），题目里不显示。题干和讲解请写成段落。`;
    reader.error('question-lost', points, message);
  }
  if (!answer) {
    const [gap] = gapsIn(question);
    if (gap) reader.error('question-malformed', gap, `${name}${GAP_PLACE}`);
    else {
      const ways = READERS.flatMap(({ written }) => written);
      const how = `应有下面之一：${ways.slice(0, -1).join('、')}或${ways.at(-1)}`;
      reader.error('question-malformed', question, `${name}没有答案部分。${how}。`);
    }
  }
  if (extra)
    reader.error('question-malformed', extra, `${name}有两个答案部分。一道题只能有一个，请拆成两道题。`);
  return extra ? undefined : answer;
}

const GAP_PLACE = '的空只能写在一段话里，不能写在选项、列表、表格、引用、标题或链接里。';

/** Reports gaps that would not be shown: outside the sentence, or of two kinds. */
function areGapsSound(question: SyntaxNode, answer: SyntaxNode, reader: Reader, name: string): boolean {
  const shown = gapsOfSentence(answer);
  const stray = gapsIn(question).find((gap) => !shown.includes(gap));
  if (stray) reader.error('question-malformed', stray, `${name}${GAP_PLACE}`);
  const other = shown.find((gap) => gap.name !== shown[0]!.name);
  if (other) {
    const message = `${name}同时用了 <Blank> 和 <Number>。一道题只能用一种，请拆成两道题，或都写成 <Blank>。`;
    reader.error('question-malformed', other, message);
  }
  return !stray && !other;
}
