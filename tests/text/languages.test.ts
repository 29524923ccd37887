/** Every language says the same things: what one folder of words, or of what reads a language, has, the others have. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.ts';

type Module = Record<string, unknown>;

const [FIRST, ...OTHERS] = LANGUAGES.values();

const load = import.meta.glob<Module>('../../src/{text,language}/*/**/*.ts');

const modulesOf = (folder: string, language: string) =>
  globSync('**/*.{ts,css}', { cwd: `src/${folder}/${language}` })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** What a value is, so that two can be compared: a function with so many parameters, a list, a text. */
function kindOf(value: unknown): string {
  if (typeof value === 'function') return `a function of ${value.length}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.getPrototypeOf(value) === Object.prototype ? 'an object' : value.constructor.name;
}

/** How another language differs from the first: which word is missing, and which is one too many or of another kind. */
function differences(name: string, one: unknown, other: unknown): string[] {
  if (other === undefined) return [`${name} is missing`];
  if (one === undefined) return [`${name} is not in ${FIRST!}`];
  if (kindOf(one) !== kindOf(other)) return [`${name} is ${kindOf(other)} and not ${kindOf(one)}`];
  if (kindOf(one) === 'Array' && name.startsWith('text/')) {
    const [lengthHere, lengthThere] = [one, other].map((list) => (list as unknown[]).length);
    return lengthHere === lengthThere ? [] : [`${name} has ${lengthThere!} entries and not ${lengthHere!}`];
  }
  if (kindOf(one) !== 'an object') return [];
  const [here, there] = [new Map(Object.entries(one as Module)), new Map(Object.entries(other as Module))];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((key) =>
    differences(`${name}.${key}`, here.get(key), there.get(key)),
  );
}

test.each(OTHERS.flatMap((language) => ['text', 'language'].map((folder) => [folder, language] as const)))(
  'all of %s is there in %s',
  async (folder, language) => {
    const [here, there] = [FIRST!, language].map((each) => new Set(modulesOf(folder, each)));
    const found = [
      ...[...here!.difference(there!)].map((file) => `${folder}/${file} is missing`),
      ...[...there!.difference(here!)].map((file) => `${folder}/${file} is not in ${FIRST!}`),
    ];
    expect(found).toEqual([]);
    for (const file of modulesOf(folder, FIRST!).filter((name) => name.endsWith('.ts'))) {
      const [one, other] = await Promise.all(
        [FIRST!, language].map((each) => load[`../../src/${folder}/${each}/${file}`]!()),
      );
      found.push(...differences(`${folder}/${file}`, { ...one }, { ...other }));
    }
    expect(found).toEqual([]);
  },
);

test('a word that is missing, too many or of another kind is named', () => {
  const one = { a: 'word', say: (name: string) => name, inner: { b: '', c: '' }, list: ['', ''] };
  const other = {
    a: () => 'word',
    say: (name: string, more: string) => name + more,
    inner: { b: '', d: '' },
    list: [''],
  };
  expect(differences('text/x.ts', one, other)).toEqual([
    'text/x.ts.a is a function of 0 and not string',
    'text/x.ts.say is a function of 2 and not a function of 1',
    'text/x.ts.inner.c is missing',
    'text/x.ts.inner.d is not in zh',
    'text/x.ts.list has 1 entries and not 2',
  ]);
});

test('no other language says a word in Chinese', async () => {
  for (const language of OTHERS) {
    for (const folder of ['text', 'language']) {
      for (const file of modulesOf(folder, language)) {
        const text = await readFile(`src/${folder}/${language}/${file}`, 'utf8');
        expect(/\p{Script=Han}/u.exec(text)?.[0], `${folder}/${language}/${file}`).toBeUndefined();
      }
    }
  }
});
