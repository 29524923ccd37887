/** From a `<Section>`, `<Phase>` or `<Together>` in the tree to a part or a stretch of the page. */
import { isClocked, regionsAround } from '../model/flow.ts';
import type { Outline, Region, Section } from '../model/procedure.ts';
import { children, isBlank, place, type Place, type SyntaxNode } from '../../syntax/node.ts';
import type { Around, PageReader, Walk } from './page-reader.ts';

/** Reads a section with all that stands in it. */
export function readSection(
  node: SyntaxNode,
  { id = '', name = '' }: Record<string, string>,
  page: PageReader,
  walk: Walk,
): void {
  page.ids.claim(node, id);
  const read: Section = { kind: 'section', id, name, items: [], redLines: [], line: place(node).line };
  page.outline.sections.push(read);
  for (const child of children(node)) walk(child, { within: 'Section', group: read });
  if (isBlank(node))
    page.reader.error('empty', node, `小节「${name || id || '无名'}」是空的，请写出内容，或删去。`);
}

/** Reads a phase, or what has no order, with all that stands in it. */
export function readRegion(
  node: SyntaxNode,
  attributes: Record<string, string>,
  page: PageReader,
  around: Around,
  walk: Walk,
): void {
  const { id = '', name = '', repeat } = attributes;
  page.ids.claim(node, id);
  if (repeat !== undefined && /^[\d\s次]+$/.test(repeat)) {
    const where = page.reader.attributePlace(node, 'repeat');
    const how = '写一段做完后问的话，不写次数：repeat="还有下一位客人吗？"';
    page.reader.error('attribute-value', where, node.name!, 'repeat', how);
  }
  const kind = node.name === 'Phase' ? 'phase' : 'together';
  const read: Region = { kind, id, name, region: around.region?.id, repeat, line: place(node).line };
  page.outline.regions.push(read);
  if (kind === 'together') page.reportOthers(node, ['Step', 'Phase'], '请写进步骤，或写在 <Together> 外面');
  for (const child of children(node)) walk(child, { within: node.name!, region: read });
  // In a step or an item it stands in the wrong place, and what is in it has been told as well.
  if (!around.group) checkRegion(read, node, page, around.region);
}

function checkRegion(read: Region, node: SyntaxNode, page: PageReader, around: Region | undefined): void {
  const { kind, id, name, repeat } = read;
  const parts = [...page.outline.steps, ...page.outline.regions].filter((part) => part.region === id);
  const called = name || id || '无名';
  const wrong = (message: string, where: Place = place(node)) => page.reader.error('region', where, message);
  if (kind === 'together') {
    if (parts.length < 2)
      wrong(`<Together>「${called}」里只有 ${parts.length} 部分，至少要两部分才有不分先后。`);
  } else if (parts.length === 0) wrong(`<Phase>「${called}」里没有步骤。请写出步骤，或删去。`);
  else if (isOutsideFlow(read, page.outline)) {
    const only = `<Phase>「${called}」里只有按钟点做的步骤（at、every），不排在先后里`;
    if (around?.kind === 'together')
      wrong(`${only}，不是「${around.name || around.id}」的一部分。请移到 <Together> 外面。`);
    if (repeat !== undefined)
      wrong(`${only}，做完不会问「${repeat}」。请删去 repeat。`, page.reader.attributePlace(node, 'repeat'));
  }
}

/** True of a phase that holds steps by the clock alone: nothing leads into it. */
export function isOutsideFlow(
  region: Region,
  { steps, regions }: Pick<Outline, 'steps' | 'regions'>,
): boolean {
  const inside = steps.filter((step) => regionsAround(step, regions).includes(region));
  return inside.length > 0 && inside.every(isClocked);
}
