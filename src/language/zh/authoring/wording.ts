/** Words by which the check knows how something is meant, or that it can be said better. */

/** Nobody can see whether it was done. */
export const VAGUE = /及时|尽快|尽早|适当|适时|酌情|相关|妥善|做好/;

/** True of an item that holds more than one act. */
export const isSeveralActs = (item: string): boolean =>
  /[；;。]|，(?:并|再|然后|同时)|然后|并且/.test(item.replace(/[。；;.]$/, ''));

/** A case without what makes a question of it: 下雨吗？ → 下雨. */
export const withoutQuestion = (when: string): string => when.replace(/[吗呢]?[？?]$|吗$/, '');

/** 如果下雨, 下雨时, 下雨的话 → 下雨. 超时 and 小时 are words of their own. */
export const onlyCase = (when: string): string =>
  when
    .replace(/^(?:如果|若是|若(?!干)|要是|假如|只在|只有|当(?=.*时))(?=..)/, '')
    .replace(
      /(?<=^[^到].+)(?:的时候|时候|的话)$|(?<=..)(?<![小准及临同超平定按随暂即工计课过当届有学耗历延实限省费误时\d ])时$/,
      '',
    );

/** True of words that say so many minutes. */
export const saysMinutes = (words: string, minutes: string): boolean =>
  new RegExp(`(?<!\\d)${minutes}\\s*分钟`).test(words);

/** True of words that speak of minutes and not of months. */
export const speaksOfMinutes = (words: string): boolean => /分钟/.test(words) && !/月/.test(words);

/** Numbers of identity papers, which nobody's device is to keep. */
export const IDENTITY = /(?:身份证|护照|驾驶证|通行证|居住证|证件)(?:件|的)?(?:号|编号)/;

/** What a picture is called that shows nothing but text. */
export const OF_TEXT =
  /扫描件|文字版|全文|(?:文件|文字|表格|通知|公告|合同|聊天|网页)的?(?:截图|截屏|照片)|^截[图屏]/;

/** The document that a page was made from. */
export const SOURCE = '原文';

/** How a sentence goes on whose first word is a star: * 号表示必填. */
export const SPEAKS_OF_SIGN = /^(?:号|为|是|表示|代表|标记)/;

/** How often, where a question belongs: 3 次. */
export const IS_COUNT = /^[\d\s次]+$/;

/** What joins two conditions, or the ends of a range, in another way than the language of conditions does. */
export const NOT_A_LITERAL =
  /\s(?:and|且|并且)\s|&&|^-?\d+(?:\.\d+)?\s*(?:[-~～–—]|至|到)\s*-?\d+(?:\.\d+)?$/;

/** A number and the unit behind it: 300毫米. */
export const NUMBER_WITH_UNIT = /^([-+]?(?:\d+(?:[.,]\d+)?|\.\d+)(?:e[+-]?\d{1,2})?)([^\d.,~\-/至到xX]*)$/i;

/** Whom to ask, without what the page says before it and without a stop: 现在先问：值班负责人。 */
export const whomOf = (written: string): string =>
  written.replace(/^(?:现在)?先?问[：:]?/, '').replace(/[。.]+$/, '');
