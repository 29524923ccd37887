import { flowchartText as words } from '../site/text.ts';
import { MermaidError } from './mistake.ts';
import { isFlowchart, parse } from './parse.ts';
import { readSource } from './source.ts';
import { CLASSES } from './svg.ts';

/** First words of Mermaid texts that can be drawn, besides `flowchart` and `graph`, as authors write them. */
export const OTHER_KINDS = [
  'sequenceDiagram',
  'stateDiagram-v2',
  'stateDiagram',
  'classDiagram',
  'erDiagram',
  'pie',
  'journey',
  'timeline',
  'gitGraph',
  'gantt',
  'swimlane-beta',
];

/** What is wrong with a Mermaid text; `line` is 1-based within it. Undefined where it can be drawn. */
export async function checkMermaid(text: string): Promise<{ line: number; message: string } | undefined> {
  const { word, line } = readSource(text);
  if (!isFlowchart(text) && !OTHER_KINDS.includes(word)) {
    const kinds = ['flowchart', ...OTHER_KINDS.filter((kind) => kind !== 'stateDiagram')].join('、');
    return { line, message: word ? words.unknownKind(word, kinds) : words.noKind(kinds) };
  }
  try {
    await parse(text);
  } catch (error) {
    if (!(error instanceof MermaidError)) throw error;
    return {
      line: error.line,
      message: words.notMermaid(error.message) + (isFlowchart(text) ? words.quoteLabels : ''),
    };
  }
  return isFlowchart(text) ? unknownClass(text) : undefined;
}

/** A drawing takes its colours from the site, so that it follows light, dark and print. */
function unknownClass(text: string): { line: number; message: string } | undefined {
  const names = [...CLASSES].join('、');
  // What stands in quotes is a label; its line breaks stay, so that lines are counted right.
  const unquoted = text.replace(/"[^"]*"/g, (label) => label.replace(/[^\n]/g, ' '));
  for (const [index, line] of unquoted.split('\n').entries()) {
    const used = [
      ...Array.from(line.matchAll(/:::([\w-]+)/g), ([, name]) => name ?? ''),
      /^\s*class\s+\S.*\s([\w-]+)\s*;?\s*$/.exec(line)?.[1] ?? '',
    ];
    const unknown = used.find((name) => name && !CLASSES.has(name));
    if (unknown) return { line: index + 1, message: words.unknownClass(unknown, names) };
    if (/^\s*(style|linkStyle)\s/.test(line)) return { line: index + 1, message: words.noStyle(names) };
  }
  return undefined;
}
