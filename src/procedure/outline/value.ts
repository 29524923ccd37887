/** From a `<Value>` in the tree to a value of the model. */
import { VALUE_KINDS, type Value } from '../model/value.ts';
import { didYouMean, whichId, type Named } from '../../syntax/nearest.ts';
import { readNumeral } from '../../language/zh/numerals.ts';
import { spelling } from '../../language/zh/spelling.ts';
import { own } from '../../ui/own.ts';
import { children, wholeText, type SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';

/** Which attributes mean something for which kind. */
const MEANT_FOR: Record<string, readonly Value['kind'][]> = {
  unit: ['number'],
  min: ['number'],
  max: ['number'],
  decimals: ['number'],
  of: ['choice'],
  ok: ['choice'],
};

/** What people call the kinds. */
const KINDS_NAMED: Named[] = [
  { id: 'number', names: ['数', '数字', '数值'] },
  { id: 'choice', names: ['选择', '单选', '选项'] },
  { id: 'text', names: ['文字', '文本'] },
  { id: 'time', names: ['时间', '钟点'] },
  { id: 'date', names: ['日期', '日子'] },
  { id: 'signature', names: ['签名', '签字'] },
  { id: 'photo', names: ['照片', '拍照', '图片'] },
];

/** The number that is meant by `1,000`, `8,5`, `−18`, `+5`, `.5`, `1e3`, 三百 or `300毫米`, and the unit behind it. */
function meantNumber(written: string): { number: string; unit?: string } | undefined {
  const text = spelling(written);
  const [, digits, unit] =
    /^([-+]?(?:\d+(?:[.,]\d+)?|\.\d+)(?:e[+-]?\d{1,2})?)([^\d.,~\-/至到xX]*)$/i.exec(text) ?? [];
  const value = digits === undefined ? readNumeral(written) : Number(digits.replace(',', '.'));
  if (value === undefined || !NUMBER.test(String(value))) return undefined;
  return { number: String(value), ...(unit && { unit }) };
}
const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/;

/** The value, or undefined after reporting what is wrong with it. */
export function readValue(
  node: SyntaxNode,
  attributes: Record<string, string>,
  reader: Reader,
): Value | undefined {
  const content = wholeText({ type: 'paragraph', children: children(node) });
  if (content) {
    const message = `里的「${content}」不会显示。写成 <Value … />，单位写在 unit，名称写在 name。`;
    reader.error('value', node, `值「${attributes.id ?? ''}」${message}`);
  }
  return valueOf(attributes, (attribute, message) => {
    const end = /[。？]$/.test(message) ? '' : '。';
    reader.error(
      'value',
      reader.attributePlace(node, attribute),
      `值「${attributes.id ?? ''}」${message}${end}`,
    );
  });
}

/**
 * The value that attributes describe, in a page or in a list of fields.
 *
 * @param report gets the attribute that is wrong and what is wrong with it, as the end of a sentence
 */
export function valueOf(
  attributes: Record<string, string>,
  report: (attribute: string, message: string) => void,
): Value | undefined {
  const { id = '', kind: written = 'number', name, unit } = attributes;
  let sound = true;
  const wrong = (attribute: string, message: string) => {
    sound = false;
    report(attribute, message);
  };
  const kind = VALUE_KINDS.find((known) => known === written);
  if (!kind) {
    const hint = whichId(written, KINDS_NAMED);
    wrong('kind', `没有「${written}」这一种，可用：${VALUE_KINDS.join('、')}${hint ? `。${hint}` : ''}`);
    return undefined;
  }
  for (const [attribute, kinds] of Object.entries(MEANT_FOR)) {
    if (!Object.hasOwn(attributes, attribute) || kinds.includes(kind)) continue;
    const unsaid = attributes.kind === undefined ? '没有写 kind，就' : '';
    wrong(attribute, `${unsaid}是 ${kind}，不能写 ${attribute}，它只用于 ${kinds.join('、')}`);
  }
  const number = (attribute: string, whole = false): number | undefined => {
    const text = own(attributes, attribute);
    if (text === undefined) return undefined;
    if ((whole ? /^\d$/ : NUMBER).test(text)) return Number(text);
    if (!whole && /^-?\d+(\.\d+)?$/.test(text)) {
      wrong(attribute, `的 ${attribute}="${text}" 太长：整数最多 15 位，小数点后最多 10 位`);
      return undefined;
    }
    const { number: meant, unit = '' } = (!whole && meantNumber(text)) || {};
    const how = meant === undefined ? '' : `，应写 ${attribute}="${meant}"${unit && '，单位写在 unit'}`;
    wrong(attribute, `的 ${attribute}="${text}" 不是${whole ? ' 0 到 9 的整数' : '数'}${how}`);
    return undefined;
  };
  const choices = (attribute: string): string[] | undefined =>
    own(attributes, attribute)
      ?.split(/[|｜]/)
      .map((choice) => choice.trim())
      .filter(Boolean);
  const [min, max, decimals] = [number('min'), number('max'), number('decimals', true)];
  const [of, ok] = [choices('of'), choices('ok')];
  if (min !== undefined && max !== undefined && min > max) wrong('min', `的 min=${min} 比 max=${max} 大`);
  if (kind === 'choice' && (of ?? []).length < 2)
    wrong('of', '是 choice，of 至少写两种，用 | 隔开：合格|不合格');
  if (of && new Set(of).size < of.length) wrong('of', '的 of 里有相同的两种');
  const stray = ok?.find((choice) => !of?.includes(choice));
  if (stray !== undefined) wrong('ok', `的 ok 里「${stray}」不在 of 里。${didYouMean(stray, of ?? [])}`);
  if (!sound) return undefined;
  return {
    id,
    kind,
    name,
    unit,
    min,
    max,
    decimals,
    of,
    ok,
    ...('required' in attributes && { required: true }),
  };
}
