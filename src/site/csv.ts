/** One line of a table as CSV (RFC 4180); a leading sign cannot start a formula. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => {
      const text = /^[=+\-@\t\r]/.test(String(cell)) && typeof cell === 'string' ? `'${cell}` : String(cell);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}
