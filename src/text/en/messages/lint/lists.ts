/** The lists of roles and of records. */
import type * as zh from '../../../zh/messages/lint/lists.ts';

export const roleMessages: typeof zh.roleMessages = {
  noWithin: (id, within, hint) =>
    `The within “${within}” of the job “${id}” is not in roles.yaml.${hint && ` ${hint}`}`,
};

export const recordMessages: typeof zh.recordMessages = {
  twice: (name) =>
    `There are two forms “${name}”, so that nobody knows which one a step means. Rename one, or make them one.`,
};
