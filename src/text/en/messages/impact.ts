import type * as zh from '../../zh/messages/impact.ts';

/** `zhaozhang impact`: where something is named or said. */
export const impactMessages: typeof zh.impactMessages = {
  noName: 'Name a record, role, term or procedure: npx zhaozhang impact <name>.',
  unknown: (name, hint) => `No record, role, term or procedure is called “${name}”.${hint && ` ${hint}`}`,
};
