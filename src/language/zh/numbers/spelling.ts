/** One spelling for what is the same: width, minus signs, formal and traditional characters, separators. */

const SAME = new Map(
  (
    '零〇 一壹弌 二贰貳弍 三叁叄 四肆 五伍 六陆陸 七柒 八捌 九玖 两兩 十拾 百佰 千仟 万萬 亿億 点點 负負 个個箇 钟鐘鍾 ' +
    '时時 周週 礼禮 块塊 钱錢 元圆圓 厘釐 吨噸 号號 后後 过過 层層 张張 岁歲 约約 间間 双雙 条條 页頁 项項 种種 ' +
    '摄攝 顷頃 亩畝 尔爾 镑鎊 华華 区區 还還 于於 达達 内內 无無'
  )
    .split(' ')
    .flatMap(([same, ...others]) => others.map((other) => [other, same!] as const)),
);
const TENS = new Map([
  ['廿', '二十'],
  ['卄', '二十'],
  ['卅', '三十'],
  ['卌', '四十'],
]);
const MINUS = /[\u2010-\u2015\u2212\u207b\u208b\ufe58\ufe63\uff0d]/g;
/** Digits in groups of three, or of four as Chinese counts. */
const GROUPED =
  /(?<![\d.,])\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?![\d,])|(?<![\d.,])\d{1,4}(?:,\d{4})+(?![\d,])/g;

/** The text in its one spelling, without blanks but those between two numbers. */
export function spelling(text: string): string {
  return text
    .replace(/(?<=\d)[⁻⁰¹²³⁴-⁹]+/g, (power) => `^${power.normalize('NFKC')}`)
    .replace(/[¼-¾⅐-⅞]/g, (part, at: number) =>
      /\d\s*$/.test(text.slice(0, at).normalize('NFKC')) ? `又${part.normalize('NFKC')}` : part,
    )
    .normalize('NFKC')
    .replace(MINUS, '-')
    .replaceAll('⁄', '/')
    .replace(/[廿卄卅卌]/g, (tens) => TENS.get(tens)!)
    .replace(/\p{Script=Han}|〇/gu, (char) => SAME.get(char) ?? char)
    .replace(/(?<=\d)[。·](?=\d)/g, '.')
    .replace(GROUPED, (number) => number.replace(/[, ]/g, ''))
    .replace(/\s+(?!\d)|(?<!\d)\s+/g, '')
    .replace(/\s+/g, ' ');
}
