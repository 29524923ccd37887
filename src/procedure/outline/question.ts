/** From a `<Question>` in the tree to a question of the model. Nothing in it may be lost: what cannot be shown is refused. */
import { paragraphs, refuseLost, repeated } from './refuse-lost.ts';
import { checkOptions, readOptions } from './choice.ts';
import { gapsIn, gapsOfSentence, isGap, readBlanks, readNumbers } from './gaps.ts';
import type { Question, QuestionKind } from '../model/procedure.ts';
import { QUESTION_KINDS } from '../model/procedure.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import { children, isTaskList, place, plain, type SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';

/** What all kinds need: the question's attributes and the nodes before and after its answer part. */
interface Parts {
  base: { id: string; step?: string | undefined; line: number };
  before: SyntaxNode[];
  answer: SyntaxNode;
  after: SyntaxNode[];
}

const GAP = '＿＿';
const TRUE_FALSE = new Set(['对', '错', '正确', '错误', '是', '否', '√', '×']);

const isSentence = (node: SyntaxNode): boolean =>
  isGap(node) || (node.type === 'paragraph' && gapsIn(node).length > 0);
const isAnswer = (node: SyntaxNode): boolean =>
  node.type === 'list' || node.type === 'table' || isSentence(node);
/** A list of points, which is neither an order nor options. */
const isPoints = (node: SyntaxNode): boolean => node.type === 'list' && !node.ordered && !isTaskList(node);

/** The question, or undefined after reporting what is wrong with it. */
export function readQuestion(node: SyntaxNode, reader: Reader): Question | undefined {
  const attributes = reader.attributes(node);
  const base = { id: attributes.id ?? '', step: attributes.step, line: place(node).line };
  const name = `题目「${base.id}」`;
  refuseLost(node, reader, name);
  const answer = answerOf(node, reader, name);
  if (!answer) return undefined;
  const inner = children(node);
  const at = inner.indexOf(answer);
  const parts: Parts = { base, before: inner.slice(0, at), answer, after: inner.slice(at + 1) };
  if (!areGapsSound(node, answer, reader, name)) return undefined;
  const kind = inferKind(parts);
  const wanted = attributes.kind;
  if (wanted !== undefined && !QUESTION_KINDS.includes(wanted as QuestionKind)) {
    const where = reader.attributePlace(node, 'kind');
    const hint = didYouMean(wanted, QUESTION_KINDS);
    reader.error(
      'question-kind',
      where,
      `没有题型「${wanted}」，可用：${QUESTION_KINDS.join('、')}。${hint}`,
    );
    return undefined;
  }
  const choices: (string | undefined)[] = ['single', 'multiple', 'truefalse'];
  if (wanted !== undefined && wanted !== kind && !(choices.includes(wanted) && choices.includes(kind))) {
    const where = reader.attributePlace(node, 'kind');
    reader.error('question-kind', where, `${name}写了 kind="${wanted}"，但答案部分是「${kind}」的写法。`);
    return undefined;
  }
  return READERS[(wanted as QuestionKind | undefined) ?? kind](parts, reader, name);
}

