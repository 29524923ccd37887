/** Values of the file as people say them: roles by their names, steps by their places, lengths of time in words. */
import { VALUE_KIND_NAMES } from '#language/authoring/names.ts';
import { deskSendText as words } from '#text/desk-send.ts';
import { deskText } from '#text/desk.ts';
import { questionText } from '#text/questions.ts';
import { kindText } from '#text/terms.ts';
import { own } from '../../ui/own.ts';
import type { Element } from '../document/blocks.ts';
import type { MatterValue } from '../document/front-matter.ts';
import { kindOfAttribute } from '../form/attribute-kinds.ts';
import { lengthOf } from '../form/fields/length.ts';

/** What ids are called, by what they are ids of. */
export type Names = Record<'roles' | 'pages' | 'sources' | 'domains', ReadonlyMap<string, string>>;

const LISTED = /\s*[,，、]\s*/;

/** What the list of a key of the front matter is called in `Names`. */
const LISTS = new Map<string, keyof Names>([
  ['roles', 'roles'],
  ['related', 'pages'],
  ['sources', 'sources'],
  ['domain', 'domains'],
]);

export function matterText(key: string, value: MatterValue, names: Names): string {
  if (Array.isArray(value))
    return value.map((one: MatterValue) => matterText(key, one, names)).join(words.comma);
  if (typeof value !== 'string')
    return Object.values(value)
      .map((one) => matterText('', one, names))
      .join(words.colon);
  const list = LISTS.get(key);
  if (list) return names[list].get(value) ?? value;
  return key === 'kind' ? (own(kindText, value) ?? value) : value;
}

/** A flag is said with a yes; of a limit the length in words. */
export function attributeText(
  element: Element,
  name: string,
  places: ReadonlyMap<string, number>,
  names: Names,
): string {
  const value = element.attributes.find((attribute) => attribute.name === name)?.value;
  if (value === undefined) return words.yes;
  const has = (flag: string) => element.attributes.some((attribute) => attribute.name === flag);
  const timed = () => {
    const length = lengthOf(value, has('workdays'));
    return length ? `${length.count} ${deskText.units[length.unit]}` : value;
  };
  switch (kindOfAttribute(element.name, name)) {
    case 'roles':
      return value
        .split(LISTED)
        .map((id) => names.roles.get(id) ?? id)
        .join(words.comma);
    case 'page':
      return names.pages.get(value) ?? value;
    case 'step':
    case 'part': {
      const place = places.get(value);
      if (place !== undefined) return deskText.stepAt(place);
      return value === 'end' ? deskText.end : value === 'start' ? deskText.fromStart : value;
    }
    case 'limit':
    case 'length':
      return timed();
    case 'valueKind':
      return own(VALUE_KIND_NAMES, value)?.[0] ?? value;
    case 'questionKind':
      return own(questionText.kinds, value)?.name ?? value;
    case 'flag':
    case 'id':
    case 'text':
      return value;
  }
}
