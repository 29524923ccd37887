/**
 * The tree of a page as it is shown: Markdown that has a meaning of its own becomes components, task list items
 * `<CheckItem>`, ```mermaid fences `<Diagram>`. A decision and the quiz are drawn from the model: their nodes keep
 * their place and lose their content.
 */
import { noBreak } from '#language/line-breaks/no-break.ts';
import { extract } from '../../outline/extract.ts';
import { opensList } from '../../outline/item.ts';
import { groups } from '../../model/procedure.ts';
import { children, isDiagram, place, plain, type SyntaxNode } from '../../../syntax/node.ts';

function element(name: string, attributes: Record<string, string>, inner: SyntaxNode[] = []): SyntaxNode {
  const named = Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute',
    name: key,
    value,
  }));
  return { type: 'mdxJsxFlowElement', name, attributes: named, children: inner };
}

/** Headings in Latin letters get an id that is none of the page's own: `## End` is not `#end`. */
function idOf(heading: SyntaxNode): Pick<SyntaxNode, 'data'> {
  const id = plain(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return /^[\x20-\x7e]+$/.test(plain(heading)) ? { data: { hProperties: { id: `heading-${id}` } } } : {};
}

export function rendered(root: SyntaxNode): SyntaxNode {
  const { outline } = extract(root, '');
  /** Item ids and the ids of asking steps by the line where the node begins. */
  const itemAt = new Map(
    groups(outline).flatMap(({ items }) => items.map(({ id, line }) => [line, id] as const)),
  );
  /** Conditions of items likewise. */
  const whenAt = new Map(
    groups(outline).flatMap(({ items }) =>
      items.flatMap(({ line, when }) => (when ? [[line, when] as const] : [])),
    ),
  );
  /** The open points by their lines: of several in one line, in their order. */
  const pointsAt = Map.groupBy(
    outline.openPoints.map(({ line }, index) => ({ line, number: index + 1 })),
    ({ line }) => line,
  );
  const pointOf = (line: number): string => `${pointsAt.get(line)?.shift()?.number ?? ''}`;
  const askAt = new Map(outline.steps.flatMap(({ id, ask }) => (ask ? [[ask.line, id] as const] : [])));

  function show(node: SyntaxNode): SyntaxNode {
    const { line } = place(node);
    if (isDiagram(node)) return element('Diagram', { code: node.value ?? '' });
    if (node.name === 'Ask' && node.children?.length) return element('Ask', { step: askAt.get(line) ?? '' });
    if (node.name === 'Quiz' && node.children?.length) return element('Quiz', {});
    if (node.name === 'Gap' || node.name === 'Legal') {
      const inside = node.name === 'Legal' ? children(node).map(show) : [];
      return { ...element(node.name, { point: pointOf(line) }, inside), type: node.type };
    }
    if (node.type === 'text') return { ...node, value: noBreak(node.value ?? '') };
    if (!node.children) return node;
    const inner = children(node).map(show);
    if (node.type === 'listItem' && typeof node.checked === 'boolean' && itemAt.has(line)) {
      const when = whenAt.get(line);
      return element('CheckItem', { id: itemAt.get(line)!, ...(when && { when }) }, inner);
    }
    if (node.type === 'listItem' && opensList(node)) {
      const data = { hProperties: { class: 'item-more' } };
      // Its paragraph stays one, whichever parser has read it.
      return { ...node, checked: null, spread: true, children: inner, data };
    }
    if (node.type === 'heading' && !node.data) return { ...node, children: inner, ...idOf(node) };
    const tasks = node.type === 'list' && children(node).some((item) => itemAt.has(place(item).line));
    return { ...node, children: inner, ...(tasks && { data: { hProperties: { class: 'items' } } }) };
  }
  return show(root);
}
