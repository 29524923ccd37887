/** From a `<Value>` in the tree to a value of the model. */
import { ended } from '#text/messages/syntax.ts';
import { NUMBER_WITH_UNIT } from '#language/authoring/wording.ts';
import { VALUE_KIND_NAMES } from '#language/authoring/names.ts';
import { valueMessages as say } from '#text/messages/outline/value.ts';
import { VALUE_KINDS, type Value } from '../model/values/value.ts';
import { didYouMean, whichId, type Named } from '../../syntax/nearest.ts';
import { readNumeral } from '#language/numbers/numerals.ts';
import { spelling } from '#language/numbers/spelling.ts';
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
const KINDS_NAMED: Named[] = VALUE_KINDS.map((id) => ({ id, names: VALUE_KIND_NAMES[id] }));

/** The number that is meant by `1,000`, `8,5`, `−18`, `+5`, `.5`, `1e3`, 三百 or `300毫米`, and the unit behind it. */
function meantNumber(written: string): { number: string; unit?: string } | undefined {
  const text = spelling(written);
  const [, digits, unit] = NUMBER_WITH_UNIT.exec(text) ?? [];
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
    reader.error('value', node, say.ofValue(attributes.id ?? '', say.content(content)));
  }
  return valueOf(attributes, (attribute, message) => {
    const said = ended(say.ofValue(attributes.id ?? '', message));
    reader.error('value', reader.attributePlace(node, attribute), said);
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
    wrong('kind', say.noKind(written, VALUE_KINDS, hint));
    return undefined;
  }
  for (const [attribute, kinds] of Object.entries(MEANT_FOR)) {
    if (!Object.hasOwn(attributes, attribute) || kinds.includes(kind)) continue;
    const meant = attributes.kind === undefined ? say.unsaidKind : say.kind;
    wrong(attribute, meant(kind, attribute, kinds));
  }
  const number = (attribute: string, whole = false): number | undefined => {
    const text = own(attributes, attribute);
    if (text === undefined) return undefined;
    if ((whole ? /^\d$/ : NUMBER).test(text)) return Number(text);
    if (!whole && /^-?\d+(\.\d+)?$/.test(text)) {
      wrong(attribute, say.tooLong(attribute, text));
      return undefined;
    }
    const { number: meant, unit = '' } = (!whole && meantNumber(text)) || {};
    if (meant !== undefined) wrong(attribute, say.numberMeant(attribute, text, meant, unit));
    else wrong(attribute, whole ? say.notWhole(attribute, text) : say.notANumber(attribute, text));
    return undefined;
  };
  const choices = (attribute: string): string[] | undefined =>
    own(attributes, attribute)
      ?.split(/[|｜]/)
      .map((choice) => choice.trim())
      .filter(Boolean);
  const [min, max, decimals] = [number('min'), number('max'), number('decimals', true)];
  const [of, ok] = [choices('of'), choices('ok')];
  if (min !== undefined && max !== undefined && min > max) wrong('min', say.minOverMax(min, max));
  if (kind === 'choice' && (of ?? []).length < 2) wrong('of', say.choices);
  if (of && new Set(of).size < of.length) wrong('of', say.sameChoices);
  const stray = ok?.find((choice) => !of?.includes(choice));
  if (stray !== undefined) wrong('ok', say.okNotInOf(stray, didYouMean(stray, of ?? [])));
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
