/** The names of the pictures that every site has, drawn at build. */
export const SITE_PICTURES = [
  'favicon.svg',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'apple-touch-icon.png',
  'social.png',
] as const;
