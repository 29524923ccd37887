import { expect, test } from 'vitest';
import { formHash, type Form } from '../../src/run/form/form.ts';
import { saysSame } from '../../src/run/form/says-same.ts';

const form = (text: string, meaning?: string, field = '数量'): Form => ({
  ...{ slug: 'a', title: '放行', version: '1.0.0', ...(meaning !== undefined && { meaning }) },
  parts: [
    {
      ...{ kind: 'step', id: 'issue', name: '开条', by: [], records: ['放行条'], redLines: [] },
      items: [{ id: 'issue/a', text }],
      forms: [{ id: 'slip', name: '放行条', fields: [{ id: 'n', kind: 'text', name: field }] }],
    },
  ],
});

test.each([
  ['the same text', form('盖章', 'm'), form('盖章', 'm'), true],
  ['the same meaning in other words', form('盖章', 'm'), form('盖上章', 'm'), true],
  ['another meaning', form('盖章', 'm'), form('盖章，签名', 'n'), false],
  ['the same meaning and another field of a record', form('盖章', 'm'), form('盖章', 'm', '件数'), false],
  ['the same text, kept before there were meanings', form('盖章'), form('盖章', 'm'), true],
  ['other words, kept before there were meanings', form('盖章'), form('盖上章', 'm'), false],
])('%s', (_, own, page, same) => {
  expect(saysSame(own, page)).toBe(same);
});

test('a form that is kept bears the same name with its meaning and without', () => {
  expect(formHash(form('盖章', 'm'))).toBe(formHash(form('盖章')));
  expect(formHash(form('盖章', 'm'))).not.toBe(formHash(form('盖上章', 'm')));
});
