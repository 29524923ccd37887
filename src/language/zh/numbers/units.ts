/** Units by all their names, and how large each is. */
import { unitTable } from '../../unit-table.ts';

/** `size: written / said / short`, names parted by blanks. */
const TABLE: Record<string, string[]> = {
  second: [
    '1: 秒 秒钟 / / ′′ s sec second seconds',
    '60: 分钟 / / 分 ′ min mins minute minutes',
    '900: 刻钟 / / 刻',
    '3600: 小时 个小时 / 钟头 个钟头 个钟 / 时 h hr hrs hour hours',
    '86400: 天 日 / 昼夜 / d day days',
    '604800: 周 星期 个星期 / 礼拜 个礼拜 / week weeks',
  ],
  month: ['1: 个月 / / 月 month months', '3: 个季度 季度 / / 季', '12: 年 / 周年 / yr yrs year years'],
  workday: ['1: 个工作日 / 工作日 /'],
  gram: [
    '0.001: / 毫克 / mg',
    '1: 克 / / g',
    '1000: 公斤 千克 / / kg kgs',
    '500: 斤 / 市斤 /',
    '50: / / 两 钱',
    '1000000: 吨 / 公吨 / t',
  ],
  metre: [
    '0.000001: / 微米 / μm um',
    '0.001: 毫米 / / mm',
    '0.01: 厘米 / 公分 / cm',
    '0.1: 分米 / / dm',
    '1: 米 / 公尺 / m',
    '1000: 公里 千米 / / km',
    '500: / / 里 华里',
  ],
  squareMetre: [
    '0.0001: 平方厘米 / / cm2 平方公分',
    '1: 平方米 / 平米 / m2 平方 平',
    '10000: 公顷 / / ha',
    '1000000: 平方公里 / 平方千米 / km2',
  ],
  mu: ['1: 亩 / /'],
  litre: [
    '0.001: 毫升 / / ml cc cm3 立方厘米',
    '0.1: / 分升 / dl',
    '1: 升 / 公升 / l dm3',
    '1000: 立方米 / 立方 / m3 方',
  ],
  yuan: ['1: 元 / 块钱 块 元钱 / yuan rmb cny ¥ 元人民币', '0.1: 角 / 毛钱 角钱 / 毛', '0.01: / 分钱 / 分'],
  dollar: ['1: 美元 / 美金 / $ usd'],
  hongKongDollar: ['1: 港元 / 港币 / hkd'],
  euro: ['1: 欧元 / / € eur'],
  celsius: ['1: 摄氏度 / / °C ° 度'],
  fahrenheit: ['1: 华氏度 / / °F'],
  ratio: ['0.01: / 个百分点 百分点 / %', '0.001: / / ‰', '0.1: / / 成 折'],
  angle: ['1: / / ° 度'],
  volt: ['1: 伏 / 伏特 / V', '1000: 千伏 / / kV'],
  ampere: ['0.001: 毫安 / / mA', '1: 安 / 安培 / A'],
  watt: ['1: 瓦 / 瓦特 / W', '1000: 千瓦 / / kW'],
  wattHour: ['1000: 千瓦时 / 度电 / kWh 度'],
  hertz: ['1: 赫兹 / 赫 / Hz', '1000: 千赫 / / kHz', '1000000: 兆赫 / / MHz'],
  pascal: ['1: 帕 / 帕斯卡 / Pa', '1000: 千帕 / / kPa', '1000000: 兆帕 / / MPa', '100000: / / bar'],
  decibel: ['1: 分贝 / / dB dB(A)'],
  time: ['1: 次 / / 回 遍 趟'],
  person: ['1: 人 / / 名 位 个人'],
  copy: ['1: 份 / /'],
  sheet: ['1: 张 / /'],
  fold: ['1: 倍 / /'],
};

/** All of them, and what a name, in the one spelling, may mean: 度 is a temperature, an angle and 1 kWh. */
export const { UNITS, unitsNamed, namesAtEnd } = unitTable(TABLE, /^(.+?)(?:\/|每)(.+)$/);
