import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { toHast } from 'mdast-util-to-hast';
import { Fragment, type ComponentType, type VNode } from 'preact';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { own } from '../../ui/own.ts';
import { rendered } from '../../procedure/view/mdx/rendered.ts';
import { splitSource } from '../../procedure/source/split-source.ts';
import { readTree } from '../../procedure/source/syntax-tree.ts';

/**
 * The body of a page as the site shows it.
 *
 * @param text the file
 * @param components of the language, and `Diagram`, `Term` and `img`
 * @throws where the body is no MDX
 */
export function pageBody(text: string, components: Record<string, ComponentType<never>>): VNode {
  const tree = rendered(readTree(splitSource(text).body));
  const hast = toHast(tree as never, { passThrough: ELEMENTS, handlers: COMMENTS });
  const evaluateExpression = (name: { name: string }) => own(components, name.name);
  const createEvaluater = () => ({ evaluateExpression, evaluateProgram: () => undefined });
  return toJsxRuntime(hast, { Fragment, jsx, jsxs, components, createEvaluater } as never) as VNode;
}

/** What is in the tree as it will be in the page. */
const ELEMENTS = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as never[];

/** No JavaScript of an author is run: what stands in braces is a comment, or has been reported. */
const COMMENTS = { mdxFlowExpression: () => undefined, mdxTextExpression: () => undefined };
