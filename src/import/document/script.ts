/** A text in the characters that the site is written in. */

/** So many characters that are written otherwise make a text of the other script. */
const OTHER_SCRIPT = 1 / 12;

/** The text with each character in its standard form, as long as it was; undefined where it is in that script already. */
export function inStandardScript(text: string, standard: (char: string) => string): string | undefined {
  let count = 0;
  let changed = 0;
  const chars = [...text].map((char) => {
    if (!/\p{Script=Han}/u.test(char)) return char;
    count++;
    const form = standard(char);
    if (form === char || form.length !== char.length) return char;
    changed++;
    return form;
  });
  return count > 0 && changed > count * OTHER_SCRIPT ? chars.join('') : undefined;
}
