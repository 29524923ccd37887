/** Folder of the content, from the working directory. */
export const CONTENT = process.env.CONTENT_DIR ?? 'content';

/** Folder of the engine itself, from the working directory: what Astro bundles cannot tell by `import.meta` where it stood. */
export const ENGINE = process.env.ENGINE_DIR ?? '.';
