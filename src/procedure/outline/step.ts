/** From a `<Step>` in the tree to a step of the model. */
import { limitMessages as limits, stepMessages as say } from '#text/messages/outline/step.ts';
import { nearestMessages as nearest } from '#text/messages/syntax.ts';
import type { ClockTime, Step } from '../model/procedure.ts';
import { children, isBlank, isElement, place, type SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';
import { meantTime, TIME } from '#language/authoring/times.ts';
import { durationMinutes } from '../../language/iso-duration.ts';
import { meantDuration, readLimit } from './limit.ts';
import type { Around, PageReader, Walk } from './page-reader.ts';

const words = (value: string | undefined, separator: RegExp): string[] =>
  (value ?? '').split(separator).flatMap((part) => part.trim() || []);
const ROLES = /[,，、]/;
const FORMS = /[,，、；;]/;

/** Reads a step with all that stands in it. */
export function readStep(
  node: SyntaxNode,
  attributes: Record<string, string>,
  page: PageReader,
  around: Around,
  walk: Walk,
): void {
  page.ids.claim(node, attributes.id ?? '');
  const read = stepOf(node, attributes, page, around);
  const called = read.name || read.id || limits.nameless;
  page.outline.steps.push(read);
  page.stepNodes.set(read, node);
  for (const child of children(node)) walk(child, { ...around, within: 'Step', group: read });
  if (read.calls !== undefined && read.items.length === 0 && !read.ask) {
    // Done when the run of that procedure ends, or when somebody ticks it.
    read.items.push({ id: `${read.id}/call`, text: read.name, line: read.line });
  } else if (isBlank(node) && !read.ask) {
    page.reader.error('empty', node, say.empty(called));
  } else if (read.hold && !read.items.length && !read.ask && !page.reader.has('item-box', node)) {
    page.reader.error('hold', page.reader.attributePlace(node, 'hold'), called);
  }
  if (read.ask && read.next) {
    page.reader.error('next-with-ask', page.reader.attributePlace(node, 'next'), called, read.next);
  }
}

function stepOf(
  node: SyntaxNode,
  attributes: Record<string, string>,
  page: PageReader,
  { region }: Around,
): Step {
  const { id = '', name = '', by, to, records, when, calls, next, every } = attributes;
  const inner = children(node);
  const limit = readLimit(attributes, attributes.limit, node, page.reader, name || id);
  const step: Step = {
    kind: 'step',
    id,
    name,
    by: words(by, ROLES),
    to: words(to, ROLES),
    limits: limit ? [limit] : [],
    records: words(records, FORMS),
    hold: 'hold' in attributes,
    when,
    at: readTimes(attributes.at, node, page.reader),
    every: readEvery(every, node, page.reader),
    calls: calls?.replace(/^\.?\//, '').replace(/\.mdx$/, ''),
    region: region?.id,
    next,
    items: [],
    redLines: [],
    asksOnly: inner.length > 0 && inner.every((child) => isElement(child) && child.name === 'Ask'),
    line: place(node).line,
  };
  for (const attribute of ['by', 'to', 'records'] as const) {
    const written = step[attribute];
    const twice = written.find((one, index) => written.indexOf(one) < index);
    if (twice === undefined) continue;
    const where = page.reader.attributePlace(node, attribute);
    page.reader.error('attribute-value', where, 'Step', attribute, say.twice(twice));
  }
  for (const role of step.by) page.refer('role', role, node, 'by');
  for (const role of step.to) page.refer('role', role, node, 'to');
  if (step.calls !== undefined) page.refer('call', step.calls, node, 'calls');
  checkClock(step, node, page.reader, region?.kind);
  return step;
}

/** `09:00、13:00/17:30` */
function readTimes(written: string | undefined, node: SyntaxNode, reader: Reader): ClockTime[] {
  const parts = words(written, FORMS);
  const wrong = (message: string) => reader.error('clock', reader.attributePlace(node, 'at'), message);
  const twice = parts.find((part, index) => parts.indexOf(part) < index);
  if (twice !== undefined) wrong(say.atTwice(twice));
  return parts.flatMap((part) => {
    const [from, to, ...more] = part.split('/').map((time) => {
      const [, hour, minute] = TIME.exec(time.trim()) ?? [];
      return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
    });
    const isSpan = part.includes('/');
    if (from === undefined || (isSpan && to === undefined) || more.length > 0) {
      const meant = meantTime(part);
      wrong(say.at(part, meant === undefined ? '' : nearest.didYouMean(meant)));
      return [];
    }
    if (from === to) wrong(say.atSame(part, from));
    return [to === undefined ? { from } : { from, to }];
  });
}

function readEvery(written: string | undefined, node: SyntaxNode, reader: Reader): string | undefined {
  if (written === undefined || (durationMinutes(written) ?? 0) > 0) return written;
  const meant = meantDuration(written);
  const message = meant ? say.everyMeant(written, meant) : say.notEvery(written);
  reader.error('clock', reader.attributePlace(node, 'every'), message);
  return undefined;
}

/** What stands by the clock has no place in the order: nothing may be said of one. */
function checkClock(step: Step, node: SyntaxNode, reader: Reader, region: string | undefined): void {
  if (step.at.length === 0 && step.every === undefined) return;
  const wrong = (where: string, message: string) =>
    reader.error('clock', reader.attributePlace(node, where), message);
  const called = say.byClock(step.name || step.id);
  if (step.at.length > 0 && step.every !== undefined) wrong('every', say.atAndEvery(step.name || step.id));
  if (step.next !== undefined) wrong('next', say.noNext(called));
  if (step.hold) wrong('hold', say.noHold(called));
  if (children(node).some((child) => isElement(child) && child.name === 'Ask'))
    reader.error('clock', node, say.noAsk(called));
  if (region === 'together') reader.error('clock', node, say.notInTogether(called));
}
