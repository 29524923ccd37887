/** A space where a figure or a sign stands before Chinese. */
const gap = (before: string) => (/\p{Script=Han}$/u.test(before) ? '' : ' ');

/** Words for values that are written down. */
export const valueText = {
  kinds: { time: '时间', date: '日期', signature: '签名', photo: '照片' },
  atLeast: (size: string) => `不小于 ${size}`,
  atMost: (size: string) => `不大于 ${size}`,
  /** What a condition compares with: of a size, or of a time. */
  bounds: {
    size: { least: '不小于', more: '大于', most: '不大于', less: '小于' },
    time: { least: '不早于', more: '晚于', most: '不晚于', less: '早于' },
  },
  is: (word: string) => (/^[\d-]/.test(word) ? `是 ${word}` : `是${word}`),
  within: (range: string) => `在 ${range}`,
  range: (min: string, max: string) => (`${min} ${max}`.includes('-') ? `${min} 到 ${max}` : `${min}—${max}`),
  /** A percentage and a degree stand close to their figure, a word does not. */
  size: (figure: string, unit: string) =>
    `${figure}${unit === '' || /^[%‰°℃℉]/.test(unit) ? '' : ' '}${unit}`,
  or: (one: string, other: string) => `${one}${gap(one)}或${other}`,
  /** 油电小于 30% 时 */
  when: (condition: string) => `${condition}${gap(condition)}时`,
};
