import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import { wordKeys } from './src/tools/word-keys.ts';

/**
 * Mistakes only; layout is Prettier's. MDX is left to the content check (`npm run check`), which knows
 * what a procedure may say and answers in Chinese with the line.
 */
export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'test-results', 'public', 'content', '**/*.mdx']),
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
          message: 'Styles stand in <feature>/<feature>.css: src/pages/_entries says which a page loads.',
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
      // The rest of the folder layout is held by tests/imports.test.ts.
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'What the browser keeps goes through src/storage/saved.ts.' },
        { name: 'sessionStorage', message: 'What the browser keeps goes through src/storage/saved.ts.' },
      ],
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
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['src/storage/**', 'tests/**'], rules: { 'no-restricted-globals': 'off' } },
  // Playwright's fixtures ask for an object pattern, even an empty one.
  { files: ['tests/site/**'], rules: { 'no-empty-pattern': 'off' } },
);
