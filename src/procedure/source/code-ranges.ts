/** Where code stands in a Markdown text, in which nothing is a tag. */
export type Range = readonly [from: number, to: number];

const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})/;

/** Offsets of fenced blocks and of code between backticks, in their order. */
export function codeRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let offset = 0;
  let fence: { mark: string; from: number } | undefined;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      const closes = mark?.startsWith(fence.mark) && /^[\s>]*[`~]+\s*$/.test(line);
      if (closes) {
        ranges.push([fence.from, offset + line.length]);
        fence = undefined;
        paragraph = offset + line.length + 1;
      }
    } else if (mark !== undefined || !line.trim()) {
      ranges.push(...spans(text.slice(paragraph, offset), paragraph));
      paragraph = offset + line.length + 1;
      if (mark !== undefined) fence = { mark, from: offset };
    }
    offset += line.length + 1;
  }
  if (fence) ranges.push([fence.from, text.length]);
  else ranges.push(...spans(text.slice(paragraph), paragraph));
  return ranges;
}

/** Code between two equal runs of backticks. */
function spans(paragraph: string, offset: number): Range[] {
  const found: Range[] = [];
  const runs = [...paragraph.matchAll(/\\?(`+)/g)].map(([all, run]) => ({
    length: run!.length,
    escaped: all.startsWith('\\'),
  }));
  const places = [...paragraph.matchAll(/\\?(`+)/g)].map(({ index }) => index);
  for (let at = 0; at < runs.length; at++) {
    const { length, escaped } = runs[at]!;
    if (escaped) continue;
    const end = runs.findIndex((run, index) => index > at && run.length === length);
    if (end < 0) continue;
    found.push([offset + places[at]!, offset + places[end]! + length + (runs[end]!.escaped ? 1 : 0)]);
    at = end;
  }
  return found;
}
