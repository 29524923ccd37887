/** Build time: which characters are taken for which, for queries that find nothing as they were typed. */
import { pinyin } from 'pinyin-pro';
import { LOOK_ALIKE } from './look-alike.ts';
import { standard } from './variants.ts';

/** The 6,763 characters of GB 2312: whoever types another one means it. */
function commonCharacters(): string[] {
  const gb = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xf8 - 0xb0 }, (_, i) => 0xb0 + i);
  return rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, i) => gb.decode(Uint8Array.of(row, 0xa1 + i))).filter((char) =>
      /^\p{Script=Han}$/u.test(char),
    ),
  );
}

/** The characters by their sounds without tones, and those that look alike. */
export function likenesses(): { sounds: Record<string, string>; looks: readonly string[] } {
  const bySound = new Map<string, string>();
  for (const char of new Set(commonCharacters().map(standard))) {
    for (const sound of new Set(
      pinyin(char, { toneType: 'none', type: 'array', v: true, multiple: true }).map((one) =>
        one.toLowerCase(),
      ),
    )) {
      if (/^[a-z]+$/.test(sound)) bySound.set(sound, (bySound.get(sound) ?? '') + char);
    }
  }
  return { sounds: Object.fromEntries(bySound), looks: LOOK_ALIKE };
}
