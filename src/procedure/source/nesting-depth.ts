/** How deep quotations and lists may stand in each other; a readable page has fewer than ten levels. */
export const DEEPEST = 100;
/** The same of brackets and tags; more, because those that an author forgot to close add up. */
const DEEPEST_BRACKETS = 1000;

/** The line, 1-based, at which a text begins to be nested so deep that its readers would overflow; else undefined. */
export function nestedTooDeep(text: string): number | undefined {
  let brackets = 0;
  let tags = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const markers = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])(?=[ \t>]))+/
      .exec(line)?.[0]
      .replace(/[ \t\d]/g, '').length;
    const indent = /^[ \t]*/.exec(line)![0].length;
    if ((markers ?? 0) > DEEPEST || indent > 4 * DEEPEST) return index + 1;
    for (const [mark] of line.matchAll(/[([{]|[)\]}]|<\/|\/>|<(?=[\p{L}>$_])/gu)) {
      if (mark === '<') tags++;
      else if (mark === '</' || mark === '/>') tags = Math.max(0, tags - 1);
      else if ('([{'.includes(mark)) brackets++;
      else brackets = Math.max(0, brackets - 1);
      if (brackets > DEEPEST_BRACKETS || tags > DEEPEST_BRACKETS) return index + 1;
    }
  }
  return undefined;
}
