import { siteMessages as say } from '#text/messages/command-line.ts';

/** What went wrong: in words where it is known what to do, else as the program says it. */
export function inWords(error: unknown): unknown {
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return say.diskFull;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return say.notWritable(path);
  // Ctrl+C or Ctrl+D in place of an answer.
  if (code === 'ABORT_ERR') return `\n${say.brokenOff}`;
  return error;
}