/** The one answer part of a question. */
function answerOf(question: SyntaxNode, reader: Reader, name: string): SyntaxNode | undefined {
  const found = children(question).filter(isAnswer);
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
      const how =
        '应有下面之一：选项（- [x] …）、排序（1. …）、配对（两列表格）、填空（<Blank accept="…"/>）或数字（<Number is="…"/>）';
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

function inferKind({ answer }: Parts): QuestionKind {
  if (answer.type === 'table') return 'match';
  if (answer.type !== 'list') return gapsIn(answer)[0]?.name === 'Number' ? 'number' : 'fill';
  if (!isTaskList(answer)) return answer.ordered ? 'order' : 'single';
  const options = children(answer);
  if (options.length === 2 && options.every((option) => TRUE_FALSE.has(plain(option)))) return 'truefalse';
  return options.filter((option) => option.checked).length > 1 ? 'multiple' : 'single';
}

const READERS: Record<QuestionKind, (parts: Parts, reader: Reader, name: string) => Question | undefined> = {
  single: (parts, reader, name) => readChoice('single', parts, reader, name),
  multiple: (parts, reader, name) => readChoice('multiple', parts, reader, name),
  truefalse: (parts, reader, name) => readChoice('truefalse', parts, reader, name),
  order: readOrder,
  match: readMatch,
  fill: readFill,
  number: readNumber,
};

/** The question's text; reports where there is none. */
function prompt({ before, answer }: Parts, reader: Reader, name: string): string[] {
  const texts = paragraphs(before);
  if (texts.length === 0)
    reader.error('question-malformed', answer, `${name}没有题干。请在答案前写一句问话。`);
  return texts;
}

function explanation({ answer, after }: Parts, reader: Reader, name: string): string {
  const text = paragraphs(after).join('\n');
  if (!text) {
    reader.error('question-explanation', answer, `${name}没有讲解。请在答案后另起一段，写明为什么。`);
  }
  return text;
}

function readChoice(
  kind: 'single' | 'multiple' | 'truefalse',
  parts: Parts,
  reader: Reader,
  name: string,
): Question | undefined {
  const { answer, base } = parts;
  if (!isTaskList(answer)) {
    reader.error('question-malformed', answer, `${name}的选项要写成「- [ ] 选项」，正确的写「- [x] 选项」。`);
    return undefined;
  }
  const options = readOptions(answer, reader, name);
  checkOptions(kind, options, answer, reader, name);
  const whole = paragraphs(parts.after).join('\n');
  if (!whole && options.every((option) => !option.why)) {
    const how = '请在每个选项下面缩进写「  - 为什么」';
    reader.error('question-explanation', answer, `${name}没有讲解。${how}，或在选项后另起一段。`);
  } else if (!whole) {
    options.forEach((option, index) => {
      if (option.why) return;
      const message = `${name}的选项「${option.text}」没有说明为什么${option.right ? '对' : '错'}。`;
      reader.warn('option-explanation', children(answer)[index]!, message);
    });
  }
  return { ...base, kind, prompt: prompt(parts, reader, name), options, explanation: whole };
}

function readOrder(parts: Parts, reader: Reader, name: string): Question {
  const { answer, base } = parts;
  const entries = children(answer).map(plain);
  const twice = repeated(entries);
  if (!answer.ordered || entries.length < 3 || twice >= 0 || entries.includes('')) {
    const how = '排序题要写成编号列表（1. 2. 3.），按正确的顺序，至少三项，各不相同';
    const where = twice < 0 ? answer : children(answer)[twice]!;
    reader.error('question-malformed', where, `${name}写得不对：${how}。`);
  }
  for (const more of children(answer).flatMap((item) => children(item).slice(1))) {
    reader.error('question-malformed', more, `${name}的每一项只能有一段文字，不能再分层。讲解写在列表后面。`);
  }
  const why = explanation(parts, reader, name);
  return { ...base, kind: 'order', prompt: prompt(parts, reader, name), entries, explanation: why };
}

function readMatch(parts: Parts, reader: Reader, name: string): Question {
  const { answer, base } = parts;
  const [head = [], ...rows] = children(answer).map(children);
  const wrong = (where: SyntaxNode) => {
    const how = '配对题要写成两列的表格，至少两行，没有空格子，每一列里各不相同';
    reader.error('question-malformed', where, `${name}写得不对：${how}。`);
  };
  const sides = [0, 1].map((column) => rows.map((row) => row[column]));
  const cells = [head, ...rows].flat();
  const repeatedIn = (side: (SyntaxNode | undefined)[]) =>
    side[repeated(side.map((cell) => (cell ? plain(cell) : '')))];
  const odd = [head, ...rows].findIndex((row) => row.length !== 2);
  const empty = cells.find((cell) => !plain(cell));
  const twice = sides.map(repeatedIn).find(Boolean);
  if (odd >= 0) wrong(children(answer)[odd]!);
  else if (empty ?? twice) wrong((empty ?? twice)!);
  else if (rows.length < 2) wrong(answer);
  const textAt = (row: SyntaxNode[], column: number) => (row[column] ? plain(row[column]) : '');
  const why = explanation(parts, reader, name);
  return {
    ...base,
    kind: 'match',
    prompt: prompt(parts, reader, name),
    headers: [textAt(head, 0), textAt(head, 1)],
    pairs: rows.map((row) => ({ left: textAt(row, 0), right: textAt(row, 1) })),
    explanation: why,
  };
}

const sentence = (parts: { kind: 'text' | 'gap'; text?: string }[]): string =>
  parts
    .map((part) => (part.kind === 'text' ? part.text : GAP))
    .join('')
    .trim();

/** The question's paragraphs, the last of them the sentence with its gaps. */
function promptWith(
  parts: Parts,
  gaps: { kind: 'text' | 'gap'; text?: string }[],
  reader: Reader,
  name: string,
): string[] {
  const texts = [...paragraphs(parts.before), sentence(gaps)];
  if (texts.join('').replaceAll(GAP, '').trim() === '')
    reader.error('question-malformed', parts.answer, `${name}没有题干。请在空的前后写一句话。`);
  return texts;
}

function readFill(parts: Parts, reader: Reader, name: string): Question {
  const gaps = readBlanks(parts.answer, reader, name);
  const why = explanation(parts, reader, name);
  const text = promptWith(parts, gaps, reader, name);
  return { ...parts.base, kind: 'fill', prompt: text, parts: gaps, explanation: why };
}

function readNumber(parts: Parts, reader: Reader, name: string): Question {
  const gaps = readNumbers(parts.answer, reader, name);
  const why = explanation(parts, reader, name);
  const text = promptWith(parts, gaps, reader, name);
  return { ...parts.base, kind: 'number', prompt: text, parts: gaps, explanation: why };
}
