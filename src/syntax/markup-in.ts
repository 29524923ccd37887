/** Markup in a place where only its signs would be shown: `**`, a link, a tag, an entity. */
const MARKUP =
  /\*\*[^*\s][^*]*\*\*|\[[^\]]+\]\((?:https?:|[/#])[^)]*\)|<\/?(?:a|b|br|div|em|font|i|p|span|strong|u)(?:\s[^>]*|\/)?>|&(?:nbsp|lt|gt|amp|quot|#\d+);/i;

/** What is wrong with a text that is shown as it stands, if anything is. */
export function markupIn(text: string): string | undefined {
  const found = MARKUP.exec(text)?.[0];
  return found === undefined
    ? undefined
    : `「${found.slice(0, 40)}」会照样显示出来：这里只写文字，不能加粗、加链接或用标签`;
}
