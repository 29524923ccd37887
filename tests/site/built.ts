/** The built site as files: what there is without asking a browser. Without DIST it is that of `tests/handbook`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const DIST = process.env.DIST ?? '.cache/handbook';
export const BASE = process.env.BASE ?? '/';

/** Paths of all pages below the base, as `open` takes them: `` for home, `procedures/x/`, `404.html`. */
export function builtPages(): string[] {
  return globSync('**/*.html', { cwd: DIST })
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .filter((path) => !path.startsWith('pagefind/'))
    .sort();
}

/** The HTML of a page. */
export function html(path: string): string {
  return readFileSync(join(DIST, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}

interface BuiltStep {
  id: string;
  name: string;
  items: { id: string; text: string }[];
  ask?: { question: string; answers: { text: string; to: string }[] };
}

/** How many procedures there are, as other programs are told. */
export function procedureCount(): number {
  const { procedures } = JSON.parse(readFileSync(join(DIST, 'procedures.json'), 'utf8')) as {
    procedures: unknown[];
  };
  return procedures.length;
}

/** What other programs read of a page: for tests that need its steps, whatever they are called today. */
export function stepsOf(slug: string): BuiltStep[] {
  const page = JSON.parse(readFileSync(join(DIST, `procedures/${slug}.json`), 'utf8')) as {
    steps: BuiltStep[];
  };
  return page.steps;
}

/** The step of a page with this id. */
export const stepOf = (slug: string, id: string): BuiltStep => stepsOf(slug).find((step) => step.id === id)!;

/** One page of each kind: the first, or the one named, so that a failure is the same everywhere. */
export function oneOfEachKind(): string[] {
  const kinds = new Map<string, string>();
  for (const path of builtPages()) {
    const [folder = '', slug, use] = path.split('/');
    const detail = slug && folder !== '404.html' ? `${folder}/…/${use ?? ''}` : folder;
    if (!kinds.has(detail) || slug === 'hotel-walk-in-check-in') kinds.set(detail, path);
  }
  return [...kinds.values()];
}

/** Opening tags of a page with their attributes, text and comments left out. */
export function tags(source: string): { name: string; attributes: Map<string, string> }[] {
  const body = source.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  return [
    ...body.matchAll(
      /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi,
    ),
  ].map(([, name, list]) => ({
    name: name!.toLowerCase(),
    attributes: new Map(
      [...list!.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g)].map(
        ([, key, double, single, bare]) => [key!.toLowerCase(), decode(double ?? single ?? bare ?? '')],
      ),
    ),
  }));
}

function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named[name] ?? whole),
  );
}

/** True where the site has a file for a path below the base, as a static host would answer it. */
export function isServed(path: string): boolean {
  return existsSync(join(DIST, path.endsWith('/') || path === '' ? `${path}index.html` : path));
}
