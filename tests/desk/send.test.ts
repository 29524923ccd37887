import { expect, test } from 'vitest';
import { differences } from '../../src/desk/send/differences.ts';
import { newEntriesFile } from '../../src/desk/send/new-entries.ts';
import { mailOf } from '../../src/desk/send/mail.ts';

test('what differs is told with the lines around it', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].join('\n');
  const after = ['a', 'b', 'c', 'D', 'e', 'f', 'g', 'h', 'j', 'k'].join('\n');
  expect(differences(before, after).split('\n')).toEqual([
    '@@ -2 +2 @@',
    ...[' b', ' c', '-d', '+D', ' e', ' f'],
    ...[' g', ' h', '-i', ' j', '+k'],
  ]);
});

test('what is far from all changes is left out, and equal texts differ in nothing', () => {
  const lines = Array.from({ length: 20 }, (_, index) => String(index));
  const after = lines.with(2, 'x').with(17, 'y');
  expect(differences(lines.join('\n'), after.join('\n')).split('\n')).toEqual([
    '@@ -1 +1 @@',
    ...[' 0', ' 1', '-2', '+x', ' 3', ' 4'],
    '@@ -16 +16 @@',
    ...[' 15', ' 16', '-17', '+y', ' 18', ' 19'],
  ]);
  expect(differences('a\r\nb', 'a\nb')).toBe('');
});

test('a short change stands in the mail, a long one is to be pasted', () => {
  const short = mailOf('desk@example.com', '散客', 'a.mdx', '-甲\n+乙');
  expect(decodeURIComponent(short.address)).toBe(
    'mailto:desk@example.com?subject=修改《散客》&body=文件 a.mdx 改了这些：\r\n\r\n-甲\r\n+乙\r\n',
  );
  expect(short.paste).toBeUndefined();
  const long = mailOf('', '散客', 'a.mdx', '甲'.repeat(300));
  expect(long.paste).toBe('甲'.repeat(300));
  expect(decodeURIComponent(long.address)).toContain('（请把已经复制的内容粘贴在这里）');
});

test('new roles go along as lines for the list that they belong to', async () => {
  expect(newEntriesFile({ roles: [], sources: [] })).toEqual([]);
  const [file] = newEntriesFile({
    roles: [{ id: 'role-1', name: '伞管员' }],
    sources: [{ id: 'source-1', title: '借伞办法' }],
  });
  expect(file!.name).toBe('请加进名单.txt');
  expect(await file!.text()).toBe(
    [
      '# 请加进 roles.yaml：',
      '- id: role-1',
      '  name: "伞管员"',
      '  summary: "伞管员"',
      '# 请加进 sources.yaml：',
      '- id: source-1',
      '  title: "借伞办法"',
      '  document: "借伞办法"',
      '',
    ].join('\n'),
  );
});
