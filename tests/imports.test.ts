/** Holds the table of who may import what (see CONTRIBUTING.md), file by file. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What an import points at, as the table names it. */
type Target =
  | { kind: 'own'; file: string }
  | { kind: 'feature'; feature: string; file: string }
  | { kind: 'package'; name: string };

/** The floors of the house, from the ground up: a folder imports from floors below its own only. */
const FLOORS: string[][] = [
  ['text', 'language', 'licences'],
  ['ui'],
  ['syntax'],
  // The reading of questions, which procedures hold.
  ['questions'],
  ['procedure'],
  ['storage'],
  ['flowchart', 'checklist', 'glossary'],
  ['quiz', 'run', 'search', 'indexes', 'home', 'device', 'offline', 'authoring'],
  ['review'],
  ['progress'],
  ['shell'],
  ['pages', 'tools'],
  ['bench'],
];

const floorOf = (folder: string): number => FLOORS.findIndex((floor) => floor.includes(folder));

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

/** The imports of a file that lead up or aside, each as a sentence. */
function breaches(file: string): string[] {
  const found = imports(file);
  const own = floorOf(featureOf(file));
  const byRow = found
    .filter(({ target }) => target.kind === 'feature' && own >= 0 && floorOf(target.feature) >= own)
    .map(({ specifier }) => `${file} imports ${specifier}, which does not lie below it.`);
  const apart = APART.includes(featureOf(file))
    ? found
        .filter(({ target }) => target.kind === 'feature' && APART.includes(target.feature))
        .map(({ specifier }) => `${file} imports ${specifier}: ${APART.join(', ')} meet in src/pages only.`)
    : [];
  return [...byRow, ...apart];
}

test('every file imports only what lies below its folder', () => {
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
    .filter((file) => /\/model(\.ts|\/)/.test(file) && !file.endsWith('store.ts'))
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
    expect(target('src/quiz/view/quiz-element.ts', './store.ts')).toEqual({
      kind: 'own',
      file: 'src/quiz/view/store.ts',
    });
    expect(target('src/quiz/view/quiz-element.ts', '../../procedure/model/procedure.ts')).toEqual({
      kind: 'feature',
      feature: 'procedure',
      file: 'src/procedure/model/procedure.ts',
    });
    expect(target('src/quiz/view/quiz-element.ts', 'nanostores')).toEqual({
      kind: 'package',
      name: 'nanostores',
    });
  });
});
