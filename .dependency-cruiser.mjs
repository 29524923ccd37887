import { builtinModules } from 'node:module';

/**
 * Who may import what. `npm run lint` holds it: dependency-cruiser for modules, ESLint, by the same list,
 * for .astro files, which dependency-cruiser cannot read. Files that nobody imports are knip's business.
 */

/** The floors of the house, from the ground up: a folder of src imports from floors below its own only. */
export const FLOORS = [
  ['text', 'language', 'licences'],
  ['site'],
  ['rules'],
  ['ui'],
  ['syntax'],
  ['questions'],
  ['procedure'],
  ['storage'],
  ['my-roles', 'meanings', 'remarks'],
  ['flowchart', 'run', 'glossary'],
  ['quiz', 'search', 'indexes', 'device', 'offline', 'authoring', 'import', 'word'],
  ['review', 'recurring'],
  ['progress', 'desk'],
  ['team'],
  ['home'],
  ['shell'],
  ['pages', 'tools'],
  ['command'],
  ['bench'],
];

/** For each folder those that it may not import from. */
export const NOT_BELOW = FLOORS.flatMap((floor, index) => {
  const above = FLOORS.slice(index).flat();
  return floor.map((folder) => ({ folder, others: above.filter((other) => other !== folder) }));
});

/** From an author's file to the lint, within src/procedure: each stage imports from those before it. */
const STAGES = ['model', 'source', 'draft', 'yaml', 'outline', 'lint', 'history', 'content'];

/** What runs in the browser, by where it stands. */
const BROWSER = [
  '/(view|sheet|rows|lists|reading)/[^/]+[.]tsx?$',
  '^src/(ui|shell|storage)/',
  '/worker[.]ts$',
  '^src/pages/_entries/',
];
/** What is too large for a browser, or not there. */
const BUILD_ONLY = [
  `^(${builtinModules.join('|')})$`,
  '^astro:',
  '^node_modules/(astro|zod|satteri|mermaid|elkjs|jsdom|svgo|yaml)/',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...NOT_BELOW.map(({ folder, others }) => ({
      name: `floor-of-${folder}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${others.join('|')})/` },
    })),
    ...STAGES.slice(0, -1).map((stage, index) => ({
      name: `stage-of-${stage}`,
      severity: 'error',
      from: { path: `^src/procedure/${stage}/` },
      to: { path: `^src/procedure/(view|${STAGES.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'apart',
      comment: 'Quiz, flowchart and run meet in pages and through DOM events.',
      severity: 'error',
      from: { path: '^src/quiz/' },
      to: { path: '^src/(flowchart|run)/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'is-there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^astro:', '\\.astro$'] },
    },
    {
      name: 'browser',
      comment:
        'What runs in the browser reaches neither Node nor what only the build needs; the desk alone reads the language as the build does.',
      severity: 'error',
      from: { path: BROWSER, pathNot: '^src/desk/' },
      to: { path: BUILD_ONLY, reachable: true },
    },
    {
      name: 'pure-model',
      comment: 'A model is values and functions: it knows no Node.',
      severity: 'error',
      from: { path: ['/model/', '/model[.]ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'language',
      comment: 'The reading of a language is of use to anybody: it imports nothing of this site.',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { pathNot: '^(src/language|node_modules)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
