/** How sentences with gaps are written: `<Blank accept="…" />` or `<Number is="…" />` among the words. */
import { readNumeral } from '../../language/zh/numerals.ts';
import { spelling } from '../../language/zh/spelling.ts';
import type { ComponentRule } from '../../syntax/component.ts';
import { children, textOf, type SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';
import type { QuestionParts } from '../question.ts';
import { paragraphs, readExplanation } from '../read-parts.ts';
import { gapsIn, isGap } from './gap-nodes.ts';
import type { FillQuestion, GapQuestion, NumberQuestion } from './model.ts';

export const written = ['填空（<Blank accept="…"/>）', '数字（<Number is="…"/>）'];

export const components: ComponentRule[] = [
  {
    name: 'Blank',
    within: ['Question'],
    about: '填空题的空',
    attributes: [{ name: 'accept', required: true, about: '算对的写法，几种用 | 隔开' }],
  },
  {
    name: 'Number',
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

export function read(kind: string, parts: QuestionParts, reader: Reader, name: string): GapQuestion {
  const rest = (gaps: { kind: 'text' | 'gap'; text?: string }[]) => {
    const explanation = readExplanation(parts, reader, name);
    return { prompt: promptWith(parts, gaps, reader, name), explanation };
  };
  // The order of the fields is part of the question's content hash.
  if (kind === 'number') {
    const gaps = readNumbers(parts.answer, reader, name);
    const { prompt, explanation } = rest(gaps);
    return { ...parts.base, kind, prompt, parts: gaps, explanation };
  }
  const gaps = readBlanks(parts.answer, reader, name);
  const { prompt, explanation } = rest(gaps);
  return { ...parts.base, kind: 'fill', prompt, parts: gaps, explanation };
}

const GAP = '＿＿';

const sentence = (parts: { kind: 'text' | 'gap'; text?: string }[]): string =>
  parts
    .map((part) => (part.kind === 'text' ? part.text : GAP))
    .join('')
    .trim();

/** The question's paragraphs, the last of them the sentence with its gaps. */
function promptWith(
  parts: QuestionParts,
  gaps: { kind: 'text' | 'gap'; text?: string }[],
  reader: Reader,
  name: string,
): string[] {
  const texts = [...paragraphs(parts.before), sentence(gaps)];
  if (texts.join('').replaceAll(GAP, '').trim() === '')
    reader.error('question-malformed', parts.answer, `${name}没有题干。请在空的前后写一句话。`);
  return texts;
}

/** Cuts a sentence at its gaps; `read` turns a gap's element into its values. */
function cut<Gap extends object>(sentence: SyntaxNode, read: (node: SyntaxNode) => Gap) {
  const parts: ({ kind: 'text'; text: string } | ({ kind: 'gap' } & Gap))[] = [];
  const add = (node: SyntaxNode): void => {
    const last = parts.at(-1);
    if (isGap(node)) parts.push({ kind: 'gap', ...read(node) });
    else if (gapsIn(node).length > 0) children(node).forEach(add);
    else if (last?.kind === 'text') last.text += textOf(node);
    else parts.push({ kind: 'text', text: textOf(node) });
  };
  add(sentence);
  return parts;
}

/** Bars that stand for `|`, whatever keyboard they come from. */
const BAR = /[|｜¦︱∣│丨]/;
/** What authors write between several answers and readers would have to type. */
const BETWEEN = /(?<![\w.])[/／]|[/／](?![\w.])|[、；;，,]/;

function readBlanks(sentence: SyntaxNode, reader: Reader, name: string): FillQuestion['parts'] {
  return cut(sentence, (node) => {
    const written = reader.attributes(node).accept ?? '';
    const accept = written.split(BAR).map((text) => text.trim());
    if (accept.some((text) => !text)) {
      const how = '写 accept="一天|1 天"，每种写法都不能为空';
      reader.error('question-malformed', node, `${name}的空没有写全答案：${how}。`);
    }
    const between = accept.length === 1 && readNumeral(written) === undefined && BETWEEN.exec(written)?.[0];
    if (between) {
      const how = `读者要连「${between}」一起打才算对。如果是几种写法，请用 | 隔开`;
      const message = `${name}的答案「${written}」里有「${between}」，${how}。`;
      reader.warn('blank-accept', reader.attributePlace(node, 'accept'), message);
    }
    return { accept: accept.filter(Boolean) };
  });
}

/** Digits that a number holds exactly. */
const EXACT = 15;

function readNumbers(sentence: SyntaxNode, reader: Reader, name: string): NumberQuestion['parts'] {
  return cut(sentence, (node) => {
    const { is = '', unit = '' } = reader.attributes(node);
    const digits = spelling(is);
    if (!/^-?\d+(\.\d+)?$/.test(digits)) {
      const message = `${name}的数字「${is}」不是数。写 is="3" unit="日"，单位另写。`;
      reader.error('question-malformed', node, message);
    } else if (digits.replace(/\D/g, '').length > EXACT) {
      const message = `${name}的数字「${is}」位数太多，最多 ${EXACT} 位。号码请用 <Blank accept="…"/>。`;
      reader.error('question-malformed', node, message);
    }
    return { is: Number(digits), unit };
  });
}
