/** From a `<Question>` in the tree to a question of the model. */
import type { FillQuestion, NumberQuestion, Option, Question, QuestionKind } from './model.ts';
import { QUESTION_KINDS } from './model.ts';
import { didYouMean } from './nearest.ts';
import { children, isElement, isTaskList, place, plain, textOf, type SyntaxNode } from './syntax.ts';
import type { Reader } from './reader.ts';

/** What all kinds need: the question's attributes and the nodes before and after its answer part. */
interface Parts {
  base: { id: string; step?: string | undefined; line: number };
  before: SyntaxNode[];
  answer: SyntaxNode;
  after: SyntaxNode[];
}

const GAP = '＿＿';
const TRUE_FALSE = new Set(['对', '错', '正确', '错误', '是', '否', '√', '×']);

const hasGap = (node: SyntaxNode): boolean =>
  children(node).some((child) => isElement(child) && (child.name === 'Blank' || child.name === 'Number'));
const isAnswer = (node: SyntaxNode): boolean =>
  node.type === 'list' || node.type === 'table' || (node.type === 'paragraph' && hasGap(node));
const paragraphs = (nodes: SyntaxNode[]): string[] => nodes.map(plain).filter(Boolean);

/** The question, or undefined after reporting what is wrong with it. */
export function readQuestion(node: SyntaxNode, reader: Reader): Question | undefined {
  const attributes = reader.attributes(node);
  const base = { id: attributes.id ?? '', step: attributes.step, line: place(node).line };
  const inner = children(node);
  const at = inner.findIndex(isAnswer);
  const answer = inner[at];
  const name = `题目「${base.id}」`;
  if (!answer) {
    reader.error(
      'question-malformed',
      node,
      `${name}没有答案部分。应有下面之一：选项（- [x] …）、排序（1. …）、配对（两列表格）、填空（<Blank accept="…"/>）或数字（<Number is="…"/>）。`,
    );
    return undefined;
  }
  const parts: Parts = { base, before: inner.slice(0, at), answer, after: inner.slice(at + 1) };
  const extra = parts.after.find(isAnswer);
  if (extra) {
    reader.error('question-malformed', extra, `${name}有两个答案部分。一道题只能有一个，请拆成两道题。`);
    return undefined;
  }
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

function inferKind({ answer }: Parts): QuestionKind {
  if (answer.type === 'table') return 'match';
  if (answer.type === 'paragraph') {
    return children(answer).some((child) => child.name === 'Number') ? 'number' : 'fill';
  }
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
  const listed = children(answer);
  const options: Option[] = listed.map((item) => ({
    text: plain(item),
    right: item.checked === true,
    why: children(item)
      .filter((child) => child.type === 'list')
      .flatMap(children)
      .map(plain)
      .join('\n'),
  }));
  const right = options.filter((option) => option.right).length;
  if (right === 0) {
    reader.error('question-no-right', answer, `${name}没有正确选项。请把正确的写成「- [x] …」。`);
  }
  if (kind !== 'multiple' && right > 1) {
    reader.error(
      'question-malformed',
      answer,
      `${name}是单选题，却有 ${right} 个正确选项。多选题请写 kind="multiple"。`,
    );
  }
  if (options.length < 2) reader.error('question-malformed', answer, `${name}只有一个选项，至少要两个。`);
  options.forEach((option, index) => {
    if (option.text && options.findIndex(({ text }) => text === option.text) < index) {
      reader.error('question-malformed', listed[index]!, `${name}有两个相同的选项「${option.text}」。`);
    }
  });
  const whole = paragraphs(parts.after).join('\n');
  if (!whole && options.every((option) => !option.why)) {
    const how = '请在每个选项下面缩进写「  - 为什么」';
    reader.error('question-explanation', answer, `${name}没有讲解。${how}，或在选项后另起一段。`);
  } else if (!whole) {
    options.forEach((option, index) => {
      if (option.why) return;
      const message = `${name}的选项「${option.text}」没有说明为什么${option.right ? '对' : '错'}。`;
      reader.warn('option-explanation', listed[index]!, message);
    });
  }
  return { ...base, kind, prompt: prompt(parts, reader, name), options, explanation: whole };
}

function readOrder(parts: Parts, reader: Reader, name: string): Question {
  const { answer, base } = parts;
  const entries = children(answer).map(plain);
  if (!answer.ordered || entries.length < 3 || new Set(entries).size < entries.length) {
    const how = '排序题要写成编号列表（1. 2. 3.），按正确的顺序，至少三项，各不相同';
    reader.error('question-malformed', answer, `${name}写得不对：${how}。`);
  }
  const why = explanation(parts, reader, name);
  return { ...base, kind: 'order', prompt: prompt(parts, reader, name), entries, explanation: why };
}

function readMatch(parts: Parts, reader: Reader, name: string): Question {
  const { answer, base } = parts;
  const [head = [], ...rows] = children(answer).map((row) => children(row).map(plain));
  const pairs = rows.map(([left = '', right = '']) => ({ left, right }));
  const complete = head.length === 2 && rows.length >= 2 && pairs.every(({ left, right }) => left && right);
  const unique = [pairs.map((pair) => pair.left), pairs.map((pair) => pair.right)].every(
    (side) => new Set(side).size === side.length,
  );
  if (!complete || !unique) {
    const how = '配对题要写成两列的表格，至少两行，没有空格子，每一列里各不相同';
    reader.error('question-malformed', answer, `${name}写得不对：${how}。`);
  }
  const headers: [string, string] = [head[0] ?? '', head[1] ?? ''];
  const why = explanation(parts, reader, name);
  return { ...base, kind: 'match', prompt: prompt(parts, reader, name), headers, pairs, explanation: why };
}

/** The sentence of a gap question, cut at its gaps; `read` turns a gap's element into its values. */
function readGaps<Gap extends object>(answer: SyntaxNode, element: string, read: (node: SyntaxNode) => Gap) {
  const parts: ({ kind: 'text'; text: string } | ({ kind: 'gap' } & Gap))[] = [];
  for (const child of children(answer)) {
    const last = parts.at(-1);
    if (isElement(child) && child.name === element) parts.push({ kind: 'gap', ...read(child) });
    else if (last?.kind === 'text') last.text += textOf(child);
    else parts.push({ kind: 'text', text: textOf(child) });
  }
  return parts;
}

const sentence = (parts: { kind: 'text' | 'gap'; text?: string }[]): string =>
  parts
    .map((part) => (part.kind === 'text' ? part.text : GAP))
    .join('')
    .trim();

function readFill(parts: Parts, reader: Reader, name: string): Question {
  const gaps: FillQuestion['parts'] = readGaps(parts.answer, 'Blank', (node) => {
    const accept = (reader.attributes(node).accept ?? '').split('|').map((text) => text.trim());
    if (accept.some((text) => !text)) {
      const how = '写 accept="一天|1 天"，每种写法都不能为空';
      reader.error('question-malformed', node, `${name}的空没有写全答案：${how}。`);
    }
    return { accept: accept.filter(Boolean) };
  });
  const why = explanation(parts, reader, name);
  const text = [...paragraphs(parts.before), sentence(gaps)];
  return { ...parts.base, kind: 'fill', prompt: text, parts: gaps, explanation: why };
}

function readNumber(parts: Parts, reader: Reader, name: string): Question {
  const gaps: NumberQuestion['parts'] = readGaps(parts.answer, 'Number', (node) => {
    const { is = '', unit = '' } = reader.attributes(node);
    if (!/^-?\d+(\.\d+)?$/.test(is)) {
      reader.error(
        'question-malformed',
        node,
        `${name}的数字「${is}」不是数。写 is="3" unit="日"，单位另写。`,
      );
    }
    return { is: Number(is), unit };
  });
  const why = explanation(parts, reader, name);
  const text = [...paragraphs(parts.before), sentence(gaps)];
  return { ...parts.base, kind: 'number', prompt: text, parts: gaps, explanation: why };
}
