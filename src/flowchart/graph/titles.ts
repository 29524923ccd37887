import { parseDocument } from 'yaml';
import { labelText } from './label-text.ts';
import { readSource } from './read-source.ts';

/** The accessible title and description that an author gives a diagram, whatever its kind. */
export interface Titles {
  title?: string | undefined;
  description?: string | undefined;
}

/** Reads `accTitle`, `accDescr` (on one line or in braces), and the titles that Mermaid shows. */
export function titlesOf(text: string): Titles {
  const { front, body } = readSource(text);
  const find = (pattern: RegExp) => {
    const found = pattern
      .exec(body)?.[1]
      ?.replace(/#(\w+);/g, (_, name: string) => `&${/^\d/.test(name) ? '#' : ''}${name};`);
    return (found && labelText(found).replace(/\s+/g, ' ').trim()) || undefined;
  };
  return {
    title:
      find(/^\s*accTitle\s*:\s*(.+)$/m) ??
      frontTitle(front) ??
      find(/^\s*(?:pie\s+(?:showData\s+)?)?title\s+(.+)$/m),
    description: find(/^\s*accDescr\s*:\s*(.+)$/m) ?? find(/^\s*accDescr\s*\{([^}]*)\}/m),
  };
}

function frontTitle(front: string): string | undefined {
  const document = parseDocument(front, { logLevel: 'silent' });
  const matter: unknown = document.errors.length > 0 ? undefined : document.toJS();
  const title = matter && typeof matter === 'object' && 'title' in matter ? matter.title : undefined;
  return typeof title === 'string' || typeof title === 'number'
    ? String(title).trim() || undefined
    : undefined;
}
