/** The examples as they are built and walked through; the clinic at the root of an address has `tests/english/`. */
export interface Example {
  content: string;
  dist: string;
  base: string;
  language: string;
  /** A page, what is asked for to find a step of it, and the words of its buttons. */
  slug: string;
  query: string;
  found: string;
  start: RegExp;
  /** A step with a picture, and how many pixels that is wide. */
  picture: { at: string; width: number };
}

const CLINIC = {
  content: 'examples/clinic-en',
  language: 'en',
  slug: 'receive-a-sample',
  query: 'a tube without a label',
  found: 'compare',
  start: /^Start (a|another) run$/,
  picture: { at: 'procedures/take-a-blood-sample/#draw', width: 840 },
};
const SHOP = {
  content: 'examples/shop-zh',
  language: 'zh-CN',
  slug: 'refund',
  query: '小票丢了',
  found: 'receipt',
  start: /^(再)?开一单$/,
  picture: { at: 'procedures/open-shop/#float', width: 640 },
};

/** By the name of the site: what is built of it, and where. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'clinic under a path': { ...CLINIC, dist: '.cache/clinic-under-base', base: '/clinic/' },
  shop: { ...SHOP, dist: '.cache/shop', base: '/' },
  'shop under a path': { ...SHOP, dist: '.cache/shop-under-base', base: '/shop/' },
};
