/**
 * Finds what keeps a page's body from being read as MDX, tells it in an author's words and mends it,
 * so that everything else on the page can be read and told in the same go.
 */
import { repairMessages as say } from '#text/messages/source/tags.ts';
import { FULL_WIDTH } from './full-width.ts';
import { codeRanges, type Range } from '../code-ranges.ts';
import { finding, type Finding } from '../../../syntax/diagnostic.ts';
import { COMPONENTS } from './grammar.ts';
import { PAGE } from '../../../syntax/component.ts';
import { wrongProtocol } from '../link-targets.ts';
import { unknownTag } from './unknown-tag.ts';
import { readTag, type TagRule } from './read-tag.ts';

export interface Repaired {
  /** The body as it was probably meant; every line is the same line. */
  text: string;
  findings: Finding[];
}

interface Open {
  name: string;
  /** Offset of the tag, and of what comes behind it. */
  begin: number;
  end: number;
  /** Where the tag stands in the repaired text. */
  kept: readonly [from: number, to: number];
  /** What has been said about it, where it was closed too late. */
  finding?: Finding;
}

const EMPTY = new Set(COMPONENTS.flatMap(({ name, empty }) => (empty ? [name] : [])));

export function repairTags(body: string): Repaired {
  const findings: Finding[] = [];
  const report = (offset: number, message: string, rule: TagRule = 'syntax'): Finding => {
    const before = body.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    const found = finding(rule, { line, column }, message);
    findings.push(found);
    return found;
  };
  /** The repaired text up to `at`. */
  let done = '';
  let at = 0;
  const keep = (to: number): void => {
    done += body.slice(at, to);
    at = to;
  };
  const replace = (to: number, text: string): void => {
    done += text;
    at = to;
  };
  const stack: Open[] = [];
  /** Components that were ended early, because the one around them ended: their own end tag may still follow. */
  const cutShort: Open[] = [];
  /** How many of each unknown tag stand open: their end tags are part of the same mistake and not reported again. */
  const foreign = new Map<string, number>();
  const code = codeRanges(body);
  let skipped = 0;

  while (at < body.length) {
    const [from, to] = code[skipped] ?? [Infinity, Infinity];
    const next = nextMark(body, at);
    if (from < next) {
      keep(to);
      skipped++;
      continue;
    }
    keep(Math.min(next, body.length));
    if (at >= body.length) break;
    const mark = body[at]!;
    if (mark === '\\') keep(at + 2);
    else if (mark === '{') brace();
    else if (mark === 'i' || mark === 'e') {
      report(at, say.imports, 'expression');
      replace(at + 1, mark === 'i' ? '\uff49' : '\uff45');
    } else angle();
  }
  for (const open of stack.reverse()) close(open, `\n\n</${open.name}>\n`);
  return { text: done, findings };

  function brace(): void {
    if (body.startsWith('{/*', at)) {
      const end = body.indexOf('*/}', at);
      if (end >= 0) return keep(end + 3);
    }
    const line = body.slice(body.lastIndexOf('\n', at) + 1, at);
    const heading = /^#{1,6}\s/.test(line) && /^\{#[\w-]+\}[ \t]*(?:\n|$)/.exec(body.slice(at, at + 200));
    if (heading) return keep(at + heading[0].length);
    const inside = /^\{((?:[^{}\n]|\n(?![ \t]*\n)|\{(?:[^{}\n]|\n(?![ \t]*\n))*\})*)\}/.exec(
      body.slice(at, at + 4000),
    );
    if (!inside) {
      report(at, say.openBrace);
      return replace(at + 1, FULL_WIDTH.brace);
    }
    report(at, say.noBraces(inside[1]!.trim(), say.bracesFor), 'expression');
    replace(
      at + inside[0].length,
      FULL_WIDTH.brace + inside[1]!.replace(/[{<]/g, ' ') + FULL_WIDTH.closingBrace,
    );
  }

  function angle(): void {
    const tag = readTag(body, at);
    if (!tag) return foreignAngle();
    const begin = at;
    for (const { offset, message, rule } of tag.mistakes) report(offset, message, rule);
    const text = tag.repaired ?? body.slice(begin, tag.end);
    // The repaired tag may have fewer lines: empty ones keep the numbers of those that follow.
    const lines = body.slice(begin, tag.end).split('\n').length - text.split('\n').length;
    const whole = text + '\n'.repeat(Math.max(0, lines));
    if (tag.closes) {
      if (!closing(tag.name, begin))
        return replace(tag.end, body.slice(begin, tag.end).replace(/[^\n]/g, ' '));
    } else if (!tag.empty && !EMPTY.has(tag.name)) {
      opening(tag.name, begin);
      stack.push({ name: tag.name, begin, end: tag.end, kept: [done.length, done.length + whole.length] });
    } else if (!tag.empty) {
      report(begin, say.emptyEnd(tag.name));
      return replace(tag.end, `${whole.slice(0, whole.lastIndexOf('>'))} />`);
    }
    replace(tag.end, whole);
  }

  /** Before a component begins: ends those that it cannot stand in, as they were left open. */
  function opening(name: string, begin: number): void {
    const rule = COMPONENTS.find((component) => component.name === name)!;
    const fits = (within: string | undefined) => rule.within.includes(within ?? PAGE);
    while (stack.length && !fits(stack.at(-1)!.name)) {
      const open = stack.at(-1)!;
      const others = new RegExp(`<(/?)${open.name}[\\s/>]`, 'g');
      others.lastIndex = begin;
      // Its end tag follows further down, so it was not forgotten: the new component stands in the wrong place.
      if (others.exec(body)?.[1] === '/') return;
      stack.pop();
      close(open, `</${open.name}>`);
    }
  }

  /** True if the end tag stays: it ends something that was open. */
  function closing(name: string, begin: number): boolean {
    const depth = stack.findLastIndex((open) => open.name === name);
    if (depth < 0) {
      const crossed = cutShort.findIndex((open) => open.name === name);
      const [open] = crossed < 0 ? [] : cutShort.splice(crossed, 1);
      if (open?.finding) open.finding.message = say.crossed(name);
      else report(begin, say.strayEnd(name));
      return false;
    }
    for (const open of stack.splice(depth + 1).reverse()) {
      close(open, `</${open.name}>`);
      cutShort.push(open);
    }
    const open = stack.pop()!;
    const content = body.slice(open.end, begin);
    if (!/^[ \t]*\S/.test(content) || !/\n[ \t]*\n/.test(content)) return true;
    report(open.begin, say.emptyLine(name));
    flatten(open);
    return false;
  }

  /** Tells that a component has no end, and ends it in an empty line before this place if there is one. */
  function close(open: Open, text: string): void {
    // A component with text behind its tag, on the same line, cannot end in another paragraph.
    const inLine = /^[ \t]*\S/.test(body.slice(open.end));
    open.finding = report(open.begin, inLine ? say.noEndHere(open.name) : say.noEndBelow(open.name));
    const free = /\n[ \t]*(\n[ \t]*)$/.exec(done);
    if (inLine) flatten(open);
    else if (free) done = done.slice(0, done.length - free[1]!.length) + text + free[1]!;
    else done += text;
  }

  /** Makes plain text of a tag that was already kept, by full-width brackets. */
  function flatten({ kept: [from, to] }: Open): void {
    const tag = done
      .slice(from, to)
      .replaceAll('<', FULL_WIDTH.angle)
      .replaceAll('>', FULL_WIDTH.closingAngle)
      .replaceAll('{', ' ');
    done = done.slice(0, from) + tag + done.slice(to);
  }

  function foreignAngle(): void {
    const rest = body.slice(at, at + 2000);
    if (/^<[\s]|^[＜〈《]|^<$/.test(rest)) return keep(at + 1);
    const comment = /^<!--[\s\S]*?(?:-->|$)/.exec(body.slice(at));
    if (comment) {
      const [, meant] = /^<!--\s*((?:id|when|if)[:：].*?)\s*(?:-->|$)/.exec(comment[0]) ?? [];
      report(at, say.htmlComment(meant?.replace('：', ': ')));
      return replace(at + comment[0].length, comment[0].replace(/[^\n]/g, ' '));
    }
    const address = /^<((?:[a-z][a-z\d+.-]*:|www\.)[^\s<>]*|[\w.+-]+@[\w.-]+)>/i.exec(rest);
    if (address) {
      const written = address[1]!.slice(0, 80);
      report(at, wrongProtocol(written) ?? say.address(written));
      return replace(at + address[0].length, ` ${address[1]!} `);
    }
    const tag = /^<(\/?)([\p{L}_$][\p{L}\p{N}_$.:-]*)(?:\s[^<>]*)?\/?>/u.exec(rest);
    if (tag) {
      const [all, slash, name = ''] = tag;
      const left = foreign.get(name) ?? 0;
      if (!slash) foreign.set(name, left + 1);
      if (slash && left > 0) foreign.set(name, left - 1);
      else report(at, unknownTag(name), 'unknown-component');
      return replace(
        at + all.length,
        FULL_WIDTH.angle + all.slice(1, -1).replaceAll('{', ' ') + FULL_WIDTH.closingAngle,
      );
    }
    report(at, say.lessThan);
    replace(at + 1, FULL_WIDTH.angle);
  }
}

/** Offset of the next character that may begin something, or Infinity. */
function nextMark(body: string, from: number): number {
  const mark = /[\\{<＜〈《]|(?<=\n\n|^)(?:import|export)(?=[ \t])/g;
  mark.lastIndex = from;
  return mark.exec(body)?.index ?? Infinity;
}

/** Whether an offset stands inside one of the ranges. */
export const within = (offset: number, ranges: Range[]): boolean =>
  ranges.some(([from, to]) => offset >= from && offset < to);
