/** Questions that are answered with yes or no. */

/** What a question asks whether it is so: 要搬行李 of 要搬行李吗？; undefined of other questions. */
export const askedWhether = (question: string): string | undefined =>
  /^(.+)吗[？?]?$/.exec(question.trim())?.[1];

/** True of an answer that begins with a no: 不要, 没有, 否. */
export const saysNo = (answer: string): boolean => /^[不没未否无]/.test(answer);

/** The case of a condition, however it is written: 下雨时 is 下雨. */
export const caseOf = (when: string | undefined): string | undefined => when?.replace(/时$/, '');
