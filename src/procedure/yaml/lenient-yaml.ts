/** YAML as far as it can be read: a mistake in one entry is told, and the others are read all the same. */
import { yamlMessages as say } from '#text/messages/source/yaml.ts';
import { LineCounter, type Document } from 'yaml';
import { nestedTooDeep } from '../source/nesting-depth.ts';
import { finding, type Finding } from '../../syntax/diagnostic.ts';
import type { Place } from '../../syntax/node.ts';
import { clip, ENTRY, KEY, mistakeIn, mistakeOf, parse, type Mistake } from './yaml-mistake.ts';

export type Path = readonly PropertyKey[];

export interface LenientYaml {
  /** What can be read. Every value is text, a list or a map: numbers and dates are the schema's business. */
  document: Document;
  /** What it was read from: the text with blank lines in place of what cannot be read. */
  text: string;
  placeAt(offset: number): Place;
  findings: Finding[];
  /** Paths of what cannot be read. */
  damaged: Path[];
}

/**
 * @param firstLine line of the file at which the text begins, 1-based
 * @param known keys: a full-width colon after one of them is a mistake and no text
 */
export function readLenient(text: string, firstLine: number, known: readonly string[]): LenientYaml {
  const lines = text.split('\n');
  const findings: Finding[] = [];
  const damaged: Path[] = [];
  const report = (line: number, column: number, message: string): void => {
    findings.push(finding('yaml', { line: line + firstLine, column }, message));
  };
  const begun = lines.findIndex((line) => line.trim() && !line.startsWith('#'));
  lines.forEach((line, index) => {
    if (index <= begun || !/^(?:---|\.\.\.)\s*$/.test(line)) return;
    report(index, 1, say.strayFence(line.trim()));
    lines[index] = '';
  });
  // The keys of a single record stand at the left edge.
  const edge = lines.some((line) => /^[-－]/.test(line)) ? '(?!)' : `(?:${known.join('|')})[ \\t]*[:：]`;
  lines.forEach((line, index) => {
    const indent = /^[ \t\u00a0\u3000]*/.exec(line)![0];
    if (!/[^ ]/.test(indent) || !line.trim()) return;
    report(index, 1, say.indent);
    const rest = line.slice(indent.length);
    const blanks = indent.replace(/[\t\u3000]/g, '  ').replaceAll('\u00a0', ' ');
    lines[index] = (new RegExp(`^${edge}`).test(rest) ? '' : blanks) + rest;
  });
  if (known.length) {
    lines.forEach((line, index) => {
      const right = withHalfWidth(line, known);
      if (right === line) return;
      report(index, /^ */.exec(line)![0].length + 1, say.halfWidth(clip(right.trim())));
      lines[index] = right;
      // `-id` has become `- id`, so the lines below it move one column to the right as well.
      const indent = /^ */.exec(line)![0] + ' ';
      for (let at = index + 1; lines[at]?.startsWith(indent) && lines[at]![indent.length] !== ' '; at++)
        lines[at] = ` ${lines[at]}`;
    });
    const nearly = new RegExp(
      `^([ \\t]*(?:-[ \\t]+)?)(${known.join('|')})[ \\t]*(?:：|:(?=[^\\s:/]))[ \\t]*`,
    );
    lines.forEach((line, index) => {
      const match = nearly.exec(line);
      if (!match) return;
      const [all, before, key] = match;
      lines[index] = `${before}${key}: ${line.slice(all.length)}`;
      const colon = all.includes('：') ? say.fullWidthColon : say.noBlankBehindColon;
      report(index, before!.length + 1, colon(key!, clip(line.slice(all.length))));
    });
  }
  const deep = nestedTooDeep(lines.join('\n'));
  if (deep !== undefined) {
    report(deep - 1, 1, say.deep);
    lines.fill('');
    damaged.push([]);
  }
  let counter = new LineCounter();
  let readable = lines.join('\n');
  let document = parse(readable, counter);
  if (mistakeOf(document, readable)) {
    findMistakes(0, lines.length, 0, []);
    const left = mistakeIn(lines.join('\n'));
    // What is still wrong after that cannot be put down to one entry: the whole text is given up.
    if (left) giveUp(0, lines.length, 0, [], left);
    counter = new LineCounter();
    readable = lines.join('\n');
    document = parse(readable, counter);
  }
  return {
    document,
    text: readable,
    placeAt(offset) {
      const { line, col } = counter.linePos(offset);
      return { line: line + firstLine - 1, column: col };
    },
    findings,
    damaged,
  };

  /** Looks for the smallest entries between two lines that cannot be read, reports each and empties its lines. */
  function findMistakes(begin: number, end: number, indent: number, path: Path): void {
    const inner = lines.slice(begin, end).map((line) => line.slice(indent));
    const mistake = mistakeIn(inner.join('\n'));
    if (!mistake) return;
    const starts: number[] = [];
    for (let at = begin; at < end; at++) {
      if (/^ *$/.test(lines[at]!.slice(0, indent)) && /^[^\s#\]}]/.test(lines[at]!.slice(indent)))
        starts.push(at);
    }
    const isList = starts.filter((at) => ENTRY.test(lines[at]!.slice(indent))).length * 2 > starts.length;
    const before = findings.length;
    const keys = new Set<string>();
    starts.forEach((at, index) => {
      const stop = starts[index + 1] ?? end;
      const line = lines[at]!.slice(indent);
      if (isList) return entry(at, stop, indent, [...path, index]);
      const key = ENTRY.test(line) ? undefined : KEY.exec(line)?.[2];
      if (key === undefined) {
        report(at, indent + 1, path.length ? say.notAnEntry : say.notAnEntryAtAll);
        lines.fill('', at, stop);
      } else if (keys.has(key)) {
        report(at, indent + 1, say.twice(key));
        lines.fill('', at, stop);
      } else {
        keys.add(key);
        value(at, stop, indent, [...path, key]);
      }
    });
    // Every entry can be read alone, so the mistake lies in how they follow each other: all are given up.
    if (findings.length === before) giveUp(begin, end, indent, path, mistake);
  }

  /** What is wrong with some of the lines, read by themselves. */
  function mistakeAt(at: number, stop: number, indent: number) {
    const own = lines.slice(at, stop).map((line) => line.slice(indent));
    return mistakeIn(own.join('\n'));
  }

  function entry(at: number, stop: number, indent: number, path: Path): void {
    const mark = ENTRY.exec(lines[at]!.slice(indent))?.[0];
    if (mark === undefined) {
      report(at, indent + 1, say.entryOfList);
      lines.fill('', at, stop);
      lines[at] = `${' '.repeat(indent)}-`;
      damaged.push(path);
      return;
    }
    const mistake = mistakeAt(at, stop, indent);
    if (!mistake) return;
    const rest = lines[at]!.slice(indent + mark.length);
    if (!KEY.test(rest)) {
      giveUp(at, stop, indent, path, mistake);
      lines[at] = `${' '.repeat(indent)}-`;
      return;
    }
    lines[at] = ' '.repeat(indent + mark.length) + rest;
    findMistakes(at, stop, indent + mark.length, path);
    const left = lines[at].slice(indent + mark.length);
    lines[at] = ' '.repeat(indent) + (left ? mark : '-') + left;
    if (mistakeAt(at, stop, indent)) {
      lines.fill('', at, stop);
      lines[at] = `${' '.repeat(indent)}-`;
      damaged.push(path);
    }
  }

  function value(at: number, stop: number, indent: number, path: Path): void {
    const mistake = mistakeAt(at, stop, indent);
    if (!mistake) return;
    const nested = lines.slice(at + 1, stop).find((line) => line.trim());
    const deeper = nested === undefined ? 0 : /^ */.exec(nested)![0].length;
    const bare = new RegExp(`^${KEY.source}[ \\t]*$`).test(lines[at]!.slice(indent));
    if (bare && deeper > indent) findMistakes(at + 1, stop, deeper, path);
    else giveUp(at, stop, indent, path, mistake);
  }

  /** Reports what is wrong with these lines, and empties them. */
  function giveUp(at: number, stop: number, indent: number, path: Path, mistake: Mistake): void {
    const before = lines
      .slice(at, stop)
      .map((line) => line.slice(indent))
      .join('\n')
      .slice(0, mistake.offset)
      .split('\n');
    report(at + before.length - 1, indent + before.at(-1)!.length + 1, mistake.message);
    lines.fill('', at, stop);
    damaged.push(path);
  }
}

/** An entry of a list of records with its signs as they are to be written. */
function withHalfWidth(line: string, known: readonly string[]): string {
  const key = `(?:${known.join('|')})[ \\t]*[:：]`;
  const [, indent = '', rest] =
    new RegExp(`^( *)(?:[-－–—•·][ \\t\\u3000]*)((?:[{｛][ \\t\\u3000]*)?${key}.*)$`).exec(line) ?? [];
  if (rest === undefined) return line;
  const inBraces = /^[{｛]/.test(rest);
  const right = inBraces
    ? rest
        .replace(/^｛/, '{')
        .replace(/｝\s*$/, '}')
        .replace(new RegExp(`[，、][ \\t\\u3000]*(?=${key})`, 'g'), ', ')
        .replace(new RegExp(`(?<=[{,]\\s*)(${known.join('|')})：\\s*`, 'g'), '$1: ')
    : rest;
  const mark = /^ *- /.test(line) ? line.slice(indent.length, line.length - rest.length) : '- ';
  return indent + mark + right;
}
