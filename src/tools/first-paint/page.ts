import type { ModuleGraph } from './module-graph.ts';
import { policyFor } from './policy.ts';

const ATTRIBUTES = /(?:"[^"]*"|[^>"])*/.source;
/** What a head holds. */
const ELEMENT = new RegExp(
  `<(?:meta|link)\\b${ATTRIBUTES}>|<(title|script|style)\\b${ATTRIBUTES}>[\\s\\S]*?</\\1>`,
  'g',
);
const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const SHEET = /^<link rel="stylesheet" href="[^"]+">/;
const SHEETS = /<link rel="stylesheet" href="([^"]+)">/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
/** The script that comes before the first paint, a file of its own as long as the site is being written. */
const THEME = new RegExp(`<script src="[^"]*/theme\\.js"(${ATTRIBUTES})></script>`);
/** A component that its script takes over as soon as it is there, and what it needs for that. */
const ISLAND = new RegExp(`<astro-island\\b${ATTRIBUTES}>`, 'g');
const ISLAND_SCRIPT = /\s(?:component|renderer)-url="([^"]+)"/g;

/** What comes first in a head, in this order; the browser must know the policy before it asks for anything. */
const FIRST = [
  /^<meta charset/,
  /^<meta http-equiv="content-security-policy"/,
  /^<meta name="viewport"/,
  /^<title/,
  /^<meta name="(?:color-scheme|theme-color)"/,
];

/** What the pages of a site have in common. */
export interface Site {
  /** The text of theme.js. */
  theme: string;
  /**
   * Styles inside pages out of which others fetch the flowchart: the browser judges such a page by the policy of the
   * one that asks.
   */
  styles: string[];
  modules: ModuleGraph;
}

/** The addresses of the stylesheets that a page names. */
export const sheetsOf = (html: string): string[] => [...html.matchAll(SHEETS)].map((match) => match[1]!);

/** A built page in the order in which a browser wants it; `styles`: those of its first paint, to stand inside. */
export async function arrangePage(html: string, site: Site, styles?: string): Promise<string> {
  const start = html.indexOf('<head>') + '<head>'.length;
  const end = html.indexOf('</head>');
  const foot = html.lastIndexOf('</body>');
  if (start < '<head>'.length || end < start || foot < end) throw new Error('A page without head or body.');

  const elements = [...html.slice(start, end).replace(MODULE, '').matchAll(ELEMENT)].map(([text]) => text);
  const links = elements.filter((text) => SHEET.test(text)).join('');
  const body = html.slice(end + '</head>'.length, foot).replace(MODULE, '');

  const entries = await site.modules.entries([...html.matchAll(MODULE)].map((match) => match[1]!));
  const islands = [...body.matchAll(ISLAND)].flatMap(([text]) =>
    [...text.matchAll(ISLAND_SCRIPT)].map((match) => match[1]!),
  );
  const preloads = [...new Set(islands), ...(await site.modules.below([...islands, ...entries]))]
    .map((address) => `<link rel="modulepreload" href="${address}">`)
    .join('');
  const scripts = entries.map((address) => `<script type="module" src="${address}"></script>`).join('');

  const rank = (text: string) => FIRST.findIndex((pattern) => pattern.test(text));
  const rest = elements.filter((text) => rank(text) < 0 && !SHEET.test(text) && !THEME.test(text));
  const theme = elements.find((text) => THEME.test(text)) ?? '';
  const page = [
    html.slice(0, start),
    ...FIRST.flatMap((pattern) => elements.filter((text) => pattern.test(text))),
    // Where nothing can be pressed before its script has come, that is asked for at once; elsewhere the text is first.
    styles === undefined && islands.length > 0 ? preloads : '',
    // A script of its own stops the browser, which does not look ahead behind a policy: so it comes last.
    styles === undefined
      ? links + theme
      : theme.replace(THEME, (_, attributes: string) => `<script${attributes}>${site.theme}</script>`) +
        `<style>${styles}</style>`,
    ...rest,
    '</head>',
    body,
    styles === undefined ? '' : links,
    styles === undefined && islands.length > 0 ? '' : preloads,
    scripts,
    '</body></html>',
  ].join('');
  return page.replace(
    POLICY,
    (_, before: string, policy: string, after: string) =>
      before + policyFor(policy, page, site.styles) + after,
  );
}
