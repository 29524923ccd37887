/** Holds the table of who may import what (see CONTRIBUTING.md), file by file. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What an import points at, as the table names it. */
type Target =
  | { kind: 'own'; file: string }
  | { kind: 'feature'; feature: string; file: string }
  | { kind: 'package'; name: string };

interface Rule {
  /** The files of the row. */
  for: RegExp;
  /** What the row allows, in words for the failure message. */
  says: string;
  allows: (target: Target) => boolean;
}

/** Files that hold plain values and functions: no DOM, Astro, Node, clock or chance. */
const PURE =
  /^(model|mermaid|wrap|svg|graph|picture|shapes|path|strokes|tip|outlines|boxes|rounds|papers|marks|alike|asked|attempt|backup|derived|facts|flow|intake|joining|journal|kinds|log|maker|random|selection|tolerance|grammar|diagnostic|duration|markup-in|nearest|vocabulary|text|own|spelling|numerals|units|amounts|phrases)\.ts$/;
/** Those of them that hold to the row of models. */
const MODEL =
  /^src\/[^/]+\/(model|mermaid|wrap|svg|graph|picture|shapes|path|strokes|tip|outlines|boxes|rounds|papers|marks|alike|asked|attempt|backup|derived|facts|flow|intake|joining|journal|kinds|log|maker|random|selection|tolerance)\.ts$/;

const pure = (target: Target): boolean => target.kind !== 'package' && PURE.test(basename(target.file));
const own = (target: Target, pattern: RegExp): boolean =>
  target.kind === 'own' && pattern.test(basename(target.file));
const of = (target: Target, feature: string, pattern = /./): boolean =>
  target.kind === 'feature' && target.feature === feature && pattern.test(basename(target.file));
const packaged = (target: Target, ...names: string[]): boolean =>
  target.kind === 'package' && names.includes(target.name);

/** The first row that fits a file counts. Files that fit none may import what they like. */
const RULES: Rule[] = [
  {
    for: /^src\/language\//,
    says: 'src/language only',
    allows: (target) => target.kind === 'own',
  },
  {
    for: MODEL,
    says: 'models only; DOM, Node, clock and chance are arguments',
    allows: pure,
  },
  {
    for: /^src\/[^/]+\/schema\.ts$/,
    says: 'models and zod',
    allows: (target) => pure(target) || packaged(target, 'astro/zod', 'zod'),
  },
  {
    for: /^src\/storage\/(saved|browser)\.ts$/,
    says: 'nanostores; saved.ts its browser.ts, and that its frame.ts',
    allows: (target) =>
      pure(target) || own(target, /^(browser|frame)\.ts$/) || packaged(target, 'nanostores'),
  },
  {
    for: /^src\/[^/]+\/(store|\w+-store)\.ts$/,
    says: 'its own model, src/storage and nanostores',
    allows: (target) => pure(target) || of(target, 'storage') || packaged(target, 'nanostores'),
  },
  {
    for: /^src\/[^/]+\/(element|worker)\.ts$/,
    says: 'its own files for the browser, models, src/site helpers and nanostores; never a schema',
    allows: (target) =>
      own(target, /^(?!schema|build|layout|lint).*\.ts$/) ||
      pure(target) ||
      of(target, 'site', /\.ts$/) ||
      of(target, 'storage') ||
      packaged(target, 'nanostores'),
  },
  {
    for: /^src\/[^/]+\/(build|layout)\.ts$/,
    says: 'its own files, models and packages',
    allows: (target) => target.kind !== 'feature' || pure(target),
  },
];

/** Features that never meet except in pages and in the DOM. */
const APART = ['flowchart', 'checklist', 'quiz'];

const IMPORT =
  /(?:^|\n|;)\s*(?:import|export)\s+(?:type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const files = globSync('src/**/*.{ts,astro}').map((file) => file.split(sep).join('/'));

function imports(file: string): { specifier: string; target: Target }[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...source.matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2]!)
    .map((specifier) => ({ specifier, target: target(file, specifier) }));
}

