/**
 * What the seal of a site says whose `site.yaml` names no seal: the first two Chinese characters of the name, or the
 * initials of its first and last long word.
 */
export function sealOf(name: string): string {
  const han = name.match(/\p{Script=Han}/gu) ?? [];
  if (han.length > 0) return han.slice(0, 2).join('');
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => /^\p{Lu}|^\p{N}/u.test(word) && !/^The$/i.test(word));
  const [first, ...rest] = long.length > 0 ? long : words;
  return [first, rest.at(-1)]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
