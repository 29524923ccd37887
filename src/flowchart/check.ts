import { flowchartText as words } from '../site/text.ts';
import { drawMermaid, drawOther } from './build.ts';
import { entities } from './label.ts';
import { MermaidError } from './mistake.ts';
import { isFlowchart, parse, type ParsedData } from './parse.ts';
import { readSource } from './source.ts';
import { CLASSES } from './svg.ts';
import { titlesOf } from './titles.ts';

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

interface Problem {
  line: number;
  message: string;
}

/**
 * What is wrong with a Mermaid text; `line` is 1-based within it. Undefined where it can be drawn: it is drawn
 * here, as the build does, so that the build refuses nothing that this accepts. `wrong` says what is wrong with
 * the target of a link.
 */
export async function checkMermaid(
  text: string,
  wrong: (target: string) => string | undefined = () => undefined,
): Promise<Problem | undefined> {
  const { word, line } = readSource(text);
  const ours = isFlowchart(text);
  if (!ours && !OTHER_KINDS.includes(word)) {
    const kinds = ['flowchart', ...OTHER_KINDS.filter((kind) => kind !== 'stateDiagram')].join('、');
    return { line, message: word ? words.unknownKind(word, kinds) : words.noKind(kinds) };
  }
  try {
    const { db } = await parse(text);
    const problem = ours ? (unknownClass(text, db.getData()) ?? wrongLink(text, wrong)) : undefined;
    if (problem) return problem;
    await (ours ? drawMermaid(text, titlesOf(text).title) : drawOther(text));
    return undefined;
  } catch (error) {
    if (error instanceof MermaidError)
      return { line: error.line, message: words.notMermaid(error.message) + (ours ? words.quoteLabels : '') };
    return { line, message: words.notDrawn(error instanceof Error ? error.message : String(error)) };
  }
}

/** A drawing takes its colours from the site, so that it follows light, dark and print. */
function unknownClass(text: string, { nodes, edges }: ParsedData): Problem | undefined {
  const names = [...CLASSES].join('、');
  const given = [...nodes.map(({ cssClasses }) => cssClasses), ...edges.map(({ classes }) => classes)]
    .flatMap((list) => (list ?? '').split(/\s+/))
    .filter((name) => name && !CLASSES.has(name) && !MERMAIDS.test(name));
  for (const [index, line] of statements(text)) {
    const used = [
      ...Array.from(line.matchAll(/:::([^\s;&-]+)/g), ([, name = '']) => name),
      /(?:^|;)\s*class\s+\S[^;]*\s([^\s;]+)/.exec(line)?.[1] ?? '',
    ];
    const unknown = given.find((name) => used.includes(name));
    if (unknown) return { line: index, message: words.unknownClass(unknown, names) };
    if (/(?:^|;)\s*(style|linkStyle)\s/.test(line)) return { line: index, message: words.noStyle(names) };
  }
  const [unknown] = given;
  return unknown ? { line: readSource(text).line, message: words.unknownClass(unknown, names) } : undefined;
}

/** Classes that Mermaid itself gives. */
const MERMAIDS = /^(default|node|clickable|flowchart-link|edge-(thickness|pattern)-\w+)$/;

function wrongLink(text: string, wrong: (target: string) => string | undefined): Problem | undefined {
  const lines = readSource(text).body.split('\n');
  for (const [index, line] of lines.entries())
    for (const [, target = ''] of line.matchAll(/(?:^|;)\s*click\s+[^\s"]+\s+(?:href\s+)?"([^"]*)"/g)) {
      const message = wrong(entities(target));
      if (message) return { line: index + 1, message };
    }
  return undefined;
}

/** The lines of a text without what stands in double quotes (which may run over lines), each with its number. */
function statements(text: string): [number, string][] {
  const bare = readSource(text).body.replace(/"[^"]*"/g, (quoted) => quoted.replace(/[^\n]/g, '_'));
  return bare.split('\n').map((line, index) => [index + 1, line]);
}