function target(file: string, specifier: string): Target {
  if (!specifier.startsWith('.')) return { kind: 'package', name: specifier };
  const path = normalize(join(dirname(file), specifier.replace(/\?.*$/, '')))
    .split(sep)
    .join('/');
  const feature = featureOf(path);
  return feature === featureOf(file) ? { kind: 'own', file: path } : { kind: 'feature', feature, file: path };
}

function featureOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The imports of a file that its row does not allow, each as a sentence. */
function breaches(file: string): string[] {
  const found = imports(file);
  const rule = RULES.find((candidate) => candidate.for.test(file));
  const byRow = rule
    ? found
        .filter(({ target }) => !rule.allows(target))
        .map(({ specifier }) => `${file} imports ${specifier}, but may import: ${rule.says}.`)
    : [];
  const apart = APART.includes(featureOf(file))
    ? found
        .filter(({ target }) => target.kind === 'feature' && APART.includes(target.feature))
        .map(({ specifier }) => `${file} imports ${specifier}: ${APART.join(', ')} meet in src/pages only.`)
    : [];
  return [...byRow, ...apart];
}

test('every file imports only what its role allows', () => {
  expect(files.flatMap(breaches)).toEqual([]);
});

test('nothing that runs in the browser reaches Node, zod or the content', () => {
  const reached = (file: string, seen: Set<string>): string[] =>
    seen.has(file)
      ? []
      : (seen.add(file), imports(file)).flatMap(({ specifier, target }) => {
          if (target.kind !== 'package') return target.file.endsWith('.ts') ? reached(target.file, seen) : [];
          return /^(node:|astro[:/]|zod|satteri|mermaid|elkjs)/.test(specifier)
            ? [`${file}: ${specifier}`]
            : [];
        });
  const entries = files.filter((file) => /\/(element|worker)\.ts$/.test(file));
  expect(entries.flatMap((entry) => reached(entry, new Set()))).toEqual([]);
});

test('every relative import is written with its extension', () => {
  const bare = files.flatMap((file) =>
    imports(file)
      .filter(({ specifier }) => specifier.startsWith('.') && !/\.\w+(\?.*)?$/.test(specifier))
      .map(({ specifier }) => `${file}: ${specifier}`),
  );
  expect(bare).toEqual([]);
});

test('models name no clock, chance, Node or document', () => {
  const impure = files
    .filter((file) => MODEL.test(file))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const named = /\b(Date\.now|new Date\(\)|Math\.random|document\.|window\.|process\.|localStorage)/.exec(
        source,
      );
      return named ? [`${file} uses ${named[0]}: take it as an argument.`] : [];
    });
  expect(impure).toEqual([]);
});

test('only src/storage names the browser’s storage', () => {
  const naming = files
    .filter((file) => !file.startsWith('src/storage/'))
    .filter((file) => /\b(localStorage|sessionStorage|indexedDB)\b/.test(readFileSync(file, 'utf8')));
  expect(naming).toEqual([]);
});

describe('the reader of imports', () => {
  test('sees static, type, dynamic and side-effect imports', () => {
    const source = [
      `import a from './a.ts';`,
      `import type { B } from "./b.ts";`,
      `import {\n  c,\n  d,\n} from '../x/model.ts';`,
      `import './side.css';`,
      `export { e } from './e.ts';`,
      `const f = await import('./f.ts');`,
    ].join('\n');
    expect([...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2])).toEqual([
      './a.ts',
      './b.ts',
      '../x/model.ts',
      './side.css',
      './e.ts',
      './f.ts',
    ]);
  });

  test('tells its own feature, another one and a package apart', () => {
    expect(target('src/quiz/element.ts', './store.ts')).toEqual({ kind: 'own', file: 'src/quiz/store.ts' });
    expect(target('src/quiz/element.ts', '../procedure/model.ts')).toEqual({
      kind: 'feature',
      feature: 'procedure',
      file: 'src/procedure/model.ts',
    });
    expect(target('src/quiz/element.ts', 'nanostores')).toEqual({ kind: 'package', name: 'nanostores' });
  });
});
