import { fileMessages as say } from '#text/messages/content/files.ts';
import { finding, START_OF_FILE, type Diagnostic } from '../../../syntax/diagnostic.ts';

/** What to say of a file that the system does not hand out. */
export function unreadable(file: string, error: Error): Diagnostic {
  const { code = '' } = error as NodeJS.ErrnoException;
  const why = REASONS.get(code) ?? say.systemSays(code || error.message);
  return { file, ...finding('file-name', START_OF_FILE, say.unreadable(why)) };
}

const REASONS = new Map([
  ['ENOENT', say.missing],
  ['ELOOP', say.loop],
  ['EACCES', say.forbidden],
  ['EPERM', say.forbidden],
  ['EISDIR', say.isFolder],
]);
