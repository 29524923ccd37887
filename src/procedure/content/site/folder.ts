import path from 'node:path';

/** Folder of the content, from the working directory. */
export const CONTENT = process.env.CONTENT_DIR ?? 'content';

/** Folder of the engine itself, from the working directory: what Astro bundles cannot tell by `import.meta` where it stood. */
export const ENGINE = process.env.ENGINE_DIR ?? '.';

/** A file of the content as Astro's loaders name it: from the engine's folder, with slashes. */
export const fromEngine = (file: string): string =>
  path.relative(ENGINE, path.join(CONTENT, file)).replaceAll(path.sep, '/');
