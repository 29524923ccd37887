/** Names that begin with a number. */
import { NUMERAL_CHARS } from './numbers/numerals.ts';

const COUNT = `[\\d${NUMERAL_CHARS}]+`;
const ORDINAL = new RegExp(
  `^(?:\\d+[、.．\\s]\\s*|${COUNT}、|第${COUNT}步[：:]?|\\p{Script=Han}{2}[${NUMERAL_CHARS}][：:])`,
  'u',
);

/** The name without a number in front: 第四步：查库存 asked for after 第三步 would answer itself. */
export function withoutNumber(name: string): string {
  return name.replace(ORDINAL, '') || name;
}
