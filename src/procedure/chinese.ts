/** Repairs what Markdown does to Chinese: emphasis before full-width punctuation, and broken lines. */
import { defineMdastPlugin } from 'satteri';
import { joinLines, STRAY_STRONG } from './syntax.ts';

export const chinesePlugin = defineMdastPlugin({
  name: 'chinese',
  text(node, ctx) {
    const value = joinLines(node.value);
    const parts: (
      { type: 'text'; value: string } | { type: 'strong'; children: { type: 'text'; value: string }[] }
    )[] = [];
    let at = 0;
    for (const match of value.matchAll(STRAY_STRONG)) {
      if (match.index > at) parts.push({ type: 'text', value: value.slice(at, match.index) });
      parts.push({ type: 'strong', children: [{ type: 'text', value: match[1]! }] });
      at = match.index + match[0].length;
    }
    if (parts.length === 0) {
      if (value !== node.value) ctx.setProperty(node, 'value', value);
      return;
    }
    if (at < value.length) parts.push({ type: 'text', value: value.slice(at) });
    ctx.replaceNode(node, parts);
  },
});
