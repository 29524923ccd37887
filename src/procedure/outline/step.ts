/** From a `<Step>` in the tree to a step of the model. */
import type { ClockTime, Step } from '../model/procedure.ts';
import { children, isBlank, isElement, place, type SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';
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
  const called = read.name || read.id || '无名';
  page.outline.steps.push(read);
  page.stepNodes.set(read, node);
  for (const child of children(node)) walk(child, { ...around, within: 'Step', group: read });
  if (read.calls !== undefined && read.items.length === 0 && !read.ask) {
    // Done when the run of that procedure ends, or when somebody ticks it.
    read.items.push({ id: `${read.id}/call`, text: read.name, line: read.line });
  } else if (isBlank(node) && !read.ask) {
    page.reader.error('empty', node, `步骤「${called}」是空的：没有检查项、判断，也没有正文。`);
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
    page.reader.error('attribute-value', where, 'Step', attribute, `里的「${twice}」写了两次`);
  }
  for (const role of step.by) page.refer('role', role, node, 'by');
  for (const role of step.to) page.refer('role', role, node, 'to');
  if (step.calls !== undefined) page.refer('call', step.calls, node, 'calls');
  checkClock(step, node, page.reader, region?.kind);
  return step;
}

const TIME = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/;

/** `09:00、13:00/17:30` */
function readTimes(written: string | undefined, node: SyntaxNode, reader: Reader): ClockTime[] {
  const parts = words(written, FORMS);
  const wrong = (message: string) => reader.error('clock', reader.attributePlace(node, 'at'), message);
  const twice = parts.find((part, index) => parts.indexOf(part) < index);
  if (twice !== undefined) wrong(`at 里的「${twice}」写了两次。`);
  return parts.flatMap((part) => {
    const [from, to, ...more] = part.split('/').map((time) => {
      const [, hour, minute] = TIME.exec(time.trim()) ?? [];
      return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
    });
    const isSpan = part.includes('/');
    if (from === undefined || (isSpan && to === undefined) || more.length > 0) {
      const meant = meantTime(part);
      const how = '几点写 09:00，从几点到几点写 13:00/17:30，几个用逗号隔开。';
      wrong(`at 里的「${part}」不是钟点。${how}${meant === undefined ? '' : `你是不是想写「${meant}」？`}`);
      return [];
    }
    if (from === to) wrong(`at 里的「${part}」从一个钟点到同一个钟点。只在这时做，写 ${from}。`);
    return [to === undefined ? { from } : { from, to }];
  });
}

/** What is meant by 9点, 下午3点半 or 09:00-10:30. */
function meantTime(written: string): string | undefined {
  const times = written
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .split(/[-–—~～至到]/)
    .map((part) => {
      const [, half, hour, minute] = MEANT_TIME.exec(part) ?? [];
      if (hour === undefined) return '';
      const hours = Number(hour) + (/[下晚]/.test(half ?? '') && Number(hour) < 12 ? 12 : 0);
      return `${String(hours).padStart(2, '0')}:${minute === '半' ? '30' : (minute ?? '').padStart(2, '0')}`;
    });
  return times.length < 3 && times.every((time) => TIME.test(time)) ? times.join('/') : undefined;
}
const MEANT_TIME = /^(早上|上午|中午|下午|晚上)?(\d{1,2})[:.点时](\d{1,2}|半)?[分整]?$/;

function readEvery(written: string | undefined, node: SyntaxNode, reader: Reader): string | undefined {
  if (written === undefined || (durationMinutes(written) ?? 0) > 0) return written;
  const meant = meantDuration(written);
  const how = meant ? `这里应写 every="${meant}"` : '每 15 分钟写 PT15M，每天写 P1D';
  const message = `every="${written}" 不是时长。${how}。`;
  reader.error('clock', reader.attributePlace(node, 'every'), message);
  return undefined;
}

/** What stands by the clock has no place in the order: nothing may be said of one. */
function checkClock(step: Step, node: SyntaxNode, reader: Reader, region: string | undefined): void {
  if (step.at.length === 0 && step.every === undefined) return;
  const wrong = (where: string, message: string) =>
    reader.error('clock', reader.attributePlace(node, where), message);
  const called = `步骤「${step.name || step.id}」按钟点做（at、every），不排在先后里`;
  if (step.at.length > 0 && step.every !== undefined)
    wrong('every', `步骤「${step.name || step.id}」的 at 和 every 只能写一个。`);
  if (step.next !== undefined) wrong('next', `${called}，不能写 next。`);
  if (step.hold) wrong('hold', `${called}，不能写 hold。`);
  if (children(node).some((child) => isElement(child) && child.name === 'Ask'))
    reader.error('clock', node, `${called}，不能写判断（<Ask>）。`);
  if (region === 'together') reader.error('clock', node, `${called}，不能写在 <Together> 里。`);
}
