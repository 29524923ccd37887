import { expect, test } from 'vitest';
import { firstWords, readArguments } from '../../src/command/read-arguments.ts';

const read = (line: string) => readArguments(line.split(' ').filter(Boolean));

test.each([
  ['build', undefined, {}],
  ['build handbook', 'handbook', {}],
  ['build --out site handbook', 'handbook', { out: 'site' }],
  [
    'build handbook --base=/kb/ --site https://example.org',
    'handbook',
    { base: '/kb/', site: 'https://example.org' },
  ],
  ['check . --fix --only front-desk', '.', { fix: true, only: 'front-desk' }],
  ['build . --out one --out two', '.', { out: 'two' }],
  ['build -- --handbook', '--handbook', {}],
  ['import one.docx two.txt --handbook kb --to drafts', 'kb', { handbook: 'kb', to: 'drafts' }],
  ['import one.docx', undefined, {}],
])('%s', (line, folder, options) => {
  const asked = read(line);
  expect(asked).toMatchObject({ kind: 'command', name: line.split(' ')[0], folder });
  expect(asked.kind === 'command' && Object.fromEntries(asked.options)).toEqual(options);
});

test.each([
  ['', { kind: 'help', of: undefined }],
  ['--help', { kind: 'help', of: undefined }],
  ['help', { kind: 'help', of: undefined }],
  ['new -h', { kind: 'help', of: 'new' }],
  ['--version', { kind: 'version' }],
  ['build -v', { kind: 'version' }],
  ['biuld handbook', { kind: 'unknown-command', word: 'biuld' }],
  ['constructor', { kind: 'unknown-command', word: 'constructor' }],
  ['build --otu site', { kind: 'unknown-option', of: 'build', word: '--otu' }],
  ['build --fix', { kind: 'unknown-option', of: 'build', word: '--fix' }],
  ['build --constructor', { kind: 'unknown-option', of: 'build', word: '--constructor' }],
  ['build handbook --out', { kind: 'no-value', option: '--out' }],
  ['build --out --base /kb/', { kind: 'no-value', option: '--out' }],
  ['check --fix=all', { kind: 'value', option: '--fix' }],
  ['check my handbook', { kind: 'too-many', of: 'check', word: 'handbook' }],
])('%j', (line, asked) => {
  expect(read(line)).toEqual(asked);
});

test.each([
  ['build --out site handbook', { command: 'build', folder: 'handbook' }],
  ['build handbook --nonsense', { command: 'build', folder: 'handbook' }],
  ['import one.docx --handbook kb', { command: 'import', folder: 'kb' }],
  ['import one.docx', { command: 'import', folder: undefined }],
  ['', { command: undefined, folder: undefined }],
])('command and folder of %j', (line, words) => {
  expect(firstWords(line.split(' ').filter(Boolean))).toEqual(words);
});
