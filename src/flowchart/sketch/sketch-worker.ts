/**
 * Draws diagrams that are not flowcharts with Mermaid itself, under jsdom. Runs as a process of its own
 * (see `sketch.ts`): jsdom's globals, and a Mermaid that has seen a window, would disturb everything else.
 */
import { Worker } from 'node:worker_threads';
import { mermaid, window } from './jsdom-mermaid.ts';
import { linksOf, type Link } from './labels.ts';
import { prepare, unsaid } from './wording.ts';
import { hash } from '../../procedure/model/procedure.ts';
import { flowchartText as said } from '#text/flowchart.ts';
import { KINDS } from '../graph/diagram-kinds.ts';
import { DrawingError, MermaidError, tell, type Told } from '../graph/errors.ts';
import { parse } from '../graph/parse.ts';
import { readSource } from '../graph/read-source.ts';
import { paged } from './ink.ts';
import { link, mend, view } from './mend.ts';
import type { Sketch } from './sketch.ts';

/** What this process answers. */
export type Sketched = { sketch: Sketch } | { mistake: Told };

/** Every diagram passes here after it has been read, and before it is drawn. */
let expected: string[] = [];
let links: Link[] = [];
const { constructor: Diagram } = (await mermaid.mermaidAPI.getDiagramFromText('pie')) as unknown as {
  constructor: { fromText(...given: unknown[]): Promise<{ type: string; db: object }> };
};
const read = Diagram.fromText.bind(Diagram);
Diagram.fromText = async (...given) => {
  const diagram = await read(...given);
  links = linksOf(diagram);
  expected = prepare(diagram);
  return diagram;
};

process.on('message', (text: string) => void sketch(text).then((reply) => process.send?.(reply)));
process.on('disconnect', () => process.exit());
// While Mermaid draws, nothing else runs here: a thread ends this process when the one that started it, whose
// id is given, is gone.
new Worker(
  `setInterval(() => process.ppid === ${process.argv[2]} || process.kill(${process.pid}, 'SIGKILL'), 1000)`,
  { eval: true },
).unref();

async function sketch(text: string): Promise<Sketched> {
  try {
    // The same text gives the same drawing: Mermaid names commits by chance.
    Math.random = chance(text);
    const { svg } = await mermaid.render('d', text);
    const holder = window.document.createElement('div');
    holder.innerHTML = svg;
    const drawn = holder.querySelector('svg')!;
    mend(drawn);
    for (const { of, label, address } of links) if (label === undefined) link(drawn, of, address);
    const words = Array.from(drawn.querySelectorAll('text, foreignObject'), (part) => part.textContent);
    const lost = unsaid(expected, words.join('\n'));
    if (lost !== undefined) throw new DrawingError(said.unsaid(lost), lineOf(lost, text));
    const addresses = Array.from(drawn.querySelectorAll('a'), (a) => a.getAttribute('href') ?? '');
    for (const address of [...addresses, ...links.map((one) => one.address)])
      if (!SAFE.test(address)) throw unsafe(address, text);
    const { x, y, width, height } = view(drawn);
    drawn.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    const prefix = `s${hash(text)}`;
    const file = paged(new window.XMLSerializer().serializeToString(drawn), prefix);
    const [, attributes = '', body = ''] = /^<svg([^>]*?)\/?>([\s\S]*?)(?:<\/svg>)?$/.exec(file) ?? [];
    return {
      sketch: {
        id: prefix,
        width,
        height,
        attributes: attributes.replace(/\s*\b(width|height|xmlns|id)="[^"]*"/g, '').trim(),
        body,
        links: links.flatMap(({ of, label, address }) =>
          label === undefined ? [] : [{ of, label, address }],
        ),
      },
    };
  } catch (error) {
    return { mistake: tell(await problem(error, text)) };
  }
}

/** What an error of Mermaid means to an author. */
async function problem(error: unknown, text: string): Promise<MermaidError> {
  if (error instanceof DrawingError) return error;
  const { word, line, body } = readSource(text);
  if (error instanceof Error && error.name === 'UnknownDiagramError')
    return new DrawingError(said.unknownKind(word, KINDS.join('、')), line);
  if (error instanceof Error && error.message === 'circular link')
    return new DrawingError(said.circular, line);
  const found: unknown = await parse(text).then(
    () => undefined,
    (mistake: unknown) => mistake,
  );
  if (found instanceof MermaidError) return found;
  const empty = /^xychart/.test(word) && !/^\s*(bar|line)\b/m.test(body);
  return new DrawingError(empty ? said.noSeries : said.undrawable(word), line);
}

/** Addresses that a drawing may lead to; Mermaid writes `about:blank` in place of others. */
const SAFE = /^(https?:|mailto:|tel:|[^:]*$)/i;

function unsafe(address: string, text: string): DrawingError {
  const written =
    address === 'about:blank'
      ? /\b(?:javascript|vbscript|data|file)\s*:[^"'\s]*/i.exec(readSource(text).body)?.[0]
      : undefined;
  return new DrawingError(said.unsafeLink(written ?? address), lineOf(written ?? address, text));
}

/** The line that a text stands on, or the first one of the diagram. */
function lineOf(label: string, text: string): number {
  const { body, line } = readSource(text);
  const at = body.split('\n').findIndex((one) => one.includes(label.split(/<br|\n/)[0]!.trim()));
  return at < 0 ? line : at + 1;
}

/** Numbers from 0 to 1 that only depend on a text (mulberry32). */
function chance(text: string): () => number {
  let seed = parseInt(hash(text).slice(0, 6), 36);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
