import { deskText as words } from '#text/desk.ts';
import { kindText } from '#text/terms.ts';
import { own } from '../../ui/own.ts';

const labelOf = (key: string): string | undefined => words.fields.get(key) ?? words.attributes.get(key);

/** How something is written in the file, in brackets behind its name: （<Step>）. */
const WRITTEN = /\s?[（(](?:<\w+>|- \[ \] …)[）)]/gu;
/** An entry of the front matter with what it is in brackets: trigger（什么事开始这个流程）. */
const EXPLAINED = /(?<![\w「“])([a-z]\w*)\s?[（(][^）)]*[）)]/gu;
const QUOTED = /(?<=[「“])[A-Za-z]\w*(?=[」”])/gu;
const KIND = /kind: (\w+)/gu;
/** An attribute of a component: <Step name>. */
const ATTRIBUTE = /<([A-Z]\w*) ([a-z]\w*)>/gu;
/** How an attribute would be written, behind what is wrong with it: ，应写成 name="…". */
const AS_WRITTEN = /(?:，|\. )[^，.。]*\b\w+="[^"]*"(?=[。.]|$)/gu;
/** A component: <Limit>. */
const COMPONENT = /<([A-Z]\w*)>/gu;
/** Chinese quotation marks have their own space. */
const SPACED = /\s*([「」])\s*/gu;

function attributeName(component: string, key: string): string | undefined {
  const name = words.attributes.get(`${component}.${key}`) ?? labelOf(key);
  const of = words.components.get(component);
  return of !== undefined && name !== undefined ? words.quoted(`${of} · ${name}`) : undefined;
}

/**
 * What the check says, without signs of the language, and with what the form calls an entry in place of its name in the file.
 *
 * @param places of the steps, by their ids: one without a name is known by its place
 */
export const inPlainWords = (message: string, places?: ReadonlyMap<string, number>): string =>
  words.inForm
    .reduce(
      (said, [pattern, plain]) => said.replace(pattern, plain),
      message.replace(words.namelessStep, (all, id: string) => {
        const place = places?.get(id);
        return place === undefined ? all : words.stepAt(place);
      }),
    )
    .replace(WRITTEN, '')
    .replace(AS_WRITTEN, '')
    .replace(ATTRIBUTE, (all, component: string, key: string) => attributeName(component, key) ?? all)
    .replace(COMPONENT, (all, component: string) =>
      words.components.has(component) ? words.quoted(words.components.get(component)!) : all,
    )
    .replace(EXPLAINED, (all, key: string) => (labelOf(key) ? words.quoted(labelOf(key)!) : all))
    .replace(QUOTED, (key) => labelOf(key) ?? key)
    .replace(KIND, (all, kind: string) => (own(kindText, kind) ? words.quoted(own(kindText, kind)!) : all))
    .replace(SPACED, '$1');
