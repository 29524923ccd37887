/**
 * Turns Markdown that has a meaning of its own into components: task list items into `<CheckItem>`,
 * ```mermaid fences into `<Diagram>`. A decision and the quiz are drawn from the model: their nodes
 * keep their place and lose their content.
 */
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { extract } from './extract.ts';
import { groups } from './model.ts';
import type { SyntaxNode } from './syntax.ts';

const element = (name: string, attributes: Record<string, string>, children: unknown[] = []) =>
  ({
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children,
  }) as never;

/** A factory, so that each document has its own state. */
export const procedurePlugin = (): MdastPluginDefinition => {
  /** Item ids and the ids of asking steps by the line where the node begins. */
  let itemAt = new Map<number, string>();
  let askAt = new Map<number, string>();
  return defineMdastPlugin({
    name: 'procedure',
    options: { position: true },
    before(root) {
      const { outline } = extract(root as unknown as SyntaxNode, '');
      itemAt = new Map(
        groups(outline).flatMap(({ items }) => items.map(({ id, line }) => [line, id] as const)),
      );
      askAt = new Map(outline.steps.flatMap(({ id, ask }) => (ask ? [[ask.line, id] as const] : [])));
    },
    code(node, ctx) {
      if (node.lang === 'mermaid') ctx.replaceNode(node, element('Diagram', { code: node.value }));
    },
    list(node, ctx) {
      const tasks = node.children.some((item) => itemAt.has(item.position?.start.line ?? 0));
      if (tasks) ctx.setProperty(node, 'data', { hProperties: { class: 'items' } } as never);
    },
    listItem(node, ctx) {
      const id = typeof node.checked === 'boolean' && itemAt.get(node.position?.start.line ?? 0);
      if (id) ctx.replaceNode(node, element('CheckItem', { id }, node.children));
    },
    mdxJsxFlowElement(node, ctx) {
      if (node.name === 'Ask') {
        const step = askAt.get(node.position?.start.line ?? 0);
        if (node.children.length) ctx.replaceNode(node, element('Ask', { step: step ?? '' }));
      }
      if (node.name === 'Quiz' && node.children.length) ctx.replaceNode(node, element('Quiz', {}));
    },
  });
};
