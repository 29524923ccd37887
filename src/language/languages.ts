/**
 * The languages that a site can be in, each with its folder in `src/text/` and `src/language/`. The folder is also the
 * condition under which Node finds it (`imports` in package.json); without one it is the first.
 */
export const LANGUAGES = new Map([
  ['zh-CN', 'zh'],
  ['en', 'en'],
]);
