/** The lists beside the pages. */
import type * as zh from '../../../zh/messages/content/lists.ts';

export const listMessages: typeof zh.listMessages = {
  termDomain: (term, domain, hint) =>
    `The domain “${domain}” of the term “${term}” is not in domains.yaml.${hint && ` ${hint}`}`,
  missing: 'This file is not there.',
  twice: (key) => `“${key}” is there twice.`,
};
