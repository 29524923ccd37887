/** Markup in a place where only its signs would be shown: `**`, a link, a tag, an entity. */
import { attributeMessages as say } from '#text/messages/syntax.ts';
const MARKUP =
  /\*\*[^*\s][^*]*\*\*|\[[^\]]+\]\((?:https?:|[/#])[^)]*\)|<\/?(?:a|b|br|div|em|font|i|p|span|strong|u)(?:\s[^>]*|\/)?>|&(?:nbsp|lt|gt|amp|quot|#\d+);/i;

/** What is wrong with a text that is shown as it stands, if anything is. */
export function markupIn(text: string): string | undefined {
  const found = MARKUP.exec(text)?.[0];
  return found === undefined ? undefined : say.markup(found.slice(0, 40));
}
