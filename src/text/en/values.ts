import type * as zh from '../zh/values.ts';

/** Words for values that are written down. */
export const valueText: typeof zh.valueText = {
  kinds: { time: 'time', date: 'date', signature: 'signature', photo: 'photo' },
  atLeast: (size) => `at least ${size}`,
  atMost: (size) => `at most ${size}`,
  /** What a condition compares with: of a size, or of a time. */
  bounds: {
    size: { least: 'is at least', more: 'is more than', most: 'is at most', less: 'is less than' },
    time: { least: 'is not before', more: 'is after', most: 'is not after', less: 'is before' },
  },
  is: (word) => `is ${word}`,
  within: (range) => `is from ${range}`,
  range: (min, max) => `${min} to ${max}`,
  /** A percentage and a degree stand close to their figure, a word does not. */
  size: (figure, unit) => `${figure}${unit === '' || /^[%‰°℃℉]/.test(unit) ? '' : ' '}${unit}`,
  or: (one, other) => `${one} or ${other}`,
  /** if the battery is less than 30% */
  when: (condition) => `if ${condition.replace(/^is /, 'it is ')}`,
};
