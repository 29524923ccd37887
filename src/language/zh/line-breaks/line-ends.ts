/** What belongs together at the end of a line, beyond the words of the dictionary. */

/** Words of one character that belong to what stands before them. */
export const PARTICLE = /^[的了吗吧呢么着过们地得]\p{P}*$/u;

/** One character with its punctuation; two in a row are mostly a word that the dictionary lacks: 售前. */
export const SINGLE = /^\p{Script=Han}\p{P}*$/u;

const LINKS = '和与或及在把被由从向为按将就不未再先';

/** Words of one character that lead on to what follows, and make no such word. */
export const LINKING = new RegExp(`^[${LINKS}]$`, 'u');

/** Words of one character that are read with what follows: a line that ends on 不 says the opposite at first. */
export const OPENING = new RegExp(
  `^[${LINKS}没无别勿另有要须需应可凭给对于至每各该本此其第最更很已正才后若如并且但]$`,
  'u',
);

/** Words of one character that end what stands before them, which the dictionary cuts in two: 委托书, 收据上. */
export const CLOSING =
  /^[书本单表证票卡款费号员工人者长师台水处部室厅店车位级品物件具条簿册率额元上下里中内外后前时好完到给出还]的?\p{P}*$/u;

/** A number and the first character of what it counts. */
export const NUMBER_AND_UNIT = /(?<![\d.])[\d.]+ ?[万元天日次年月周位名台层米个人分秒]/g;

/** A part of a number in characters: 四十八 stays whole, which the dictionary cuts in two. */
export const NUMERALS = /^[〇零一二三四五六七八九十百千万亿两]+$/u;
