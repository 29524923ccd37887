/** What a page says, part by part, in the words of the form: what two texts of it are compared by. */
import { deskSendText as words } from '#text/desk-send.ts';
import { deskText } from '#text/desk.ts';
import { readAnswer } from '../document/answers.ts';
import type { Block, Element, Entry } from '../document/blocks.ts';
import { readMatter } from '../document/front-matter.ts';
import { segments } from '../document/segments.ts';
import { shownLines, shownWords } from '../document/words.ts';
import { textIn, type Written } from '../document/written.ts';
import { holdsWords, innerSpan } from '../edit/inner-span.ts';
import { readComment } from '../edit/lines.ts';
import { stepPlaces } from '../edit/step-places.ts';
import { attributeText, matterText, type Names } from './told-values.ts';

/** One thing that is said. */
export interface Told {
  /** What the form calls it. */
  kind: string;
  /** Its place among those of its kind that are next to each other; undefined where there is one of it. */
  place: number | undefined;
  text: string;
  /** As the file has it. */
  raw: string;
  /** Drawings and other code: nobody would read it here. */
  isCode: boolean;
}

/** What belongs together: what the page says of itself, a step, a question. */
export interface Group {
  /** What it is known by in both texts. */
  key: string;
  /** The name of its component; empty for what stands in none. */
  component: string;
  label: string;
  told: Told[];
}

/** Components that are told of by themselves; all others belong to what they stand in. */
const OWN: readonly string[] = ['Step', 'Phase', 'Together', 'Section', 'Question'];

const nameOf = (component: string): string => deskText.components.get(component) ?? component;

export function groupsOf(file: Written, blocks: readonly Block[], names: Names): Group[] {
  const places = stepPlaces(blocks);
  const matter: Group = { key: 'matter', component: '', label: deskText.matter, told: [] };
  for (const [key, value] of readMatter(file).values) {
    const text = matterText(key, value, names);
    const kind = deskText.fields.get(key) ?? key;
    matter.told.push({ kind, place: undefined, text, raw: JSON.stringify(value), isCode: false });
  }
  const body: Group = { key: 'body', component: '', label: words.pageBody, told: [] };
  const groups = [matter, body];
  const counts = new Map<string, number>();

  const walk = (some: readonly Block[], group: Group, within: string, outer: string): void =>
    some.forEach((block) => {
      if (block.type === 'element') return element(block, group, outer);
      if (block.type === 'list')
        return block.entries.forEach((entry, index) => listed(entry, index, group, within, outer));
      if (block.type === 'text') group.told.push(textOf(file, block));
    });

  const listed = (entry: Block, index: number, group: Group, within: string, outer: string): void => {
    if (entry.type !== 'entry') return;
    const kind = kindOfEntry(entry, within);
    const raw = textIn(file, entry.content) + (entry.checked ? ' [x]' : '');
    const text = entryText(file, entry, within, places, names);
    group.told.push({ kind, place: index + 1, text, raw, isCode: false });
    walk(
      entry.children.filter((child) => child.type !== 'element' || !child.inline),
      group,
      within === 'Question' ? 'why' : within,
      outer,
    );
  };

  const element = (block: Element, group: Group, outer: string): void => {
    const { name } = block;
    const of = (key: string) => block.attributes.find((attribute) => attribute.name === key)?.value;
    let into = group;
    if (OWN.includes(name)) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const title = of('name');
      const at = name === 'Step' ? deskText.stepAt(count) : title ? nameOf(name) : `${nameOf(name)} ${count}`;
      const label = at + (title ? deskText.quoted(title) : '');
      into = { key: `${name}:${of('id') ?? count}`, component: name, label, told: [] };
      groups.push(into);
      if (outer) into.told.push({ ...one(words.within, outer), raw: outer });
    }
    const prefix = into === group ? `${nameOf(name)} · ` : '';
    for (const attribute of block.attributes) {
      const key = deskText.attributes.get(`${name}.${attribute.name}`);
      const kind = prefix + (key ?? deskText.attributes.get(attribute.name) ?? attribute.name);
      const text = attributeText(block, attribute.name, places, names);
      into.told.push({ ...one(kind, text), raw: textIn(file, attribute) });
    }
    if (holdsWords(file, block)) {
      const raw = textIn(file, innerSpan(file, block)).trim();
      into.told.push({ ...one(nameOf(name), shownWords(raw)), raw });
      return;
    }
    const title =
      name === 'Phase' || name === 'Together' ? deskText.quoted(of('name') || nameOf(name)) : outer;
    walk(block.children, into, name, title);
  };

  walk(blocks, body, '', '');
  return groups;
}

const one = (kind: string, text: string) => ({ kind, text, place: undefined, isCode: false });

function kindOfEntry({ checked }: Entry, within: string): string {
  if (within === 'Ask') return deskText.answer;
  if (within === 'why') return deskText.why;
  if (checked === undefined) return words.point;
  return within === 'Question' ? words.option : words.item;
}

function textOf(file: Written, block: Block & { type: 'text' }): Told {
  const raw = textIn(file, block);
  const kind = deskText.texts.get(block.kind) ?? deskText.plain.paragraph;
  return { ...one(kind, shownLines(raw)), raw, isCode: block.kind === 'code' };
}

/** The words of an entry; what stands in them besides, in brackets. */
function entryText(
  file: Written,
  entry: Entry,
  within: string,
  places: ReadonlyMap<string, number>,
  names: Names,
): string {
  const answer = within === 'Ask' ? readAnswer(file, entry) : undefined;
  if (answer) {
    const place = places.get(answer.to);
    const ends = new Map([
      ['end', deskText.end],
      ['gap', deskText.stillOpen],
      ['', words.nowhere],
    ]);
    const to = place === undefined ? (ends.get(answer.to) ?? answer.to) : deskText.stepAt(place);
    const more = [answer.outcome, answer.condition].filter((part) => part !== undefined);
    return words.leads(shownWords(answer.text), [to, ...more].join(words.comma));
  }
  const text = segments(file, entry)
    .map((part) => {
      if (part.kind === 'words') return shownWords(part.text);
      const comment = readComment(part.text);
      if (comment)
        return words.inLine(
          `${new Map(Object.entries<string>(deskText.comments)).get(comment.key) ?? comment.key}${words.colon}${comment.value}`,
        );
      const child = entry.children.find(
        ({ from }) => from.line === part.from.line && from.column === part.from.column,
      );
      if (child?.type !== 'element') return part.text;
      const inner = holdsWords(file, child) ? [shownWords(textIn(file, innerSpan(file, child)))] : [];
      const said = child.attributes
        .filter(({ name }) => name !== 'id')
        .map(({ name }) => attributeText(child, name, places, names));
      return words.inLine([nameOf(child.name), ...inner, ...said].join(words.comma));
    })
    .join('');
  return within === 'Question' && entry.checked ? words.right(text) : text;
}
