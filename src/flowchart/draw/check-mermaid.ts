import { BLANK, LIST } from '#text/punctuation.ts';
import { flowchartText as words } from '#text/flowchart.ts';
import { drawMermaid, drawOther, type OtherDrawing } from './draw-cached.ts';
import { DIAGRAM_KINDS } from '../graph/diagram-kinds.ts';
import { entities } from '../graph/label-text.ts';
import { DrawingError, MermaidError } from '../graph/errors.ts';
import { isFlowchart, parse, type ParsedData } from '../graph/parse.ts';
import { lineOf, readSource } from '../graph/read-source.ts';
import { CLASSES } from './to-svg.ts';
import { titlesOf } from '../graph/titles.ts';

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
  if (!word) return { line, message: words.noKind(DIAGRAM_KINDS.join(LIST)) };
  try {
    if (!isFlowchart(text)) return wrongAddress(text, await drawOther(text), wrong);
    const { db } = await parse(text);
    const problem = unknownClass(text, db.getData()) ?? wrongLink(text, wrong);
    if (problem) return problem;
    await drawMermaid(text, titlesOf(text).title);
    return undefined;
  } catch (error) {
    if (error instanceof DrawingError) return { line: error.line, message: error.message };
    if (error instanceof MermaidError)
      return {
        line: error.line,
        message: [words.notMermaid(error.message), hint(word)].filter(Boolean).join(BLANK),
      };
    return { line, message: words.notDrawn(error instanceof Error ? error.message : String(error)) };
  }
}

/** What usually helps in a diagram of this kind. */
function hint(word: string): string {
  if (/^(flowchart|graph)/.test(word)) return words.quoteLabels;
  if (/^sankey/.test(word)) return words.latinOnly;
  return QUOTED.test(word) ? words.quoteNames : '';
}
/** Kinds whose names may only hold Chinese inside quotation marks. */
const QUOTED =
  /^(requirement|gitGraph|xychart|quadrant|architecture|wardley|usecase|block|treemap|radar|venn|cynefin|packet)/;

/** A drawing takes its colours from the site, so that it follows light, dark and print. */
function unknownClass(text: string, { nodes, edges }: ParsedData): Problem | undefined {
  const names = [...CLASSES].join(LIST);
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
    if (/(?:^|;)\s*(style|linkStyle|classDef\s+default)\s/.test(line))
      return { line: index, message: words.noStyle(names) };
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

/** The first link of a drawing of another kind that leads nowhere. */
function wrongAddress(
  text: string,
  { normal, links }: OtherDrawing,
  wrong: (target: string) => string | undefined,
): Problem | undefined {
  const drawn = Array.from(normal.svg.matchAll(/<a href="([^"]*)"/g), ([, href = '']) => entities(href));
  for (const address of [...drawn, ...links.map((link) => link.address)]) {
    const message = wrong(address);
    if (message) return { line: lineOf(address, readSource(text)), message };
  }
  return undefined;
}

/** The lines of a text without what stands in double quotes (which may run over lines), each with its number. */
function statements(text: string): [number, string][] {
  const bare = readSource(text).body.replace(/"[^"]*"/g, (quoted) => quoted.replace(/[^\n]/g, '_'));
  return bare.split('\n').map((line, index) => [index + 1, line]);
}
