/** Where in the tree of a document one page ends and the next begins. */
import { trimmed, type Part, type Span } from '../../parts/tree.ts';
import { bare } from '../../parts/words.ts';
import { isOfSteps, LEAST_PAGE, pagesAmong } from './pages-among.ts';
import { LONGEST_NAME, nameOf, weight } from './part-name.ts';

export interface PageParts {
  title: string;
  /** Where its title stands; a page without one is called by its first words. */
  titleAt: Span | undefined;
  /** Titles above it, for the ledger. */
  above: Span[];
  parts: Part[];
  /** True where its words say that steps follow. */
  tellsSteps?: boolean;
  /** The title of what it was cut from. */
  under?: string;
  /** Of a page that has been proposed before. */
  slug?: string | undefined;
  /** The pages that the author has joined with it. */
  joined?: { slug: string; title: string }[];
}

const MOST_OF_IT = 0.6;

export function pagesIn(text: string, root: Part, called: string): PageParts[] {
  const pages: PageParts[] = [];
  const loose: Part[] = [];
  let above: Span[] = [];
  const flush = () => {
    if (loose.length > 0)
      pages.push(
        ...restarted(text, { title: called, titleAt: undefined, above: [], parts: loose.splice(0) }),
      );
  };
  for (const part of root.parts) {
    if (!isTitled(part)) {
      loose.push(part);
      continue;
    }
    if (weight(part) === 0 && loose.length === 0) {
      above.push(part.body);
      continue;
    }
    flush();
    pages.push(...split(text, part, above));
    above = [];
  }
  flush();
  const [last] = pages.slice(-1);
  if (above.length > 0 && last) last.above.push(...above);
  else if (above.length > 0) pages.push({ title: called, titleAt: undefined, above, parts: [] });
  return pages;
}

const isTitled = ({ manner }: Part): boolean => manner === 'title' || /^h[1-6]$/.test(manner);

/** A part under its name; what stands behind the name becomes its first line. */
function named(text: string, part: Part): Part {
  const name = nameOf(text, part)!;
  const rest = trimmed(text, name.end, part.body.end);
  if (!/[\p{L}\p{N}]/u.test(text.slice(rest.start, rest.end))) return { ...part, body: name, named: true };
  const line: Part = {
    manner: 'line',
    ordinal: 0,
    mark: { start: rest.start, end: rest.start },
    body: rest,
    named: false,
    parts: [],
  };
  return { ...part, body: name, named: true, parts: [line, ...part.parts] };
}

function split(text: string, part: Part, above: Span[]): PageParts[] {
  const { start, end } = part.called ?? part.body;
  const title = bare(text.slice(start, end));
  const own = pagesAmong(text, part);
  if (own.length === 0) {
    const inner = around(text, part);
    if (inner) return split(text, inner.part, [...above, inner.name]);
    return restarted(text, {
      title,
      titleAt: part.body,
      above,
      parts: part.parts,
      tellsSteps: isOfSteps(text, part),
    });
  }
  const pages: PageParts[] = [];
  let before: Part[] = [];
  let titles = [...above, part.body];
  for (const inner of part.parts) {
    if (!own.includes(inner)) {
      before.push(inner);
      continue;
    }
    const last = pages.at(-1);
    if (last) last.parts.push(...before);
    else if (
      before.reduce((sum, one) => sum + weight(one) + one.body.end - one.body.start, 0) >= LEAST_PAGE
    ) {
      pages.push(...restarted(text, { title, titleAt: part.body, above, parts: before }));
      titles = [];
    }
    const found = split(text, named(text, inner), titles).map((page) => ({ under: title, ...page }));
    if (before.length > 0 && !last && titles.length > 0) found[0]!.parts = [...before, ...found[0]!.parts];
    pages.push(...found);
    before = [];
    titles = [];
  }
  pages.at(-1)!.parts.push(...before);
  return pages;
}

/** Where one part holds nearly all, and pages in it: the part with those of its parts as its own. */
function around(text: string, part: Part): { part: Part; name: Span } | undefined {
  const most = weight(part) * MOST_OF_IT;
  const inner = part.parts.find((one) => weight(one) > most && one.parts.length > 1);
  const name = inner && nameOf(text, inner);
  if (!inner || !name || name.end < inner.body.end || pagesAmong(text, inner).length < 2) return undefined;
  return {
    part: { ...part, parts: part.parts.flatMap((one) => (one === inner ? inner.parts : [one])) },
    name,
  };
}

/** A list that begins anew without a word is another page: its first words are its title. */
function restarted(text: string, page: PageParts): PageParts[] {
  const pages: PageParts[] = [];
  let parts: Part[] = [];
  let size = 0;
  let last = new Map<string, number>();
  for (const part of page.parts) {
    const before = last.get(part.manner) ?? 0;
    // A list that its file numbers itself begins anew wherever it was interrupted.
    if (part.ordinal === 1 && before >= 3 && size >= LEAST_PAGE * 2 && !part.manner.startsWith('list')) {
      pages.push({ ...page, parts });
      parts = [];
      size = 0;
      last = new Map();
    }
    parts.push(part);
    size += weight(part) + part.body.end - part.body.start;
    last.set(part.manner, part.ordinal);
  }
  if (pages.length > 0 && size < LEAST_PAGE) pages.at(-1)!.parts.push(...parts);
  else pages.push({ ...page, parts });
  return pages.map((one, index) =>
    index === 0 ? one : { ...one, title: firstWords(text, one, page.title), titleAt: undefined, above: [] },
  );
}

/** The first words of a page that has no title. */
function firstWords(text: string, { parts }: PageParts, otherwise: string): string {
  const [first] = parts;
  if (!first) return otherwise;
  const name = nameOf(text, first) ?? first.body;
  return (
    bare(text.slice(name.start, name.end))
      .split(/[，,。；;：:]/)[0]!
      .slice(0, LONGEST_NAME) || otherwise
  );
}
