/** From the lists of a page to the items of its steps and sections. */
import { taskListMessages as say } from '#text/messages/outline/item.ts';
import type { Group, Item } from '../model/procedure.ts';
import type { Value } from '../model/values/value.ts';
import { children, isDiagram, isElement, isExpression, type SyntaxNode } from '../../syntax/node.ts';
import { misreadBox } from '../source/misread-markup.ts';
import { opensList, readItem } from './item.ts';
import type { Around, PageReader, Walk } from './page-reader.ts';
import { readValue } from './value.ts';

/** A list whose last entry is just 等 or …… has more than what stands in it. */
export function noteOpenList(list: SyntaxNode, group: Group | undefined): SyntaxNode | undefined {
  const last = children(list).at(-1);
  if (!last || !opensList(last)) return undefined;
  if (group) group.open = true;
  return last;
}

/** Reads a list of boxes. */
export function readTaskList(node: SyntaxNode, page: PageReader, around: Around, walk: Walk): void {
  const { group } = around;
  if (!group) {
    page.reader.error('item-place', node, say.place);
    return;
  }
  if (around.within === 'Legal' || around.within === 'Gap') {
    const message = say.notItems(around.within);
    page.reader.error('item-place', node, message);
    return;
  }
  const opener = noteOpenList(node, group);
  for (const entry of children(node)) {
    if (entry === opener) continue;
    if (typeof entry.checked !== 'boolean') {
      if (misreadBox(page.lineOf(entry))) continue;
      page.reader.error('item-place', entry, say.notAnItem);
      continue;
    }
    group.items.push(itemOf(entry, group, page, around, walk));
  }
}

function itemOf(entry: SyntaxNode, group: Group, page: PageReader, around: Around, walk: Walk): Item {
  const { reader, ids } = page;
  const values: Value[] = [];
  return readItem(entry, group, reader, values, (node) => {
    if (isElement(node) && node.name === 'Value') {
      const attributes = reader.attributes(node);
      const value = readValue(node, attributes, reader);
      if (value) values.push(value);
      ids.claim(node, attributes.id ?? '');
      return false;
    }
    if (isElement(node) && node.name === 'Ask') {
      reader.error('component-place', node, say.askInItem);
      return false;
    }
    const walked = isExpression(node) || isElement(node) || isDiagram(node);
    if (walked) walk(node, { ...around, within: group.kind === 'step' ? 'Step' : 'Section' });
    else if (node.type === 'link') page.link(node);
    return !walked;
  });
}
