import { pinyin } from 'pinyin-pro';

/** A title as a part of an address, by its sound: `散客入住` → `san-ke-ru-zhu`; empty where nothing is left of it. */
export const addressOf = (title: string): string =>
  pinyin(title.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
