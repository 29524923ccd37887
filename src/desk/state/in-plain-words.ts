import { deskText as words } from '#text/desk.ts';

/** What the check says, with what the form calls an entry in place of its name in the file. */
export const inPlainWords = (message: string): string =>
  message.replace(
    /([「“])([A-Za-z]\w*)(?=[」”])/g,
    (_, quote: string, key: string) => quote + (words.fields.get(key) ?? words.attributes.get(key) ?? key),
  );
