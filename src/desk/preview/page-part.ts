import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, type ComponentType, type VNode } from 'preact';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { own } from '../../ui/own.ts';

/**
 * A part of a page, to be drawn.
 *
 * @param part one of `pageParts`
 * @param components of the language, and `Diagram`, `Term` and `img`
 */
export function pagePart(part: string, components: Record<string, ComponentType<never>>): VNode {
  const evaluateExpression = (name: { name: string }) => own(components, name.name);
  const createEvaluater = () => ({ evaluateExpression, evaluateProgram: () => undefined });
  const root = { type: 'root', children: [JSON.parse(part) as unknown] };
  return toJsxRuntime(root as never, { Fragment, jsx, jsxs, components, createEvaluater } as never) as VNode;
}
