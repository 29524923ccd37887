/** What to write instead of a tag that is no component. */
import { unknownTagMessages as say } from '#text/messages/source/tags.ts';
import { COMPONENTS } from './grammar.ts';
import { didYouMean } from '../../../syntax/nearest.ts';

export const NAMES = COMPONENTS.map((component) => component.name);

/** HTML tags that people know, and how the same is written here. */
const INSTEAD: [tags: string[], how: string][] = [
  [['br', 'p'], say.lineBreak],
  [['b', 'strong'], say.bold],
  [['i', 'em'], say.italics],
  [['s', 'del', 'strike'], say.struck],
  [['a'], say.link],
  [['img'], say.picture],
  [['hr'], say.rule],
  [['ul', 'ol', 'li'], say.list],
  [['table', 'thead', 'tbody', 'tr', 'td', 'th'], say.table],
  [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], say.heading],
  [['code', 'pre'], say.code],
  [['u', 'font', 'span', 'div', 'center', 'small', 'big', 'sub', 'sup', 'mark'], say.look],
  [['script', 'style', 'iframe', 'input', 'button', 'form', 'video', 'audio', 'svg', 'details'], say.remove],
];

/** A sentence for the author of `<name>`. */
export function unknownTag(name: string): string {
  const [, how] = INSTEAD.find(([tags]) => tags.includes(name.toLowerCase())) ?? [];
  if (how !== undefined) return say.html(name, how);
  if (!/^[A-Za-z]/.test(name)) {
    return say.component(name);
  }
  const less = /^[a-z]/.test(name) ? say.lessThan : '';
  return say.unknown(name, NAMES, didYouMean(name, NAMES) || less);
}
