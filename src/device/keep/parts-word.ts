/** What the parts of a backup begin with in a chat. */
export const BACKUP = 'backup';
