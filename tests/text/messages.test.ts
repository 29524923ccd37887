/** What is said to authors, in each language: nothing that a message is told gets lost in it. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.ts';

type Message = (...values: unknown[]) => string;

const MODULES = import.meta.glob<Record<string, unknown>>('../../src/text/*/messages/**/*.ts', {
  eager: true,
});

/** Parameters that are lists or numbers; all others are words. */
const LISTS = [
  'ids',
  'known',
  'kinds',
  'places',
  'allowed',
  'of',
  'ways',
  'lists',
  'circle',
  'names',
  'lacks',
];
const NUMBERS = [
  'count',
  'columns',
  'most',
  'least',
  'few',
  'width',
  'length',
  'min',
  'max',
  'port',
  'first',
  'refused',
];
/** Parameters that only decide what is said, or are told for another language. */
const UNSAID = ['numberMeant.unit', 'unusedLink._name'];

interface Named {
  name: string;
  message: Message;
}

/** All messages in a value, by their path in it. */
function messagesIn(value: unknown, name: string): Named[] {
  if (typeof value === 'function') return [{ name, message: value as Message }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${name}.${key}`));
}

const messagesOf = (language: string): Named[] =>
  Object.entries(MODULES).flatMap(([file, module]) => {
    const [, own] = new RegExp(`/src/text/${language}/messages/(.*)[.]ts$`).exec(file) ?? [];
    return own === undefined ? [] : messagesIn({ ...module }, own);
  });

const parametersOf = (message: Message): string[] =>
  (/^(?:function \w*)?\(?([^)=]*)\)?/.exec(message.toString())?.[1] ?? '')
    .split(',')
    .flatMap((name) => name.trim() || []);

/** A value that no message has of itself. */
function valueFor(name: string, index: number): string | number | string[] {
  if (LISTS.includes(name)) return [`one${index}`, `two${index}`, `three${index}`];
  return NUMBERS.includes(name) ? 7_300 + index : `said${index}`;
}

/** What of the value is not told; widths are told in letters, of which two are as wide as one Chinese character. */
const lost = (value: string | number | string[], said: string): string[] =>
  [value].flat().flatMap((part) => {
    const forms = typeof part === 'number' ? [String(part), String(2 * part)] : [part];
    return forms.some((form) => said.includes(form)) ? [] : [String(part)];
  });

describe.each([...LANGUAGES.values()])('the messages in %s', (language) => {
  const messages = messagesOf(language);

  test('are there', () => expect(messages.length).toBeGreaterThan(200));

  test('say all that they are told', () => {
    const found = messages.flatMap(({ name, message }) => {
      const parameters = parametersOf(message);
      const values = parameters.map(valueFor);
      const said = message(...values);
      return parameters.flatMap((parameter, index) =>
        UNSAID.some((unsaid) => `${name}.${parameter}`.endsWith(`.${unsaid}`))
          ? []
          : lost(values[index]!, said).map((part) => `${name}: ${parameter} (${part}) is not in “${said}”`),
      );
    });
    expect(found).toEqual([]);
  });

  test('hold nothing that is undefined', () => {
    const found = messages.filter(({ message }) =>
      /undefined|\[object|NaN/.test(message(...parametersOf(message).map(valueFor))),
    );
    expect(found.map(({ name }) => name)).toEqual([]);
  });
});

describe('the messages in en', () => {
  test('leave one blank between sentences, and none at the end, whether they end with a hint or not', () => {
    const found = messagesOf('en').flatMap(({ name, message }) => {
      const parameters = parametersOf(message);
      return ['', 'Did you mean “x”?'].flatMap((hint) => {
        const said = message(
          ...parameters.map((each, index) => (each === 'hint' ? hint : valueFor(each, index))),
        );
        return /\s$|[^\n ] {2,}[^- ]|[.?][A-Z]/.test(said) ? [`${name}: “${said}”`] : [];
      });
    });
    expect(found).toEqual([]);
  });
});
