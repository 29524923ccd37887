/** Words for values that are written down. */
export const valueText = {
  kinds: { time: '时间', date: '日期', signature: '签名', photo: '照片' },
  atLeast: (size: string) => `不小于 ${size}`,
  atMost: (size: string) => `不大于 ${size}`,
};
