/**
 * Draws a diagram that is not a flowchart with Mermaid itself, under jsdom. Only for a process of its own:
 * jsdom's globals, and a Mermaid that has seen a window, would disturb everything else.
 */
import { LIST } from '#text/punctuation.ts';
import { flowchartText as words } from '#text/flowchart.ts';
import { hash } from '../../procedure/model/procedure.ts';
import { DIAGRAM_KINDS } from '../graph/diagram-kinds.ts';
import { DrawingError, MermaidError } from '../graph/errors.ts';
import { refuseFormulas } from '../graph/formulas.ts';
import { parse } from '../graph/parse.ts';
import { lineOf, readSource } from '../graph/read-source.ts';
import { fitSettings } from './fit-settings.ts';
import { mermaid, window } from './jsdom-mermaid.ts';
import { breakLabels, firstMissing } from './labels/label-breaks.ts';
import { linksOf, type Link } from './labels/label-texts.ts';
import { plain } from './labels/literal-text.ts';
import { toPageSvg } from './page-svg.ts';
import { addLink, repairSvg, viewBoxOf } from './repairs/repair-svg.ts';

/** A diagram drawn by Mermaid, without the element around it, and its natural size in pixels. */
export interface OtherSvg {
  /** Begins every id inside. */
  id: string;
  /** Of the element around it. */
  attributes: string;
  body: string;
  /** What stands beside the drawing: links of the participants of a sequence. */
  links: { of: string; label: string; address: string }[];
  width: number;
  height: number;
}

/** Every diagram passes here after it has been read, and before it is drawn. */
let expected: string[] = [];
let links: Link[] = [];
const { constructor }: object = await mermaid.mermaidAPI.getDiagramFromText('pie');
const Diagram = constructor as object as {
  fromText(...given: unknown[]): Promise<{ type: string; db: object }>;
};
const read = Diagram.fromText.bind(Diagram);
Diagram.fromText = async (...given) => {
  const diagram = await read(...given);
  fitSettings(diagram);
  links = linksOf(diagram);
  expected = breakLabels(diagram);
  return diagram;
};

/** Throws a `MermaidError` where the text cannot be drawn, or the drawing would not say all that is written. */
export async function drawOther(text: string): Promise<OtherSvg> {
  try {
    // The same text gives the same drawing: Mermaid names commits by chance.
    Math.random = randomFrom(text);
    const { svg } = await mermaid.render('d', text);
    const holder = window.document.createElement('div');
    holder.innerHTML = plain(svg, (char) => `&#${char.charCodeAt(0)};`);
    const drawn = holder.querySelector('svg')!;
    repairSvg(drawn);
    for (const { of, label, address } of links) if (label === undefined) addLink(drawn, of, address);
    const drawnWords = Array.from(drawn.querySelectorAll('text, foreignObject'), (part) => part.textContent);
    if (drawnWords.join('').replace(/[\s-]/g, '').includes(UNSET))
      refuseFormulas([readSource(text).body], text);
    const lost = firstMissing(expected, drawnWords.join('\n'));
    if (lost !== undefined)
      throw new DrawingError(words.unsaid(lost), lineOf(firstLine(lost), readSource(text)));
    const addresses = Array.from(drawn.querySelectorAll('a'), (a) => a.getAttribute('href') ?? '');
    for (const address of [...addresses, ...links.map((one) => one.address)])
      if (!SAFE.test(address)) throw unsafe(address, text);
    const { x, y, width, height } = viewBoxOf(drawn);
    drawn.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    const prefix = `s${hash(text)}`;
    const file = toPageSvg(new window.XMLSerializer().serializeToString(drawn), prefix);
    const [, attributes = '', body = ''] = /^<svg([^>]*?)\/?>([\s\S]*?)(?:<\/svg>)?$/.exec(file) ?? [];
    return {
      id: prefix,
      width,
      height,
      attributes: attributes.replace(/\s*\b(width|height|xmlns|id)="[^"]*"/g, '').trim(),
      body,
      links: links.flatMap(({ of, label, address }) => (label === undefined ? [] : [{ of, label, address }])),
    };
  } catch (error) {
    throw await forAuthor(error, text);
  }
}

/** An error of Mermaid as what it means to an author. */
async function forAuthor(error: unknown, text: string): Promise<MermaidError> {
  if (error instanceof DrawingError) return error;
  const { word, line, body } = readSource(text);
  if (error instanceof Error && error.name === 'UnknownDiagramError')
    return new DrawingError(words.unknownKind(word, DIAGRAM_KINDS.join(LIST)), line);
  if (error instanceof Error && error.message === 'circular link')
    return new DrawingError(words.circular, line);
  const found: unknown = await parse(text).then(
    () => undefined,
    (mistake: unknown) => mistake,
  );
  if (found instanceof MermaidError) return found;
  const empty = /^xychart/.test(word) && !/^\s*(bar|line)\b/m.test(body);
  return new DrawingError(empty ? words.noSeries : words.undrawable(word), line);
}

/** What Mermaid writes in place of a formula, without its blanks. */
const UNSET = 'MathMLisunsupported';

const firstLine = (label: string) => label.split(/<br|\n/)[0]!.trim();

/** Addresses that a drawing may lead to; Mermaid writes `about:blank` in place of others. */
const SAFE = /^(https?:|mailto:|tel:|[^:]*$)/i;

function unsafe(address: string, text: string): DrawingError {
  const written =
    address === 'about:blank'
      ? /\b(?:javascript|vbscript|data|file)\s*:[^"'\s]*/i.exec(readSource(text).body)?.[0]
      : undefined;
  return new DrawingError(words.unsafeLink(written ?? address), lineOf(written ?? address, readSource(text)));
}

/** Numbers from 0 to 1 that only depend on a text (mulberry32). */
function randomFrom(text: string): () => number {
  let seed = parseInt(hash(text).slice(0, 6), 36);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
