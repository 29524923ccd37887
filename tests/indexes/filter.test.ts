import { describe, expect, test } from 'vitest';
import { matches, plain, query } from '../../src/indexes/model/filter.ts';

const entry = {
  text: plain('散客入住接待 接待员、收银员 Check in sanke'),
  fields: { domain: ['hotel'], role: ['receptionist', 'cashier'] },
};

test.each([
  [{ q: '', domain: '' }, true],
  [{ q: '入住' }, true],
  [{ q: '入住 收银' }, true],
  [{ q: '入住 保安' }, false],
  [{ q: 'ＣＨＥＣＫ　ＩＮ' }, true],
  [{ q: '  sanke ' }, true],
  [{ role: 'cashier' }, true],
  [{ role: 'cash' }, false],
  [{ domain: 'hotel', role: 'cashier', q: '散客' }, true],
  [{ domain: 'shop', role: 'cashier' }, false],
  [{ kind: 'norm' }, false],
  [{ q: '.*[' }, false],
])('what asks for %j is shown: %s', (wanted, shown) => {
  expect(matches(entry, wanted)).toBe(shown);
});

describe('the address', () => {
  test('names only what is asked for', () => {
    expect(query({ q: '', domain: 'hotel', kind: '' })).toBe('?domain=hotel');
  });
  test('is bare when nothing is asked for', () => {
    expect(query({ q: '', domain: '' })).toBe('');
  });
});
