/** A page's flowchart beside its questions: fetched from the reading page when it is first wanted. */
import { url } from '../../../ui/url.ts';

const known = new Map<string, Promise<SVGElement | undefined>>();

/** A copy of the drawing that suits the width, its links leading to the page; undefined where there is none. */
export async function drawingOf(slug: string): Promise<SVGElement | undefined> {
  if (!known.has(slug)) known.set(slug, load(slug));
  const drawing = await known.get(slug);
  if (!drawing) known.delete(slug); // the network may be back next time
  return drawing?.cloneNode(true) as SVGElement | undefined;
}

async function load(slug: string): Promise<SVGElement | undefined> {
  const page = url(`procedures/${slug}/`);
  try {
    const html = await parsed(page);
    if (!html) return undefined;
    const drawings = [...html.querySelectorAll<SVGElement>('flow-chart .flow-view:not([data-lanes]) svg')];
    const drawing = (matchMedia('(max-width: 40rem)').matches && drawings[1]) || drawings[0];
    for (const link of drawing?.querySelectorAll('a[href^="#"]') ?? []) {
      link.setAttribute('href', page + link.getAttribute('href'));
    }
    return drawing && document.importNode(drawing, true);
  } catch {
    return undefined;
  }
}

/** A page of this site as a document. A parser that takes text would ask for trust in it (Trusted Types). */
function parsed(page: string): Promise<Document | null> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', page);
    request.responseType = 'document';
    request.onload = () => done(request.status === 200 ? request.responseXML : null);
    request.onerror = fail;
    request.send();
  });
}

/** Marks the node of a step as lit or, with `mark` here, as where a question stands. */
export function markNode(view: HTMLElement, step: string, mark: 'lit' | 'here' = 'lit'): Element | undefined {
  for (const marked of view.querySelectorAll(`[data-${mark}]`)) marked.removeAttribute(`data-${mark}`);
  // Of a step that asks, its question: the way goes on from there.
  const nodes = [...view.querySelectorAll(`[data-step="${CSS.escape(step)}"]`)];
  for (const node of nodes) node.setAttribute(`data-${mark}`, '');
  return nodes.at(-1);
}

/** Lights the node of a step, and the way from it to `next`. */
export function lightStep(view: HTMLElement, step: string, next?: string): void {
  const node = markNode(view, step);
  if (next !== undefined) {
    const [from, to] = [CSS.escape(step), CSS.escape(next)];
    const way = `[data-from="${from}"][data-to="${to}"], [data-step="${to}"]`;
    for (const part of view.querySelectorAll(way)) part.setAttribute('data-lit', '');
  }
  center(view, node);
}

/** Brings a node into the middle of the view. */
export function center(view: HTMLElement, node: Element | undefined): void {
  if (!node) return;
  const [outer, inner] = [view.getBoundingClientRect(), node.getBoundingClientRect()];
  view.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  view.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
}
