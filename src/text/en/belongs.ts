import type * as zh from '../zh/belongs.ts';
import { sectionNames } from './sections.ts';

/** Where something belongs that was brought to the wrong page. */
export const belongsText: typeof zh.belongsText = {
  share: `This was shared with the leader. It is read under ‘${sectionNames.team}’.`,
  back: 'The leader has handed this back to a member, who reads it by ‘Read what the leader handed back’.',
  book: `This is a team book that was exported. It is read under ‘${sectionNames.team}’, as a file.`,
  backup: `This is a backup. It is imported under ‘${sectionNames.data}’.`,
  run: 'This is a run that is handed over: open the link in it to take it over.',
  remark: 'This is what a reader says of a procedure. Pass it on to whoever owns that page.',
  report: 'This is a report that was exported, to look at; it cannot be read in.',
};
