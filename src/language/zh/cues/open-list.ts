/** Whether a sentence holds an enumeration that is left open: 身份证、护照等证件; not 请稍等, nor 登记、等待. */
import { NUMERAL_CHARS, readNumeral } from '../numbers/numerals.ts';

/** What 等 is the end of as a word: 平等, 中等, 稍等; and what it begins: 等待, 等级. */
const WORD_BEFORE = /[稍平相均同高中劣优特头次坐久]$/;
const WORD_AFTER =
  /^(?:[待候级于号价距份额差式效]|一下|一会|通知|电话|回复|答复|结果|[他她它您你我]|客人|对方|电梯)/;
/** The last part of an enumeration that waits: 登记、在门口等. */
const WAITS = /^(?:在|请|让|先|再|别|不要|不用|不必|可|要|需|应)|[里外口旁处边上下]$/;
const COUNT = new RegExp(`^ ?([\\d〇${NUMERAL_CHARS}]+) ?[个种项类条件份张家人位名处方]`);

export function opensEnumeration(sentence: string): boolean {
  for (const { index } of sentence.matchAll(/等/g)) {
    const before = sentence.slice(0, index);
    const after = sentence.slice(index + 1).replace(/^等/, '');
    const clause = before.split(/[。；;！!？?，,：:（(]/).at(-1)!;
    const parts = clause.split('、');
    const last = parts.at(-1)!.trim();
    if (parts.length < 2 || last === '' || last.endsWith('等')) continue;
    if (WORD_BEFORE.test(last) || WORD_AFTER.test(after) || WAITS.test(last)) continue;
    // 甲、乙、丙等三项 is all of them.
    const counted = COUNT.exec(after)?.[1];
    if (counted !== undefined && readNumeral(counted) === parts.length) continue;
    return true;
  }
  return false;
}

/** True of the last entry of a list that says just that there are more: 等, ……. */
export const leavesOpen = (entry: string): boolean => /^(?:等等?|…+|\.{3,})[。.]?$/.test(entry);
