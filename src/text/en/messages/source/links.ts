import { listed } from '../../punctuation.ts';
import type * as zh from '../../../zh/messages/source/links.ts';

export const linkMessages: typeof zh.linkMessages = {
  web: (url) => `The link “${url}” is not whole. Write https://address.`,
  mailto: (url) => `The link “${url}” is not whole. Write mailto:name@address.`,
  tel: (url) => `The link “${url}” is not whole. Write tel:number.`,
  host: (url) => `The link “${url}” is not whole. Begin it with https://.`,
  protocol: (url, protocol, known) =>
    `The link “${url}” begins with “${protocol}:”, which readers cannot open. Use ${listed(known)}, or, within this site, /procedures/file-name/ or #step-id.`,
  elsewhere: (url) =>
    `The picture “${url}” is on another site, so readers cannot see it. Save it in public/ and write /picture.png, or beside this file and write ./picture.png.`,
};
