/** The lines of a text that is pasted into a list: each becomes an entry. */

/** What a list is marked with where it comes from: by Word, a mail, a web page, or another page of the handbook. */
const MARK =
  /^(?:[-*+•·▪◦●○■□‣]\s+(?:\[[ xX]\]\s+)?|[•·▪◦●○■□‣]|[(（]?\d{1,3}(?:[.)]\s+|[)）]|[、．])|[①-⑳]\s*)(?=\S)/u;

/** Without empty lines, and without the marks where every line has one: the list has its own. */
export function pastedLines(text: string): string[] {
  const lines = text.split(/[\r\n\u2028\u2029]+/).flatMap((line) => line.trim() || []);
  return lines.every((line) => MARK.test(line)) ? lines.map((line) => line.replace(MARK, '')) : lines;
}
