/** From a `<Section>`, `<Phase>` or `<Together>` in the tree to a part or a stretch of the page. */
import { IS_COUNT } from '#language/authoring/wording.ts';
import { limitMessages as limits } from '#text/messages/outline/step.ts';
import { stretchMessages as say } from '#text/messages/outline/stretches.ts';
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
  if (isBlank(node)) page.reader.error('empty', node, say.emptySection(name || id || limits.nameless));
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
  if (repeat !== undefined && IS_COUNT.test(repeat)) {
    const where = page.reader.attributePlace(node, 'repeat');
    const how = say.repeat;
    page.reader.error('attribute-value', where, node.name!, 'repeat', how);
  }
  const kind = node.name === 'Phase' ? 'phase' : 'together';
  const read: Region = { kind, id, name, region: around.region?.id, repeat, line: place(node).line };
  page.outline.regions.push(read);
  if (kind === 'together') page.reportOthers(node, ['Step', 'Phase'], say.outsideTogether);
  for (const child of children(node)) walk(child, { within: node.name!, region: read });
  // In a step or an item it stands in the wrong place, and what is in it has been told as well.
  if (!around.group) checkRegion(read, node, page, around.region);
}

function checkRegion(read: Region, node: SyntaxNode, page: PageReader, around: Region | undefined): void {
  const { kind, id, name, repeat } = read;
  const parts = [...page.outline.steps, ...page.outline.regions].filter((part) => part.region === id);
  const called = name || id || limits.nameless;
  const wrong = (message: string, where: Place = place(node)) => page.reader.error('region', where, message);
  if (kind === 'together') {
    if (parts.length < 2) wrong(say.tooFewParts(called, parts.length));
  } else if (parts.length === 0) wrong(say.noSteps(called));
  else if (isOutsideFlow(read, page.outline)) {
    const only = say.onlyByClock(called);
    if (around?.kind === 'together') wrong(say.notAPart(only, around.name || around.id));
    if (repeat !== undefined) wrong(say.noRepeat(only, repeat), page.reader.attributePlace(node, 'repeat'));
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
