/** The roles and sources that the site does not have yet, as whoever looks after it puts them into its lists. */
import { deskSendText as words } from '#text/desk-send.ts';
import type { Kept } from '../state/desk-state.ts';

type New = Pick<Kept, 'roles' | 'sources'>;

/** For each list with something new the lines to be put in; empty where nothing is new. */
export function newEntriesText({ roles, sources }: New): string {
  const role = ({ id, name }: New['roles'][number]) =>
    [`- id: ${id}`, `  name: ${JSON.stringify(name)}`, `  summary: ${JSON.stringify(name)}`].join('\n');
  const source = ({ id, title }: New['sources'][number]) =>
    [`- id: ${id}`, `  title: ${JSON.stringify(title)}`, `  document: ${JSON.stringify(title)}`].join('\n');
  return [
    ...(roles.length > 0 ? [`# ${words.linesFor('roles.yaml')}`, ...roles.map(role)] : []),
    ...(sources.length > 0 ? [`# ${words.linesFor('sources.yaml')}`, ...sources.map(source)] : []),
  ].join('\n');
}

/** The same as a file to be sent along. */
export function newEntriesFile(entries: New): File[] {
  const text = newEntriesText(entries);
  return text ? [new File([`${text}\n`], words.newEntriesName, { type: 'text/plain' })] : [];
}
