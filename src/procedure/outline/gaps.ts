/** The sentence of a gap question, cut at its gaps. */
import { readNumeral } from '../../language/zh/numerals.ts';
import { spelling } from '../../language/zh/spelling.ts';
import type { FillQuestion, NumberQuestion } from '../model/procedure.ts';
import type { Reader } from '../../syntax/reader.ts';
import { children, isElement, textOf, type SyntaxNode } from '../../syntax/node.ts';

export const isGap = (node: SyntaxNode): boolean =>
  isElement(node) && (node.name === 'Blank' || node.name === 'Number');

/** All gaps in a node, however deep. */
export const gapsIn = (node: SyntaxNode): SyntaxNode[] =>
  isGap(node) ? [node] : children(node).flatMap(gapsIn);

/** The gaps that can be filled in: those of a sentence, in bold too. */
export function gapsOfSentence(node: SyntaxNode): SyntaxNode[] {
  if (isGap(node)) return [node];
  const isWords = ['paragraph', 'strong', 'emphasis'].includes(node.type);
  return isWords ? children(node).flatMap(gapsOfSentence) : [];
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

export function readBlanks(sentence: SyntaxNode, reader: Reader, name: string): FillQuestion['parts'] {
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

export function readNumbers(sentence: SyntaxNode, reader: Reader, name: string): NumberQuestion['parts'] {
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
