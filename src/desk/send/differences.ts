/** What differs between two texts, line by line, as people and programs read it: `-` went, `+` came. */

/** So many lines around a change are told with it. */
const AROUND = 2;

type Line = [sign: ' ' | '-' | '+', text: string];

export function differences(before: string, after: string): string {
  const lines = linesOf(before.split(/\r\n?|\n/), after.split(/\r\n?|\n/));
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(([sign]) => sign !== ' '),
  );
  let [old, now] = [1, 1];
  return lines
    .flatMap(([sign, text], index) => {
      const head = near[index] && !near[index - 1] ? [`@@ -${old} +${now} @@`] : [];
      if (sign !== '+') old++;
      if (sign !== '-') now++;
      return near[index] ? [...head, sign + text] : [];
    })
    .join('\n');
}

function linesOf(before: string[], after: string[]): Line[] {
  let begin = 0;
  while (begin < Math.min(before.length, after.length) && before[begin] === after[begin]) begin++;
  let end = 0;
  const most = Math.min(before.length, after.length) - begin;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const same = (text: string): Line => [' ', text];
  return [
    ...before.slice(0, begin).map(same),
    ...changed(before.slice(begin, before.length - end), after.slice(begin, after.length - end)),
    ...(end > 0 ? before.slice(-end).map(same) : []),
  ];
}

/** The most lines are kept: by the longest sequence that both have. */
function changed(before: string[], after: string[]): Line[] {
  const length = before.map(() => new Uint32Array(after.length + 1));
  length.push(new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      length[i]![j] =
        before[i] === after[j]
          ? length[i + 1]![j + 1]! + 1
          : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      lines.push([' ', before[i]!]);
      i++;
      j++;
    } else if (i < before.length && (j === after.length || length[i + 1]![j]! >= length[i]![j + 1]!))
      lines.push(['-', before[i++]!]);
    else lines.push(['+', after[j++]!]);
  }
  return lines;
}
