import type { Graph } from '../graph/graph.ts';
import type { Picture } from '../layout/picture.ts';

/** Says of a drawing what of its graph is not in it exactly once: nodes, groups, edges and all their words. */
export function missingParts(graph: Graph, picture: Picture, svg: string): string[] {
  return [...unplaced(graph, picture), ...undrawn(graph, picture, svg)];
}

function unplaced(graph: Graph, { nodes, groups, edges }: Picture): string[] {
  const once = (wanted: string[], found: string[]) => [
    ...wanted.filter((name) => found.filter((other) => other === name).length !== 1),
    ...found.filter((name) => !wanted.includes(name)),
  ];
  return [
    ...once(
      graph.nodes.map(({ id }) => id),
      nodes.map(({ node }) => node.id),
    ),
    ...once(
      graph.groups.map(({ id }) => id),
      groups.map(({ group }) => group.id),
    ),
    ...once(
      graph.edges.map((_, index) => `${index}`),
      edges.map(({ index }) => `${index}`),
    ).map((index) => arrow(graph, Number(index))),
    ...edges
      .filter(({ points }) => points.length < 2 || points.some(lost))
      .map(({ index }) => arrow(graph, index)),
    ...[
      ...nodes.map((placed) => ({ ...placed, id: placed.node.id })),
      ...groups.map((placed) => ({ ...placed, id: placed.group.id })),
    ]
      .filter(({ x, y, width, height }) => lost({ x, y }) || !(width > 0 && height > 0))
      .map(({ id }) => id),
  ];
}

const lost = ({ x, y }: { x: number; y: number }) => !Number.isFinite(x) || !Number.isFinite(y);

/** Reads the SVG back: the words of each element in the order of the drawing. */
function undrawn(graph: Graph, picture: Picture, svg: string): string[] {
  const inner = (pattern: RegExp) => Array.from(svg.matchAll(pattern), ([, , body = '']) => body);
  const nodes = inner(/<(g|a)[^>]* class="fn[ "][^>]*>(.*?)<\/\1>/gs);
  const groups = inner(/<(g) class="fg"[^>]*>(.*?)<\/g>/gs);
  const ways = inner(/<(g) class="fe">(.*?)<\/g>/gs).join('');
  const tips = ways.split(' class="tip').length - 1;
  const lines = ways.split(/<path|<circle/).length - 1 - tips;
  const labels = texts(inner(/<(g) class="fl">(.*?)<\/g>/gs).join(''));
  const visible = graph.edges.filter(({ line }) => line !== 'invisible');
  const ended = visible.flatMap(({ start, end }) => [start, end]).filter((tip) => tip !== 'none');
  const said = picture.edges.map(({ edge }) => edge.label).filter((label) => squeeze(label));
  const bySize = [...picture.groups].sort((a, b) => b.width * b.height - a.width * a.height);
  return [
    ...unequal(
      picture.nodes.map(({ node }) => node.label),
      nodes.map((body) => texts(body.replace(/<title>.*?<\/title>/s, '')).join('')),
    ),
    ...unequal(
      bySize.map(({ group }) => group.label),
      groups.map((body) => texts(body).join('')),
    ),
    ...unequal(said, labels),
    ...(lines === visible.length && tips === ended.length
      ? []
      : [`${lines} / ${visible.length} →, ${tips} / ${ended.length} tips`]),
  ];
}

/** The words of each `<text>`. */
const texts = (svg: string): string[] =>
  Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs), ([, body = '']) =>
    body.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );

/** Breaking lines takes blanks away, and nothing else. */
const squeeze = (text: string) => text.replace(/\s+/g, '');

function unequal(wanted: string[], found: string[]): string[] {
  return Array.from({ length: Math.max(wanted.length, found.length) }, (_, index) => index)
    .filter((index) => squeeze(wanted[index] ?? '\0') !== squeeze(found[index] ?? '\0'))
    .map((index) => wanted[index] ?? found[index] ?? '');
}

function arrow({ edges, nodes, groups }: Graph, index: number): string {
  const edge = edges[index];
  const name = (id = '') =>
    [...nodes, ...groups].find((part) => part.id === id)?.label.replace(/\n/g, '') || id;
  return `${name(edge?.from)} → ${name(edge?.to)}`;
}
