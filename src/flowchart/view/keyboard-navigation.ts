import { all } from './all.ts';

/** Down and up lead along the edges, left and right to the other ways from the same decision. */
export function neighbourOf(node: SVGElement, key: string): SVGElement | undefined {
  const svg = node.closest('svg')!;
  const step = node.dataset['step']!;
  const [box, diamond] = all(svg, `a[data-step="${CSS.escape(step)}"]`);
  const entry = (id: string | undefined) =>
    svg.querySelector<SVGElement>(`a[data-step="${CSS.escape(id ?? '')}"]`) ?? undefined;
  const edges = all(svg, 'path[data-from]').map(({ dataset }) => dataset);
  const onward = edges.filter(({ from, to }) => from === step && to !== step);
  const before = edges.filter(({ from, to }) => to === step && from !== step);
  if (key === 'ArrowDown')
    return node === box && diamond ? diamond : entry(onward.find(({ to }) => entry(to))?.['to']);
  if (key === 'ArrowUp') {
    if (node === diamond) return box;
    const from = before[0]?.['from'];
    return all(svg, `a[data-step="${CSS.escape(from ?? '')}"]`).at(-1);
  }
  const source = before[0]?.['from'];
  const x = (one: SVGElement) => one.getBoundingClientRect().x;
  const row = edges
    .filter(({ from, to }) => from === source && to !== source)
    .flatMap(({ to }) => entry(to) ?? [])
    .sort((a, b) => x(a) - x(b));
  return row[row.indexOf(node) + (key === 'ArrowLeft' ? -1 : 1)];
}
