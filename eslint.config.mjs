import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import { NOT_BELOW } from './.dependency-cruiser.mjs';
import { wordKeys } from './src/tools/word-keys.ts';

const EXTENSION = {
  regex: '^\\.{1,2}/(?!.*\\.\\w+(\\?.*)?$)',
  message: 'Write the file’s extension: Node runs these files as they stand.',
};
const STORAGE = 'What the browser keeps goes through src/storage/saved.ts.';
const storage = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({ name, message: STORAGE }));
const ARGUMENT = 'A model is a function of its arguments: take it as one.';

/**
 * Mistakes only; layout is Prettier's. MDX is left to the content check (`npm run check`), which knows
 * what a procedure may say and answers in Chinese with the line.
 */
export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'test-results', 'public', 'content', 'examples', '**/*.mdx']),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXOpeningElement > JSXIdentifier[name="style"]',
          message:
            'Styles stand in <feature>/<feature>.css: src/pages/_entries/styles says which a page loads.',
        },
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The content security policy refuses style attributes: use a class.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'No text becomes markup (Trusted Types): build elements.',
        },
        {
          selector: 'JSXAttribute[name.name=/^on[a-z]+$/]',
          message:
            'The content security policy refuses inline handlers: listen in a component or a custom element.',
        },
      ],
      'no-restricted-imports': ['error', { patterns: [EXTENSION] }],
      'no-restricted-globals': ['error', ...storage],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*.ts', 'src/ui/own.ts'],
    plugins: { zhaozhang: { rules: { 'word-keys': wordKeys } } },
    rules: { 'zhaozhang/word-keys': 'error' },
  },
  // The floors of the house for the files that dependency-cruiser cannot read.
  ...NOT_BELOW.map(({ folder, others }) => ({
    files: [`src/${folder}/**/*.astro`, `src/${folder}/**/*.astro/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            EXTENSION,
            {
              regex: `^(\\.\\./)+(${others.join('|')})/`,
              message: `src/${folder} imports only from the floors below it: see .dependency-cruiser.mjs.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/*/model/**', 'src/*/model.ts', 'src/language/**'],
    ignores: ['**/store.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...storage,
        ...['document', 'window', 'process'].map((name) => ({ name, message: ARGUMENT })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: ARGUMENT },
        { object: 'Math', property: 'random', message: ARGUMENT },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: ARGUMENT },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['src/storage/**', 'tests/**'], rules: { 'no-restricted-globals': 'off' } },
  // A script inside the page runs before the code of src/storage has come.
  {
    files: [
      'src/pages/procedures/*/index.astro',
      'src/quiz/view/EarlyPresses.astro',
      'src/progress/changed/ChangedPlace.astro',
    ].flatMap((file) => [file, `${file}/*`]),
    rules: { 'no-restricted-globals': 'off' },
  },
  // Playwright's fixtures ask for an object pattern, even an empty one.
  { files: ['tests/site/**'], rules: { 'no-empty-pattern': 'off' } },
);
