/** Brings the tree of a page as this project reads it to the build, in the place of the parser's own. */
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { readTree } from '../../source/syntax-tree.ts';
import { rendered } from './rendered.ts';

export const procedurePlugin = ({ source }: { source: string }): MdastPluginDefinition =>
  defineMdastPlugin({
    name: 'procedure',
    before(root, ctx) {
      ctx.replaceNode(root, rendered(readTree(source)) as never);
    },
  });
