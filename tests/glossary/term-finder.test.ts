import { describe, expect, test } from 'vitest';
import { termFinder, termsOf } from '../../src/glossary/term-finder.ts';
import type { Term } from '../../src/procedure/model/vocabulary.ts';

const term = (name: string, rest: Partial<Term> = {}): Term => ({
  term: name,
  aliases: [],
  meaning: '。',
  ...rest,
});
const WALK_IN = term('散客', { aliases: ['walk-in'] });
const VIP = term('VIP');
const LIST = term('房态表', { aliases: ['房间状况表', '状况表'] });

/** The text with each marked stretch in brackets. */
const marked = (terms: Term[], ...texts: string[]): string[] => {
  const found = termFinder(terms);
  return texts.map((text) =>
    found
      .cut(text)
      .map(({ text, term, before = '', after = '' }) =>
        term ? `${before}[${text}→${term.term}]${after}` : text,
      )
      .join(''),
  );
};

describe('terms in text', () => {
  test('are marked once, at their first mention', () => {
    expect(marked([WALK_IN], '散客与散客', '又见散客')).toEqual(['[散客→散客]与散客', '又见散客']);
  });
  test('are found under their other names, the longest first', () => {
    expect(marked([LIST], '《房间状况表》和状况表')).toEqual(['《[房间状况表→房态表]》和状况表']);
  });
  test('in Latin letters are whole words only', () => {
    expect(marked([VIP], 'VIPS 和 VIP客人')).toEqual(['VIPS 和 [VIP→VIP]客人']);
  });
  test('may come several in one entry', () => {
    expect(marked([term('7×8 与 7×24')], '服务分 7×24 小时')).toEqual(['服务分 [7×24→7×8 与 7×24] 小时']);
  });
  test('keep every character of the text', () => {
    const text = '散客、VIP 和 (散客) *.';
    expect(
      termFinder([WALK_IN, VIP])
        .cut(text)
        .map(({ before = '', text: own, after = '' }) => before + own + after)
        .join(''),
    ).toBe(text);
  });
  test('take the brackets and stops around them along, which must not be parted from them', () => {
    expect(termFinder([LIST]).cut('看（房态表），再分房')).toEqual([
      { text: '看' },
      { text: '房态表', term: LIST, before: '（', after: '），' },
      { text: '再分房' },
    ]);
  });
  test('leave a text alone where there are none', () => {
    expect(termFinder([]).cut('散客')).toEqual([{ text: '散客' }]);
  });
});

test('a page knows the general terms and those of its own domain', () => {
  const terms = [term('押金'), term('复尺', { domain: 'site' }), term('散客', { domain: 'hotel' })];
  expect(termsOf(terms, 'hotel').map((entry) => entry.term)).toEqual(['押金', '散客']);
});
