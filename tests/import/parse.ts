/** The body of an HTML page, by the parser that the command has too. */
import { JSDOM } from 'jsdom';

export const parse = (html: string): Element => new JSDOM(html).window.document.body;
