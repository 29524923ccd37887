import { describe, expect, test } from 'vitest';
import { lint } from '../../src/procedure/lint/lint.ts';
import { mendFile, mendFormer } from '../../src/procedure/content/mend-former.ts';
import { edited, page, problems, SOUND } from './example.ts';

const mended = (text: string) => {
  const { findings, ...rest } = page(text);
  const vocabulary = { domains: [], roles: [], sources: [], glossary: [], records: [] };
  return mendFormer(text, lint([{ findings, ...rest }], vocabulary, '2026-11-21'));
};

test('what the words of a limit decided is written as a flag', () => {
  const former = edited('limit="10 分钟内" within="PT10M"', 'limit="提前 3 个工作日" within="P3D"');
  const now = edited(
    'limit="10 分钟内" within="PT10M"',
    'limit="提前 3 个工作日" within="P3D" ahead workdays',
  );
  expect(mended(former)).toBe(now);
  expect(problems(now)).toEqual([]);
  expect(mended(now)).toBe(now);
});

test('a flag is written at the limit that it is for', () => {
  const limits = (second: string) =>
    edited(
      'limit="10 分钟内" within="PT10M">\n',
      `limit="10 分钟内" within="PT10M">\n\n要在<Limit within="P3D" for="大件">3 天内</Limit>或<Limit for="小件"\n  within='P2D'${second}>2 个工作日内</Limit>。\n`,
    );
  expect(mended(limits(''))).toBe(limits(' workdays'));
});

test('an allowance for a warning that there is no more goes', () => {
  const allow = (text: string) => SOUND.replace('sources:', `${text}sources:`);
  expect(mended(allow('allow: { step-role: 原文没有 }\n'))).toBe(SOUND);
  expect(mended(allow('allow:\n  step-role: 原文没有\n  group-size: 原文十条\n'))).toBe(SOUND);
  expect(mended(allow('allow:\n  step-role: 原文没有\n  item-long: 全名\n'))).toBe(
    allow('allow:\n  item-long: 全名\n'),
  );
  expect(mended(SOUND)).toBe(SOUND);
});

describe('a file', () => {
  const FORMER = edited('limit="10 分钟内" within="PT10M"', 'limit="3 个工作日内" within="P3D"');
  const NOW = edited('limit="10 分钟内" within="PT10M"', 'limit="3 个工作日内" within="P3D" workdays');
  const found = lint(
    [page(FORMER)],
    { domains: [], roles: [], sources: [], glossary: [], records: [] },
    '2026-11-21',
  );
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lines that end as on an old Mac', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no end of its last line, and blanks', (text: string) => `${text.trimEnd()}  `],
  ])('with %s keeps all but what is mended', (_, as) => {
    expect(mendFile(bytes(as(FORMER)), found)).toEqual(bytes(as(NOW)));
  });

  test('without anything to mend is not written', () => {
    expect(mendFile(bytes(NOW), [])).toBeUndefined();
  });

  test('that is no UTF-8 is not written', () => {
    const gbk = Uint8Array.of(0xb9, 0xe6, 0xb3, 0xcc);
    expect(mendFile(Uint8Array.of(...bytes(FORMER), ...gbk), found)).toBeUndefined();
  });
});
