/** The accessible title and description that an author gives a diagram, whatever its kind. */
export interface Titles {
  title?: string | undefined;
  description?: string | undefined;
}

/** Reads `accTitle`, `accDescr` (on one line or in braces), and the titles that Mermaid shows. */
export function titlesOf(text: string): Titles {
  const front = /^---\s*\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const find = (pattern: RegExp, within = text) =>
    pattern.exec(within)?.[1]?.replace(/\s+/g, ' ').trim() || undefined;
  return {
    title:
      find(/^\s*accTitle\s*:\s*(.+)$/m) ??
      find(/^title\s*:\s*["']?(.+?)["']?\s*$/m, front) ??
      find(/^\s*(?:pie\s+(?:showData\s+)?)?title\s+(.+)$/m),
    description: find(/^\s*accDescr\s*:\s*(.+)$/m) ?? find(/^\s*accDescr\s*\{([^}]*)\}/m),
  };
}
