/** The reading of the whole content, in the check and in the build. */
import type * as zh from '../../../zh/messages/content/build.ts';

export const buildMessages: typeof zh.buildMessages = {
  diagramFailed: (why) => `The program failed over this diagram (${why}), so it was not drawn.`,
  errors: (count, pages) =>
    `The content has ${count} ${count === 1 ? 'error' : 'errors'}, listed above (${pages} ${pages === 1 ? 'page' : 'pages'} in all). Mend ${count === 1 ? 'it' : 'them'}, then build again; to look at a draft all the same, build with DRAFT=1.`,
};
