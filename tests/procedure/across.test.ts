/** What two pages, or a page and the list of forms, say differently of the same thing. */
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/procedure/lint/lint.ts';
import type { RecordForm } from '../../src/procedure/model/vocabulary.ts';
import { page, SOUND } from './example.ts';

const OTHER = 'content/procedures/counter/other.mdx';

/** What is said by one rule of a second page beside the first. */
function across(rule: string, text: string, first = SOUND, records: RecordForm[] = []) {
  const vocabulary = { domains: [], roles: [], sources: [], glossary: [], records };
  return lint([page(first), page(text, OTHER)], vocabulary, '2026-11-21')
    .filter((found) => found.rule === rule)
    .map(({ file, line, message }) => `${file.split('/').at(-1)}:${line} ${message}`);
}

describe('a limit', () => {
  const longer = (text: string) =>
    text.replace('limit="10 分钟内" within="PT10M"', 'limit="15 分钟内" within="PT15M"');
  const told = (text: string) => across('limit-differs', text);
  test('of another length for a step of the same name', () => {
    expect(told(longer(SOUND))).toEqual([
      'other.mdx:29 步骤「开放行条」的时限在这里是「15 分钟内」，在《开放行条》（exit-permit）里是「10 分钟内」。请核对；两处都对，就在页里链接那一页，或写进 related。',
    ]);
    expect(told(SOUND)).toEqual([]);
  });
  test('of pages that lead to each other is meant so', () => {
    expect(told(longer(SOUND).replace('sources:', 'related: [exit-permit]\nsources:'))).toEqual([]);
    expect(told(longer(SOUND).replace('盖章', '盖章，见[另一份](./exit-permit.mdx)'))).toEqual([]);
  });
  test('of two domains, or of several cases, is left alone', () => {
    expect(told(longer(SOUND).replace('domain: counter', 'domain: other'))).toEqual([]);
    const cases = '- [ ] 盖章\n\n<Limit within="P3D" for="大件">3 天内</Limit>';
    expect(told(longer(SOUND).replace('- [ ] 盖章', cases))).toEqual([]);
  });
});

describe('a value', () => {
  const writing = (value: string, text = SOUND) =>
    text.replace('- [ ] 盖章', `- [ ] 记下 <Value id="count" name="件数" ${value}/>`);
  const told = (one: string, other: string) => across('form-differs', writing(other), writing(one));
  const MEND = '请核对，两处都对，就在页里链接那一页，或写进 related。';
  const form = (unit: string): RecordForm => ({
    ...{ id: 'permit', name: '放行条' },
    fields: [{ id: 'sum', kind: 'number', name: '件数', unit }],
  });

  test('of another unit, range or kind in the same form, and in a step of the same name', () => {
    expect(told('unit="件" ', 'unit="箱" ')).toEqual([
      `other.mdx:32 表单「放行条」的「件数」在这里是「箱」，在《开放行条》（exit-permit）里是「件」。${MEND}`,
      `other.mdx:32 步骤「开放行条」的「件数」在这里是「箱」，在《开放行条》（exit-permit）里是「件」。${MEND}`,
    ]);
    expect(told('max="5" ', 'max="9" ')[0]).toContain(
      '在这里是「不大于 9」，在《开放行条》（exit-permit）里是「不大于 5」',
    );
    expect(told('', 'kind="text" ')[0]).toContain(
      '在这里是「文字」，在《开放行条》（exit-permit）里是「数」',
    );
  });
  test('of pages that lead to each other, of two domains, or of which one page says nothing is left alone', () => {
    expect(told('unit="件" ', '')).toEqual([]);
    expect(told('unit="件" ', 'unit="件" ')).toEqual([]);
    const other = writing('unit="箱" ');
    const related = other.replace('sources:', 'related: [exit-permit]\nsources:');
    expect(across('form-differs', related, writing('unit="件" '))).toEqual([]);
    expect(
      across('form-differs', other.replace('domain: counter', 'domain: x'), writing('unit="件" ')),
    ).toEqual([]);
  });
  test('that the list of forms has otherwise', () => {
    expect(across('form-differs', writing('unit="箱" '), SOUND, [form('件')])).toEqual([
      'other.mdx:32 表单「放行条」的「件数」在这里是「箱」，在 records.yaml 里是「件」。请核对，改成一致。',
    ]);
    expect(across('form-differs', writing('unit="件" '), SOUND, [form('件')])).toEqual([]);
  });
});
