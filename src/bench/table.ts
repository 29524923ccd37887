/** Rows as aligned text: the first column to the left, the others to the right. */
export function table(head: string[], rows: string[][]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ''))));
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => {
        const gap = ' '.repeat(widths[column]! - width(cell));
        return column === 0 ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((count) => '─'.repeat(count)).join('  '), ...rows.map(line)].join('\n');
}

/** Columns of a terminal: Han and full-width characters take two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/.test(char) ? 2 : 1), 0);
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
