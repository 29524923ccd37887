/** The rules by which words are broken into lines. */
import { LIST } from '#text/punctuation.ts';
import { textWidth } from '../../flowchart/layout/words/text-width.ts';
import type { Picture } from '../../flowchart/layout/picture.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The texts of a picture with their lines: names of steps, questions, answers, titles; roles are lists of their own. */
function brokenTexts({ nodes, edges, groups }: Picture): string[][] {
  return [
    ...nodes.map(({ lines }) => lines.filter(({ small }) => !small).map(({ text }) => text)),
    ...edges.flatMap(({ label }) => (label ? [label.lines] : [])),
    ...groups.map(({ lines }) => lines),
  ].filter((lines) => lines.length > 1);
}

/** Longer names fit no line of a narrow drawing, and may be broken between their words. */
const LONGEST_NAME = 7;

/** Names of roles below a step that are broken, though they fit a line. */
export const brokenRoles = ({ nodes, style }: Picture): string[] =>
  nodes.flatMap(({ node, lines }) => {
    const small = lines.filter((line) => line.small).map(({ text }) => text);
    const [, list = ''] = node.label.split('\n');
    return small.length === 0
      ? []
      : list
          .split(LIST)
          .filter((name) => textWidth(name) <= style.roleEm * style.roleGrowth)
          .filter((name) => !small.some((line) => line.includes(name)));
  });

/** Texts with a break inside a word: of the language, or a name of the organisation. */
export function brokenWords(picture: Picture, terms: readonly string[] = []): string[] {
  return brokenTexts(picture)
    .filter((lines) => {
      const whole = lines.join('');
      const ends = new Set([...segmenter.segment(whole)].map(({ index, segment }) => index + segment.length));
      let at = 0;
      return lines.slice(0, -1).some((line) => {
        at += line.length;
        const cut = at;
        return (
          !ends.has(cut) ||
          terms.some((term) => {
            if (term.length > LONGEST_NAME) return false;
            for (let from = whole.indexOf(term); from >= 0; from = whole.indexOf(term, from + 1))
              if (from < cut && cut < from + term.length) return true;
            return false;
          })
        );
      });
    })
    .map((lines) => lines.join(' / '));
}

/** Texts whose last line has one or two characters, or that have any line of a single one. */
export const orphans = (picture: Picture): string[] =>
  brokenTexts(picture)
    .filter((lines) => lettersIn(lines.at(-1)!) <= 2 || lines.some((line) => lettersIn(line) <= 1))
    .map((lines) => lines.join(' / '));

const lettersIn = (line: string): number => [...line.replace(/\p{P}/gu, '')].length;

/** Nodes whose words take a third line, where a box that grew would have held them in two. */
export const thirdLines = ({ nodes, style }: Picture): string[] =>
  nodes
    // Lines that an author has forced are his.
    .filter(({ node, lines }) => !node.label.includes('\n') || lines.some(({ small }) => small))
    .map(({ shape, lines }) => ({
      room: 2 * style.growth * 0.95 * (shape === 'diamond' ? style.askEm : style.labelEm),
      texts: lines.filter(({ small }) => !small).map(({ text }) => text),
    }))
    // Words are not divided: their ends may leave some room in each line.
    .filter(({ room, texts }) => texts.length > 2 && textWidth(texts.join('')) < room - 4)
    .map(({ texts }) => texts.join(' / '));
