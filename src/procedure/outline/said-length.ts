/** How long a limit is by its words: 复尺后 3 日内. */
import { readAmounts } from '../../language/zh/amounts.ts';
import { NUMERAL_CHARS } from '../../language/zh/numerals.ts';

const NUMBER_WITH_UNIT = new RegExp(
  `[\\d〇${NUMERAL_CHARS}]+\\s*个?(?:秒|分钟|刻钟|小时|钟头|天|日|工作日|星期|周|月|季度|年)`,
  'g',
);

/** True where a number with a unit of time stands in it. */
export const hasLength = (limit: string): boolean => limit.search(NUMBER_WITH_UNIT) >= 0;

/** In minutes; undefined where it names none, several, or one in months or working days, which differ. */
export function saidLength(limit: string): number | undefined {
  const said = limit.match(NUMBER_WITH_UNIT) ?? [];
  const [amount] = said.length === 1 ? readAmounts(said[0]!) : [];
  return amount?.dimension === 'second' ? amount.size / 60 : undefined;
}
