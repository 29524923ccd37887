import { expect, test } from 'vitest';
import { lexicon } from '../../src/search/build/lexicon.ts';

const page = (name: string, text: string) => ({ names: [name], text: `${name}\n${text}` });

test('every Latin word of the texts can be told from a sound', () => {
  const { shards } = lexicon([page('开通', '用 VPN 与 wifi 开通'), page('登记', '登记 CRM')]);
  expect(shards.get('v')).toMatchObject({ vpn: 'vpn' });
  expect(shards.get('w')).toMatchObject({ wifi: 'wifi' });
  expect(shards.get('c')).toMatchObject({ crm: 'crm' });
  expect(shards.get('k')).toMatchObject({ kaitong: '开通', kt: '开通' });
});

test('a Latin word stays beside the words that have its letters as initials', () => {
  const { shards } = lexicon([page('来访客人', '来访客人有 LFKR 系统')]);
  expect(shards.get('l')!.lfkr!.split('|')).toEqual(['来访客人', 'lfkr']);
});

test('initials mean names first, then words that names hold, then any others', () => {
  const { shards } = lexicon([
    page('约见客户', '一家一家问，依据记录。再去一家，依据不足'),
    page('押金', '一家'),
    page('按依据办', '一家'),
  ]);
  expect(shards.get('y')!.yj!.split('|').slice(0, 4)).toEqual(['押金', '依据', '约见', '一家']);
});
