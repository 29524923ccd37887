/** How documents number their parts. */
import { plainOrdinal, type Numbering } from '../../numbering.ts';
import { readNumeral } from '../numbers/numerals.ts';

const COUNT = '(\\d{1,3}|[IVX]{1,5}|[A-Z])';
const NAMED = ['Chapter', 'Part', 'Section', 'Article', 'Phase', 'Stage', 'Step', 'Appendix', 'Annex'];

/** Every manner, the more particular first. */
export const NUMBERINGS: Numbering[] = [
  ...NAMED.map((name): Numbering => ({
    name: `${name} …`,
    mark: new RegExp(`(?:${name}|${name.toUpperCase()})\\s${COUNT}\\b(?:[:.)]|\\s[-–—])?`, 'uy'),
    stands: 'gap',
    examples: [
      [`${name} 3: Check the badge`, 3],
      [`${name} IV`, 4],
    ],
  })),
  {
    name: '1.1.1',
    mark: /(?<![\d.])(\d{1,2}(?:\.\d{1,2}){2,4})[.)]?(?=\s)/uy,
    stands: 'gap',
    examples: [['5.3.2 Prepare the room', 2]],
  },
  {
    name: '1.1',
    mark: /(?<![\d.])(\d{1,2}\.\d{1,2})[.)]?(?=\s+[A-Z])/uy,
    stands: 'gap',
    examples: [['2.1 Set the standard', 1]],
  },
  { name: '(1)', mark: /\((\d{1,2})\)/uy, stands: 'gap', examples: [['(2) Register', 2]] },
  { name: '1)', mark: /(?<![\d.(])(\d{1,2})\)/uy, stands: 'gap', examples: [['3) Change the cup', 3]] },
  { name: '①', mark: /([①-⑳])/uy, stands: 'anywhere', examples: [['④ Hand over the key', 4]] },
  {
    name: '1.',
    mark: /(?<![\d.])(\d{1,2})\.(?=\s)/uy,
    stands: 'gap',
    examples: [['3. Take the deposit', 3]],
  },
  { name: '(a)', mark: /\(([a-h])\)/uy, stands: 'gap', examples: [['(b) Confirm', 2]] },
  { name: 'a)', mark: /(?<![A-Za-z(])([a-hA-H])\)/uy, stands: 'gap', examples: [['c) Check', 3]] },
  {
    name: 'A.',
    mark: /(?<![A-Za-z.])([A-H])\.(?=\s+[A-Z][a-z])/uy,
    stands: 'line',
    examples: [['B. Reception', 2]],
  },
  {
    name: 'I.',
    mark: /(?<![A-Za-z.])([IVX]{1,5})\.(?=\s)/uy,
    stands: 'line',
    examples: [['III. Records', 3]],
  },
  {
    name: '•',
    mark: /()(?:[•●◆◇■□▪★☆➢►▶◎]|[-–—*](?=\s))/uy,
    stands: 'gap',
    examples: [
      ['• Count the keys', 0],
      ['- Count the keys', 0],
    ],
  },
];

/** The number that a mark says. */
export const ordinalOf = (mark: string): number | undefined => plainOrdinal(mark) ?? readNumeral(mark);

/** The manners of a number with a point behind it, by name. */
export const POINTED = /^1\.$/;

/** The end of a sentence, right before a mark. */
export const STOP_BEFORE = /[.;!]\s{1,3}$/;
