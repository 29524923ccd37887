/** From a `<Section>`, `<Phase>` or `<Together>` in the tree to a part or a stretch of the page. */
import type { Region, Section } from '../model/procedure.ts';
import { children, isBlank, place, type SyntaxNode } from '../../syntax/node.ts';
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
  const kind = node.name === 'Phase' ? 'phase' : 'together';
  const read: Region = { kind, id, name, region: around.region?.id, repeat, line: place(node).line };
  page.outline.regions.push(read);
  if (kind === 'together') page.reportOthers(node, ['Step', 'Phase'], '请写进步骤，或写在 <Together> 外面');
  for (const child of children(node)) walk(child, { within: node.name!, region: read });
  const parts = [...page.outline.steps, ...page.outline.regions].filter((part) => part.region === id);
  const called = name || id || '无名';
  if (kind === 'phase' && parts.length === 0)
    page.reader.error('region', node, `<Phase>「${called}」里没有步骤。请写出步骤，或删去。`);
  if (kind === 'together' && parts.length < 2)
    page.reader.error(
      'region',
      node,
      `<Together>「${called}」里只有 ${parts.length} 部分，至少要两部分才有不分先后。`,
    );
}
