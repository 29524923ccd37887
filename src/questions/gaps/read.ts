/** How sentences with gaps are written: `<Blank accept="…" />` or `<Number is="…" />` among the words. */
import { readNumeral } from '../../language/zh/numerals.ts';
import { spelling } from '../../language/zh/spelling.ts';
import type { ComponentRule } from '../../syntax/component.ts';
import { children, textOf, type SyntaxNode } from '../../syntax/node.ts';
import type { QuestionParts } from '../question.ts';
import { paragraphs, readExplanation } from '../read-parts.ts';
import { gapsIn, isGap } from './gap-nodes.ts';
import type { GapQuestion } from './model.ts';

export const written = ['填空（<Blank accept="…"/>）', '数字（<Number is="…"/>）'];

export const components: ComponentRule[] = [
  {
    name: 'Blank',
    empty: true,
    within: ['Question'],
    about: '填空题的空',
    attributes: [{ name: 'accept', required: true, about: '算对的写法，几种用 | 隔开' }],
  },
  {
    name: 'Number',
    empty: true,
    within: ['Question'],
    about: '数字题的空',
    attributes: [
      { name: 'is', required: true, about: '正确的数' },
      { name: 'unit', about: '单位' },
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

const GAP = '＿＿';

/** The question's paragraphs, the last of them the sentence with its gaps. */
function promptWith({ before, answer, error }: QuestionParts, sentence: Sentence<object>): string[] {
  const words = sentence.map((part) => (part.kind === 'text' ? part.text : GAP)).join('');
  const texts = [...paragraphs(before), words.trim()];
  if (texts.join('').replaceAll(GAP, '').trim() === '')
    error('question-malformed', answer, '没有题干。请在空的前后写一句话。');
  return texts;
}

/** Bars that stand for `|`, whatever keyboard they come from. */
const BAR = /[|｜¦︱∣│丨]/;
/** What authors write between several answers and readers would have to type. */
const BETWEEN = /(?<![\w.])[/／]|[/／](?![\w.])|[、；;，,]/;

function readBlank(gap: SyntaxNode, { reader, error, warn }: QuestionParts): { accept: string[] } {
  const written = reader.attributes(gap).accept ?? '';
  const accept = written.split(BAR).map((text) => text.trim());
  if (accept.some((text) => !text)) {
    const how = '写 accept="一天|1 天"，每种写法都不能为空';
    error('question-malformed', gap, `的空没有写全答案：${how}。`);
  }
  const between = accept.length === 1 && readNumeral(written) === undefined && BETWEEN.exec(written)?.[0];
  if (between) {
    const how = `读者要连「${between}」一起打才算对。如果是几种写法，请用 | 隔开`;
    const where = reader.attributePlace(gap, 'accept');
    warn('blank-accept', where, `的答案「${written}」里有「${between}」，${how}。`);
  }
  return { accept: accept.filter(Boolean) };
}

/** Digits that a number holds exactly. */
const EXACT = 15;

function readNumber(gap: SyntaxNode, { reader, error }: QuestionParts): { is: number; unit: string } {
  const { is = '', unit = '' } = reader.attributes(gap);
  const digits = spelling(is);
  if (!/^-?\d+(\.\d+)?$/.test(digits)) {
    error('question-malformed', gap, `的数字「${is}」不是数。写 is="3" unit="日"，单位另写。`);
  } else if (digits.replace(/\D/g, '').length > EXACT) {
    const how = `位数太多，最多 ${EXACT} 位。号码请用 <Blank accept="…"/>`;
    error('question-malformed', gap, `的数字「${is}」${how}。`);
  }
  return { is: Number(digits), unit };
}
