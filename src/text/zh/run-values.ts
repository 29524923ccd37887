/** Words for values in a run, loaded with the first of them. */
export const runValueText = {
  noNumber: (text: string) => `「${text}」不是数，没有记下。请只写数字。`,
  noFraction: '只写整数，不写小数，没有记下。',
  tooManyPlaces: (places: number) => `小数点后最多 ${places} 位，没有记下。`,
  below: (size: string, min: string) => `${size}，低于 ${min}`,
  above: (size: string, max: string) => `${size}，高于 ${max}`,
  size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KB`,
  attached: {
    photo: (size: string) => `有照片（${size}）`,
    signature: (size: string) => `已签名（${size}）`,
  },
};
