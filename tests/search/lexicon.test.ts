import { expect, test } from 'vitest';
import { lexicon } from '../../src/search/lexicon.ts';

const page = (name: string, text: string) => ({ names: [name], text: `${name}\n${text}` });

test('every Latin word of the texts can be told from a sound', () => {
  const { shards } = lexicon([page('开通', '用 VPN 与 wifi 开通'), page('登记', '登记 CRM')]);
  expect(shards.v).toMatchObject({ vpn: 'vpn' });
  expect(shards.w).toMatchObject({ wifi: 'wifi' });
  expect(shards.c).toMatchObject({ crm: 'crm' });
  expect(shards.k).toMatchObject({ kaitong: '开通', kt: '开通' });
});

test('a Latin word stays beside the words that have its letters as initials', () => {
  const { shards } = lexicon([page('来访客人', '来访客人有 LFKR 系统')]);
  expect(shards.l!.lfkr!.split('|')).toEqual(['来访客人', 'lfkr']);
});
